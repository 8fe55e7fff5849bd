// Serial day numbers of cells <-> instants, in the zone of the spreadsheet, never of this process.

import { Temporal } from 'temporal-polyfill';

/** Serial 0 is 1899-12-30 (platform §4.1 [GF]); 1970-01-01 is serial 25569. */
const UNIX_EPOCH_SERIAL = 25_569;
const DAY_MS = 86_400_000;

/** The instant at which a clock in `zone` shows the wall time that `serial` stands for. */
export function serialToDate(serial: number, zone: string): Date {
  const wall = Math.round((serial - UNIX_EPOCH_SERIAL) * DAY_MS);
  const steady = steadyOffset(wall, zone);
  if (steady !== null) return new Date(wall - steady);
  const moment = Temporal.Instant.fromEpochMilliseconds(wall)
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime()
    .toZonedDateTime(zone);
  return new Date(moment.epochMilliseconds);
}

/** The wall time in `zone` at that instant, as a serial day number. */
export function dateToSerial(instant: number, zone: string): number {
  return wallTime(instant, zone) / DAY_MS + UNIX_EPOCH_SERIAL;
}

/** What a clock in `zone` shows at that instant, as milliseconds since 1970 in UTC. */
export const wallTime = (instant: number, zone: string): number =>
  instant + offsetAt(instant, zone);

/** Serial of a calendar date and a time of day in milliseconds; null when there is no such date. */
export function serialOf(
  year: number,
  month: number,
  day: number,
  timeOfDay: number,
): number | null {
  const ms = Date.UTC(year, month - 1, day);
  const back = new Date(ms);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return null;
  return (ms + timeOfDay) / DAY_MS + UNIX_EPOCH_SERIAL;
}

/** The calendar year in `zone` at that instant. */
export function yearAt(instant: number, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(instant)).toZonedDateTimeISO(zone).year;
}

const steadyDays = new Map<string, number | null>();

/**
 * The zone's offset on the day of that wall time when the clock does not change around it, else
 * null. Remembered per day: a column of 2,000 dates would take a visible time otherwise.
 */
function steadyOffset(wall: number, zone: string): number | null {
  const day = Math.floor(wall / DAY_MS);
  const key = `${zone} ${day}`;
  const before = steadyDays.get(key);
  if (before !== undefined) return before;
  const early = offsetAt((day - 1) * DAY_MS, zone);
  const late = offsetAt((day + 2) * DAY_MS, zone);
  const steady = early === late ? early : null;
  steadyDays.set(key, steady);
  return steady;
}

function offsetAt(instant: number, zone: string): number {
  const moment = Temporal.Instant.fromEpochMilliseconds(Math.floor(instant));
  return moment.toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
}
