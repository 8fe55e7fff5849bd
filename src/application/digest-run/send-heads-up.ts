// The evening before digests go out, tells the specialist how many, who is held back, and why.

import { comingDigestDays } from '../../domain/cadence/school-calendar';
import { addDays } from '../../domain/calendar/calendar-date';
import { hourStamp, type LocalTime, localTime } from '../../domain/calendar/local-time';
import { rosterOf } from '../../domain/delivery/roster';
import { workOutDue } from '../../domain/delivery/work-out-due';
import { problemSentence } from '../../domain/schema/decode-table';
import { cadences } from '../../domain/schema/tabs';
import type { CaseloadSettings } from '../../domain/settings/caseload-settings';
import { recall, remember } from '../schedule-memory';
import { nameFamily } from './people';
import { type RunPorts, runTabs } from './run-ports';

const headsUpHour = 18;

export function sendHeadsUp(ports: RunPorts, settings: CaseloadSettings): void {
  const now = localTime(ports.now(), ports.place.zone());
  const day = settings.headsUp ? dayToAnnounce(now, settings) : null;
  const memory = recall(ports.memory);
  if (!day || memory.headsUpFor === day) return;

  const { hour } = settings.calendar;
  const tables = ports.readTabs(runTabs);
  const { owed, held } = workOutDue({
    now: { date: day, hour, moment: now.moment },
    settings,
    roster: rosterOf(tables),
    ledger: tables.deliveries.rows,
    unreadLedgerIds: tables.deliveries.unreadIds,
    settled: memory.settled,
    occasion: 'clock',
  });
  // Remembered first: a heads-up that is lost is a pity, one that comes every hour is spam.
  remember(ports.memory, { headsUpFor: day });
  if (owed.length + held.length === 0) return;
  const students = new Map(tables.students.rows.map((student) => [student.studentId, student]));
  const text = ports.letters.headsUp({
    date: day,
    hour,
    goingOut: owed.length,
    held: held.map(({ guardian, reason }) => ({
      ...nameFamily(students.get(guardian.studentId), guardian),
      reason,
    })),
    problems: Object.values(tables).flatMap(({ problems }) => problems.map(problemSentence)),
    sheetUrl: ports.place.url(),
  });
  const account = ports.place.account();
  ports.sendMail({ to: account, replyTo: account, senderName: 'Living ALP', ...text });
}

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
