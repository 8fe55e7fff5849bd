// When a clock trigger fires next (platform §3.4): at a fixed minute per trigger, in its own zone;
// and the event object that it brings.
import { Temporal } from 'temporal-polyfill';
import { AUTH_MODE } from '../services/script/script-enums';
import type { ClockSchedule } from './platform-state';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * The first instant after `after` at which the schedule fires, in milliseconds since 1970; null
 * for a one-shot that is over.
 *
 * @param minute the minute of the hour that this trigger keeps, 0 to 59
 */
export function nextFiring(schedule: ClockSchedule, after: number, minute: number): number | null {
  switch (schedule.kind) {
    case 'minutes': {
      const step = schedule.every * MINUTE_MS;
      return (Math.floor(after / step) + 1) * step;
    }
    case 'hours': {
      const offset = minute * MINUTE_MS;
      const first = (Math.floor((after - offset) / HOUR_MS) + 1) * HOUR_MS + offset;
      return first + (schedule.every - 1) * HOUR_MS;
    }
    case 'once':
      return schedule.at > after ? schedule.at : null;
    default:
      return nextDay(schedule, after, schedule.minute ?? minute);
  }
}

type DatedSchedule = Extract<ClockSchedule, { readonly timeZone: string }>;

function nextDay(schedule: DatedSchedule, after: number, minute: number): number {
  const start = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(schedule.timeZone);
  const isFireDay = (date: Temporal.PlainDate) => {
    if (schedule.kind === 'days') return true;
    return schedule.kind === 'weeks'
      ? date.dayOfWeek === schedule.weekday
      : date.day === schedule.day;
  };
  let date = start.toPlainDate();
  for (;;) {
    const instant = date.toZonedDateTime({
      timeZone: schedule.timeZone,
      plainTime: { hour: schedule.hour, minute },
    }).epochMilliseconds;
    if (isFireDay(date) && instant > after) return skipTurns(schedule, date, minute);
    date = date.add({ days: 1 });
  }
}

/** Every second day or week: the first turn comes after as many days or weeks. */
function skipTurns(schedule: DatedSchedule, first: Temporal.PlainDate, minute: number): number {
  const turns = schedule.kind === 'months' ? 0 : schedule.every - 1;
  const date = first.add({ days: schedule.kind === 'weeks' ? 7 * turns : turns });
  return date.toZonedDateTime({
    timeZone: schedule.timeZone,
    plainTime: { hour: schedule.hour, minute },
  }).epochMilliseconds;
}

/** A minute from 0 to 59 that stays the same for a trigger. */
export function keptMinute(triggerId: string): number {
  let sum = 0;
  for (const character of triggerId) sum = (sum * 31 + character.charCodeAt(0)) % 6_007;
  return sum % 60;
}

/**
 * The event object of a clock trigger (platform §3.3), in UTC as the platform gives it.
 * @param firedAt milliseconds since 1970
 */
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
