// When digests go out: the days of the school year that count, and the digest day of a period.
import { addDays, type CalendarDate, dayOfWeek, daysBetween } from '../../core/calendar-date';
import { hourStamp, type LocalTime } from '../../core/local-time';
import type { Cadence, Phase } from '../../schema/choices';
import { type Period, periodOf } from './period';

export interface Break {
  readonly first: CalendarDate;
  /** Inclusive. */
  readonly last: CalendarDate;
}

export interface SchoolCalendar {
  readonly firstDay: CalendarDate;
  /** Inclusive. */
  readonly lastDay: CalendarDate;
  readonly breaks: readonly Break[];
  /** Weekday of digests, 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
  /** Digests go out from this hour on, 0 to 23, … */
  readonly hour: number;
  /** … and not from this hour on, so that no phone buzzes at night. */
  readonly untilHour: number;
}

export interface DigestDay {
  readonly period: Period;
  readonly date: CalendarDate;
}

export const isSchoolTime = (day: CalendarDate, calendar: SchoolCalendar): boolean =>
  day >= calendar.firstDay &&
  day <= calendar.lastDay &&
  !calendar.breaks.some(({ first, last }) => first <= day && day <= last);

/** The first of the period's weekdays that is no holiday; null when there is none. */
export function digestDayOf(period: Period, calendar: SchoolCalendar): CalendarDate | null {
  const ahead = (calendar.weekday - dayOfWeek(period.first) + 7) % 7;
  for (let day = addDays(period.first, ahead); day <= period.last; day = addDays(day, 7)) {
    if (isSchoolTime(day, calendar)) return day;
  }
  return null;
}

/**
 * The period whose digests are due at a time: the latest one whose digest day and hour have come.
 * It stays due until the next digest day, so that a long queue may run past its period's end.
 */
export function duePeriod(
  now: LocalTime,
  cadence: Cadence,
  calendar: SchoolCalendar,
): DigestDay | null {
  if (now.date < calendar.firstDay) return null;
  let period = periodOf(now.date, cadence, calendar.firstDay);
  while (period.last >= calendar.firstDay) {
    const date = digestDayOf(period, calendar);
    const begun = date !== null && hourStamp(date, calendar.hour) <= hourStamp(now.date, now.hour);
    if (date !== null && begun) return { period, date };
    period = periodOf(addDays(period.first, -1), cadence, calendar.firstDay);
  }
  return null;
}

/** The next digest days after a time, soonest first. */
export function comingDigestDays(
  now: LocalTime,
  cadence: Cadence,
  calendar: SchoolCalendar,
  count: number,
): readonly DigestDay[] {
  const days: DigestDay[] = [];
  let period = periodOf(now.date, cadence, calendar.firstDay);
  while (days.length < count && period.first <= calendar.lastDay) {
    const date = digestDayOf(period, calendar);
    if (date && hourStamp(date, calendar.hour) > hourStamp(now.date, now.hour)) {
      days.push({ period, date });
    }
    period = periodOf(addDays(period.last, 1), cadence, calendar.firstDay);
  }
  return days;
}

/** Whether email may go out at this time at all: in school time, and not at night. */
export const isSendingTime = (now: LocalTime, calendar: SchoolCalendar): boolean =>
  isSchoolTime(now.date, calendar) && now.hour >= calendar.hour && now.hour < calendar.untilHour;

/** The part of the school year: its first quarter, its last quarter, and what is between them. */
export function phaseOf(day: CalendarDate, calendar: SchoolCalendar): Exclude<Phase, 'Any'> {
  const part =
    daysBetween(calendar.firstDay, day) / daysBetween(calendar.firstDay, calendar.lastDay);
  if (part < 0.25) return 'Start';
  return part >= 0.75 ? 'End' : 'Middle';
}
