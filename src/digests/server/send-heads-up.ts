// The evening before digests go out, tells the specialist how many, who is held back, and why.

import type { CalendarDate } from '../../core/calendar-date';
import { studentsById } from '../../core/group-by';
import type { LocalTime } from '../../core/local-time';
import { moveLine } from '../../mailing/domain/moved-addresses';
import { goingOut } from '../../mailing/domain/plan-digests';
import { mailOwner, nameFamily } from '../../mailing/server';
import { inEnglish } from '../../rpc/english-failures';
import { comingDigestDays } from '../../schedule/domain/school-calendar';
import type { Guardian } from '../../schema/tabs';
import type { CaseloadSettings } from '../../settings/domain/caseload-settings';
import type { RunContext } from '../../store/run-context';
import { loadScheduleState, saveScheduleState } from '../../store/schedule-state';
import { countedReasons, holdChanges, rememberedHolds } from '../domain/held-before';
import { dayToAnnounce, headsUpHour } from './day-to-announce';
import { dueNow, runTabs } from './due-now';
import { waitingForALook } from './send-digests';

/** Null where nothing has to be told now. */
function dayToTell({ services, now, settings }: RunContext): CalendarDate | null {
  const day = settings.headsUp ? dayToAnnounce(now, settings, headsUpHour) : null;
  return loadScheduleState(services.properties).headsUpFor === day ? null : day;
}

/** Whoever wants no heads-up now is not told of old outages by a later one. */
const isGapUntold = ({ services, settings }: RunContext): boolean =>
  !settings.headsUp && loadScheduleState(services.properties).stoodStill !== null;

export const isHeadsUpDue = (run: RunContext): boolean =>
  dayToTell(run) !== null || isGapUntold(run);

export function sendHeadsUp(run: RunContext): void {
  const { services, now, settings } = run;
  if (isGapUntold(run)) saveScheduleState(services.properties, { stoodStill: null });
  const day = dayToTell(run);
  if (day === null) return;
  const { heldBefore, stoodStill } = loadScheduleState(services.properties);

  const { hour } = settings.calendar;
  const tables = services.store.readTabs(runTabs);
  const plan = dueNow(
    tables,
    { now: { ...now, date: day, hour }, settings, trigger: 'clock' },
    services.properties,
  );
  const { due, held, moved } = plan;
  const problems = inEnglish(
    Object.values(tables).flatMap((table) => table.problems.map(({ problem }) => problem)),
  );
  const isEverybodys = digestDay(now, settings) === day;
  // Where no guardian's row can be read, nobody is held either: just then somebody has to know.
  const isWorthIt = due.length + held.length > 0 || (isEverybodys && problems.length > 0);
  // Save the date before sending: losing one email is better than sending it every hour.
  saveScheduleState(services.properties, {
    headsUpFor: day,
    stoodStill: isWorthIt ? null : stoodStill,
    heldBefore: isWorthIt ? rememberedHolds(held) : heldBefore,
  });
  if (!isWorthIt) return;
  const students = studentsById(tables.students.rows);
  const named = (guardian: Guardian) => nameFamily(students.get(guardian.studentId), guardian);
  const { fresh, asBefore, leftOut, isFreed } = holdChanges(heldBefore, held);
  const text = services.emails.headsUp({
    date: day,
    hour,
    goingOut: goingOut(plan).length,
    warnings: stoodStill ? [gapSentence(stoodStill)] : [],
    blocked: inEnglish(waitingForALook(plan)),
    moved: moved.map((each) => ({
      ...nameFamily(each.student, each.guardian),
      move:
        each.childBefore === null
          ? moveLine(each)
          : `${moveLine(each)}: the last digest was about another student.`,
    })),
    heldInAll: fresh.length + asBefore.length,
    held: fresh.map(({ guardian, reason }) => ({ ...named(guardian), reason })),
    freed: tables.guardians.rows.filter(({ guardianId }) => isFreed(guardianId)).map(named),
    leftOut: leftOut.map(({ guardian }) => named(guardian)),
    heldAsBefore: countedReasons(asBefore),
    problems,
    sheetUrl: services.identity.url(),
  });
  mailOwner(services, text);
}

/** @param days pairs of the days on which an outage began and ended */
const gapSentence = (days: readonly string[]): string =>
  `The hourly clock did not run${days
    .map((day, place) => (place % 2 === 1 ? ` to ${day}` : `${place ? ', nor' : ''} from ${day}`))
    .join(
      '',
    )}. What was due in between went out late, or not at all where the next digest day came first.`;

/** The next one of all families without a cadence of their own. */
const digestDay = (now: LocalTime, { cadence, calendar }: CaseloadSettings): string | undefined =>
  comingDigestDays(now, cadence, calendar, 1)[0]?.date;
