// The event object of a clock trigger (platform §3.3), with times in UTC as the platform gives them.
import { Temporal } from 'temporal-polyfill';
import { AUTH_MODE } from '../services/script/script-enums';

/** @param firedAt milliseconds since 1970 */
export function clockEvent(firedAt: number, triggerId: string): Readonly<Record<string, unknown>> {
  const at = Temporal.Instant.fromEpochMilliseconds(firedAt).toZonedDateTimeISO('UTC');
  return {
    authMode: AUTH_MODE.FULL,
    'day-of-month': at.day,
    'day-of-week': at.dayOfWeek,
    hour: at.hour,
    minute: at.minute,
    month: at.month,
    second: at.second,
    timezone: 'UTC',
    triggerUid: triggerId,
    'week-of-year': at.weekOfYear ?? 0,
    year: at.year,
  };
}
