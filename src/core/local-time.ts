// A point in time as local date, hour and ISO text.
import { tzOffset } from '@date-fns/tz/tzOffset';
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
 * @throws RangeError for a zone that does not exist
 */
export function localTime(epochMilliseconds: number, zone: string): LocalTime {
  const minutes = tzOffset(zone, new Date(epochMilliseconds));
  const wall = new Date(epochMilliseconds + minutes * 60_000).toISOString().slice(0, 19);
  const ahead = Math.abs(minutes);
  const pad = (part: number) => String(part).padStart(2, '0');
  const offset = `${minutes < 0 ? '-' : '+'}${pad(Math.floor(ahead / 60))}:${pad(ahead % 60)}`;
  return {
    date: wall.slice(0, 10),
    hour: Number(wall.slice(11, 13)),
    moment: `${wall}${offset}`,
  };
}

/** A day and an hour in one text that sorts by time: "2026-09-02T16". */
export const hourStamp = (date: CalendarDate, hour: number): string =>
  `${date}T${String(hour).padStart(2, '0')}`;

/** For texts that staff read in English: 16 is "4:00 PM". */
export const wordedHour = (hour: number): string =>
  `${((hour + 11) % 12) + 1}:00 ${hour < 12 ? 'AM' : 'PM'}`;
