// Whether the hourly clock stands still: its trigger is gone, or Google has disabled it, and nobody
// but its owner could see that.

import { addDays, type CalendarDate } from '../../core/calendar-date';
import type { LocalTime } from '../../core/local-time';

interface KnownClock {
  readonly owner: string;
  readonly ranOn: CalendarDate | null;
}

/** A run is missed now and then; half a day of them is not. */
const patienceHours = 12;

/**
 * The day of the last run of a clock that should have run since; '' where it is nobody's, null where it
 * runs, for all that is known.
 */
export function silentSince({ owner, ranOn }: KnownClock, now: LocalTime): CalendarDate | null {
  if (owner === '') return '';
  if (ranOn === null) return null;
  const until = now.hour < patienceHours ? addDays(now.date, -1) : now.date;
  return ranOn < until ? ranOn : null;
}
