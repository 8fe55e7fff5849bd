// Dates in the patterns of Java's SimpleDateFormat, which Utilities.formatDate takes.
import { Temporal } from 'temporal-polyfill';
import { PlatformError } from '../../runtime/platform-error';

/** Quoted text, a doubled quote, a run of one pattern letter, or anything else. */
const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** @throws PlatformError for an unknown zone or pattern letter */
export function formatJavaDate(epochMs: number, timeZone: string, pattern: string): string {
  const at = zoned(epochMs, timeZone);
  return pattern.replace(TOKEN, (token: string, quoted?: string, letter?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return letter === undefined ? token : formatField(at, letter, token.length);
  });
}

function zoned(epochMs: number, timeZone: string): Temporal.ZonedDateTime {
  const custom = /^(?:GMT|UTC)([+-]\d{1,2}):?(\d{2})?$/.exec(timeZone);
  const zone =
    custom === null
      ? timeZone
      : `${custom[1]?.startsWith('-') ? '-' : '+'}${(custom[1] ?? '').slice(1).padStart(2, '0')}:${custom[2] ?? '00'}`;
  try {
    return Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(
      zone === 'GMT' ? 'UTC' : zone,
    );
  } catch {
    throw new PlatformError(`Invalid argument: timeZone. Should be of type: String`);
  }
}

function formatField(at: Temporal.ZonedDateTime, letter: string, width: number): string {
  const padded = (value: number) => String(value).padStart(width, '0');
  const year = (value: number) =>
    width === 2 ? String(value % 100).padStart(2, '0') : padded(value);
  const named = (options: Intl.DateTimeFormatOptions) =>
    at.toPlainDateTime().toLocaleString('en-US', options);
  switch (letter) {
    case 'G':
      return 'AD';
    case 'y':
      return year(at.year);
    case 'Y':
      return year(weekYear(at));
    case 'M':
    case 'L':
      if (width <= 2) return padded(at.month);
      return named({ month: width === 3 ? 'short' : 'long' });
    case 'd':
      return padded(at.day);
    case 'D':
      return padded(at.dayOfYear);
    case 'E':
      return named({ weekday: width <= 3 ? 'short' : 'long' });
    case 'u':
      return padded(at.dayOfWeek);
    case 'F':
      return padded(Math.ceil(at.day / 7));
    case 'w':
      return padded(weekOfYear(at));
    case 'a':
      return at.hour < 12 ? 'AM' : 'PM';
    case 'H':
      return padded(at.hour);
    case 'k':
      return padded(at.hour === 0 ? 24 : at.hour);
    case 'K':
      return padded(at.hour % 12);
    case 'h':
      return padded(at.hour % 12 === 0 ? 12 : at.hour % 12);
    case 'm':
      return padded(at.minute);
    case 's':
      return padded(at.second);
    case 'S':
      return padded(at.millisecond);
    case 'z':
      return zoneName(at, width >= 4 ? 'long' : 'short');
    case 'Z':
      return at.offset.replace(':', '');
    case 'X':
      return isoOffset(at, width);
    default:
      throw new PlatformError(`Illegal pattern character '${letter}'`);
  }
}

/** Java's US weeks start on Sunday; week 1 is the one that holds January 1. */
function weekYear(at: Temporal.ZonedDateTime): number {
  const saturday = at.add({ days: 6 - (at.dayOfWeek % 7) });
  return saturday.year;
}

function weekOfYear(at: Temporal.ZonedDateTime): number {
  const saturday = at.add({ days: 6 - (at.dayOfWeek % 7) });
  return Math.floor((saturday.dayOfYear - 1) / 7) + 1;
}

function zoneName(at: Temporal.ZonedDateTime, timeZoneName: 'long' | 'short'): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: at.timeZoneId,
    timeZoneName,
  }).formatToParts(at.epochMilliseconds);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? at.timeZoneId;
}

function isoOffset(at: Temporal.ZonedDateTime, width: number): string {
  if (at.offset === '+00:00') return 'Z';
  if (width === 1) return at.offset.slice(0, 3);
  return width === 2 ? at.offset.replace(':', '') : at.offset;
}
