// Which periods count as over, and whether one is still to be run.

import type { LocalTime } from '../../core/local-time';
import { type Cadence, cadences } from '../../schema/choices';
import { isOver, periodName } from './period';
import { duePeriod, isSendingTime, type SchoolCalendar } from './school-calendar';

/** By cadence, the name of the period whose run is over. */
export type CompletedPeriods = Readonly<Partial<Record<Cadence, string>>>;

/**
 * As of now, where nothing of the open periods is left to be sent.
 * @param begun names of periods whose run goes on
 */
export function completedPeriods(
  now: LocalTime,
  calendar: SchoolCalendar,
  before: CompletedPeriods,
  begun: ReadonlySet<string> = new Set(),
): CompletedPeriods {
  const completed = { ...before };
  for (const cadence of cadences) {
    const period = duePeriod(now, cadence, calendar)?.period;
    if (period && !begun.has(periodName(period)) && !isOver(period, completed[cadence])) {
      completed[cadence] = periodName(period);
    }
  }
  return completed;
}

/** What has come due and is not over. */
export function openPeriods(
  now: LocalTime,
  calendar: SchoolCalendar,
  completed: CompletedPeriods,
): CompletedPeriods {
  const open: Partial<Record<Cadence, string>> = {};
  for (const cadence of cadences) {
    const period = duePeriod(now, cadence, calendar)?.period;
    if (period && !isOver(period, completed[cadence])) open[cadence] = periodName(period);
  }
  return open;
}

/** Whether the clock has digests to send in this hour, of whatever cadence. */
export const isRunDue = (
  now: LocalTime,
  calendar: SchoolCalendar,
  completed: CompletedPeriods,
): boolean =>
  isSendingTime(now, calendar) &&
  cadences.some((cadence) => {
    const day = duePeriod(now, cadence, calendar);
    return day !== null && !isOver(day.period, completed[cadence]);
  });
