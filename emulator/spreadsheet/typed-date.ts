// Dates and times as people type them into a spreadsheet whose locale is en_US.

import { serialOf } from './serial-date';

interface TypedDate {
  readonly serial: number;
  readonly format: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const SECOND_MS = 1000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

type DateForm = readonly [RegExp, (parts: readonly string[], thisYear: number) => CalendarDate];

const FORMS: readonly DateForm[] = [
  [
    /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/,
    ([, y, , m, d]) => ({ ...ymd(y, m, d), format: 'yyyy-mm-dd' }),
  ],
  [
    /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{1,2})$/,
    ([, m, , d, y]) => ({ ...ymd(y, m, d), format: 'm/d/yyyy' }),
  ],
  [
    /^(\d{1,2})[-/](\d{1,2})$/,
    ([, m, d], thisYear) => ({ ...ymd(String(thisYear), m, d), format: 'm/d' }),
  ],
  [
    new RegExp(`^${MONTH} (\\d{1,2})(?:,| |, )(\\d{4})$`, 'i'),
    ([, m, d, y]) => ({ ...ymd(y, monthNumber(m), d), format: 'mmm d, yyyy' }),
  ],
  [
    new RegExp(`^(\\d{1,2})[ -]${MONTH}[ -](\\d{4}|\\d{2})$`, 'i'),
    ([, d, m, y]) => ({ ...ymd(y, monthNumber(m), d), format: 'd-mmm-yyyy' }),
  ],
  [
    new RegExp(`^${MONTH} (\\d{4})$`, 'i'),
    ([, m, y]) => ({ ...ymd(y, monthNumber(m), '1'), format: 'mmm yyyy' }),
  ],
  [
    new RegExp(`^${MONTH}[ -](\\d{1,2})$`, 'i'),
    ([, m, d], thisYear) => ({ ...ymd(String(thisYear), monthNumber(m), d), format: 'mmm d' }),
  ],
];

const TIME = /^(\d{1,2})(?::(\d{2})(?::(\d{2}))?)? ?(am|pm)?$/i;

/** null when the text is no date, no time, or names a day that does not exist ("2/30/2026"). */
export function parseTypedDate(text: string, thisYear: number): TypedDate | null {
  const time = parseTime(text);
  if (time !== null) return { serial: time.ms / DAY_MS, format: time.format };
  const alone = parseDay(text, thisYear, 0);
  if (alone !== null) return alone;
  const [, day, rest] = /^(.+?) (\d{1,2}(?::\d{2}){0,2}(?: ?[ap]m)?)$/i.exec(text) ?? [];
  if (day === undefined || rest === undefined) return null;
  const later = parseTime(rest);
  const dated = later && parseDay(day, thisYear, later.ms);
  return dated && { serial: dated.serial, format: `${dated.format} h:mm:ss` };
}

function parseDay(text: string, thisYear: number, timeOfDay: number): TypedDate | null {
  for (const [form, read] of FORMS) {
    const parts = form.exec(text);
    if (parts === null) continue;
    const { year, month, day, format } = read(parts, thisYear);
    const serial = serialOf(year, month, day, timeOfDay);
    if (serial !== null) return { serial, format };
  }
  return null;
}

function parseTime(text: string): { readonly ms: number; readonly format: string } | null {
  const [, h, m, s, half] = TIME.exec(text) ?? [];
  // A bare "12" is a number; "2 pm" and "12:30" are times.
  if (h === undefined || (m === undefined && half === undefined)) return null;
  const hour = Number(h);
  const [minute, second] = [Number(m ?? 0), Number(s ?? 0)];
  if (minute > 59 || second > 59 || (half === undefined ? hour > 23 : hour < 1 || hour > 12))
    return null;
  const hour24 = half === undefined ? hour : (hour % 12) + (/p/i.test(half) ? 12 : 0);
  const seconds = s === undefined ? '' : ':ss';
  return {
    ms: hour24 * HOUR_MS + minute * MINUTE_MS + second * SECOND_MS,
    format: `h:mm${seconds}${half === undefined ? '' : ' am/pm'}`,
  };
}

function ymd(y = '', m = '', d = ''): Omit<CalendarDate, 'format'> {
  const year = Number(y);
  // One or two digits: 30 and later are of the last century, as in spreadsheets generally [U].
  const full = y.length <= 2 ? year + (year < 30 ? 2000 : 1900) : year;
  return { year: full, month: Number(m), day: Number(d) };
}

function monthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}
