// What clocks of a time zone show: for JavaScript's dates in a script.
import { Temporal } from 'temporal-polyfill';

const QUARTER_HOUR_MS = 15 * 60_000;
/** So many quarters of an hour are remembered, over all zones. */
const REMEMBERED_AT_MOST = 50_000;
const remembered = new Map<string, number>();
const names = new Map<string, Intl.DateTimeFormat>();

export function isTimeZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds by which the zone is ahead of UTC; clocks change on the quarter of an hour. */
export function zoneOffset(instant: number, zone: string): number {
  const quarter = Math.floor(instant / QUARTER_HOUR_MS);
  const key = `${zone} ${quarter}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const moment = Temporal.Instant.fromEpochMilliseconds(quarter * QUARTER_HOUR_MS);
  const offset = moment.toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
  if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear();
  remembered.set(key, offset);
  return offset;
}

/** "Mountain Daylight Time" */
export function zoneName(instant: number, zone: string): string {
  const format =
    names.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'long' });
  names.set(zone, format);
  const parts = format.formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
