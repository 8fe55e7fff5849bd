// A point in time as the clock on the school's wall shows it.
import * as Instant from 'temporal-polyfill/fns/Instant';
import * as Zoned from 'temporal-polyfill/fns/ZonedDateTime';
import type { CalendarDate } from './calendar-date';

export interface LocalTime {
  readonly date: CalendarDate;
  /** 0 to 23. */
  readonly hour: number;
  /** ISO text with offset and seconds, "2026-09-02T16:00:05-06:00". */
  readonly moment: string;
}

/**
 * @param epochMilliseconds milliseconds since 1970
 * @param zone IANA name, such as "America/Denver"
 */
export function localTime(epochMilliseconds: number, zone: string): LocalTime {
  const zoned = Instant.toZonedDateTimeISO(Instant.fromEpochMilliseconds(epochMilliseconds), zone);
  const moment = Zoned.toString(zoned, { timeZoneName: 'never', smallestUnit: 'second' });
  return { date: moment.slice(0, 10), hour: Number(moment.slice(11, 13)), moment };
}

/** A day and an hour in one text that sorts by time: "2026-09-02T16". */
export const hourStamp = (date: CalendarDate, hour: number): string =>
  `${date}T${String(hour).padStart(2, '0')}`;
