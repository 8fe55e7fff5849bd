// A period is a week, two weeks or a month, by the family's cadence; each guardian gets one digest per
// child and period.
import {
  addDays,
  type CalendarDate,
  daysBetween,
  endOfMonth,
  startOfMonth,
  startOfWeek,
} from '../../core/calendar-date';
import type { Cadence } from '../../schema/choices';

export interface Period {
  readonly first: CalendarDate;
  /** Inclusive. */
  readonly last: CalendarDate;
}

/** How the ledger names a period: an ISO 8601 interval, "2026-08-31/2026-09-13". */
export const periodName = ({ first, last }: Period): string => `${first}/${last}`;

/** Null where the text is no period, for instance because somebody typed over it. */
export function periodFromName(name: string): Period | null {
  const [, first, last] = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(name) ?? [];
  return first && last ? { first, last } : null;
}

/**
 * Whether a period is the one whose run is over last, or an older one: a change of weekday or of
 * breaks may bring an older period back, and nothing of it is due any more.
 * @param latestOver name of that period; undefined where no run is over yet
 */
export function isOver(period: Period, latestOver: string | undefined): boolean {
  const latest = periodFromName(latestOver ?? '');
  return latest !== null && period.first <= latest.first;
}

const weeksOf =
  (weeks: number) =>
  (day: CalendarDate, firstDay: CalendarDate): Period => {
    const elapsed = daysBetween(startOfWeek(firstDay), day);
    const count = Math.floor(elapsed / (7 * weeks));
    const first = addDays(startOfWeek(firstDay), count * 7 * weeks);
    return { first, last: addDays(first, 7 * weeks - 1) };
  };

const periods: Readonly<Record<Cadence, (day: CalendarDate, firstDay: CalendarDate) => Period>> = {
  Weekly: weeksOf(1),
  'Every two weeks': weeksOf(2),
  Monthly: (day) => ({ first: startOfMonth(day), last: endOfMonth(day) }),
};

/**
 * Weeks run from Monday to Sunday and are counted from the week of the first day of school, so
 * that a change of weekday never makes a second period of the same week.
 */
export const periodOf = (day: CalendarDate, cadence: Cadence, firstDay: CalendarDate): Period =>
  periods[cadence](day, firstDay);

export const overlap = (one: Period, other: Period): boolean =>
  one.first <= other.last && other.first <= one.last;
