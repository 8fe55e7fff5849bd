// The evening before digests go out, tells the specialist how many, who is held back, and why.

import { comingDigestDays } from '../../domain/cadence/school-calendar';
import { addDays } from '../../domain/calendar/calendar-date';
import { hourStamp, type LocalTime } from '../../domain/calendar/local-time';
import { studentsById } from '../../domain/group-by';
import { cadences } from '../../domain/schema/choices';
import { problemSentence } from '../../domain/schema/decode-table';
import type { CaseloadSettings } from '../../domain/settings/caseload-settings';
import { dueNow } from '../due-now';
import { mailOwner } from '../mail-owner';
import { recall, remember } from '../schedule-memory';
import { timeAt } from '../time-at';
import { nameFamily } from './people';
import { type RunPorts, runTabs } from './run-ports';

const headsUpHour = 18;

export function sendHeadsUp(ports: RunPorts, settings: CaseloadSettings): void {
  const now = timeAt(ports);
  const day = settings.headsUp ? dayToAnnounce(now, settings) : null;
  if (!day || recall(ports.memory).headsUpFor === day) return;

  const { hour } = settings.calendar;
  const tables = ports.readTabs(runTabs);
  const { owed, held } = dueNow(
    tables,
    { now: { ...now, date: day, hour }, settings, occasion: 'clock' },
    ports.memory,
  );
  // Remembered first: a heads-up that is lost is a pity, one that comes every hour is spam.
  remember(ports.memory, { headsUpFor: day });
  const problems = Object.values(tables).flatMap((table) => table.problems.map(problemSentence));
  const isEverybodys = digestDay(now, settings) === day;
  // Where no guardian's row can be read, nobody is held either: just then somebody has to be told.
  if (owed.length + held.length === 0 && !(isEverybodys && problems.length > 0)) return;
  const students = studentsById(tables.students.rows);
  const text = ports.letters.headsUp({
    date: day,
    hour,
    goingOut: owed.length,
    held: held.map(({ guardian, reason }) => ({
      ...nameFamily(students.get(guardian.studentId), guardian),
      reason,
    })),
    problems,
    sheetUrl: ports.place.url(),
  });
  mailOwner(ports, text);
}

/** The next one of all families without a cadence of their own. */
const digestDay = (now: LocalTime, { cadence, calendar }: CaseloadSettings): string | undefined =>
  comingDigestDays(now, cadence, calendar, 1)[0]?.date;

/** The digest day that is less than a night away, whatever family's cadence it belongs to. */
function dayToAnnounce(now: LocalTime, { calendar }: CaseloadSettings): string | null {
  const days = cadences
    .flatMap((cadence) => comingDigestDays(now, cadence, calendar, 1))
    .map(({ date }) => date)
    .sort();
  const next = days[0];
  if (next === undefined) return null;
  const announced = hourStamp(addDays(next, -1), headsUpHour) <= hourStamp(now.date, now.hour);
  return announced ? next : null;
}
