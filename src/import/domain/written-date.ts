// Reads a calendar date as American school files write it, wholly or not at all.
import { addDays, ageOn, calendarDate, dateFromSerial } from '../../core/calendar-date';
import { monthOf } from '../../core/month-of';
import { hasSign, normalizeWords } from '../../core/normalize-words';

/** A two-digit year of a birth date lies in the past, of any other date in this century. */
export type DateUse = { readonly latest: string } | 'coming';

/**
 * What comes first in the dates of a column: "18/05/2008" among them says that it is the day, and
 * "05/18/2008" the month. Both together leave "05/06/2008" open.
 */
export type DateOrder = 'month first' | 'day first' | 'either';

const onDate = (yearText: string, month: number, day: number, use: DateUse): string | null => {
  if (yearText.length !== 2) return calendarDate(Number(yearText), month, day);
  const date = calendarDate(2000 + Number(yearText), month, day);
  if (date === null || use === 'coming' || date <= use.latest) return date;
  return calendarDate(1900 + Number(yearText), month, day);
};

/** A time of day that an export hangs on a date; a run of spaces and commas is tried from its start. */
const TIME =
  /(?<![T ,])[T ,]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[AaPp]\.?[Mm]\.?)?( ?(Z|(GMT|UTC)?[+-]\d{2}:?\d{2}))?( ?\([^)]*\))?$/;

const WEEKDAY =
  /^((mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(day|sday|nesday|rsday|urday)?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)\.?,? (?=\S+ \S)/i;

const numbers = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?'?(\d{4}|\d{2})$/;

const bareDate = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^['’]/, '')
    .replace(/\s+/g, ' ')
    .replace(TIME, '')
    .replace(/ ?([/.-]) ?(?=\d)/g, '$1')
    .replace(/\.$/, '');

/** What the dates of a column that can be read in one way only say of the others. */
export const dateOrderOf = (texts: readonly string[]): DateOrder => {
  const found = new Set(
    texts.flatMap((text) => {
      const [, first, sign, second] = numbers.exec(bareDate(text)) ?? [];
      if (sign === '.' || first === undefined) return [];
      const [one, other] = [Number(first), Number(second)];
      if (one > 12 && other <= 12) return ['day first' as const];
      return other > 12 && one <= 12 ? ['month first' as const] : [];
    }),
  );
  if (found.size > 1) return 'either';
  return found.has('day first') ? 'day first' : 'month first';
};

/** "5/18/2008", and "18/5/2008" where it cannot be a month; by the order of the column otherwise. */
const fromNumbers = (
  [one, other]: readonly [number, number],
  year: string,
  order: DateOrder,
  use: DateUse,
): string | null => {
  if (one > 12) return onDate(year, other, one, use);
  if (other > 12 || one === other) return onDate(year, one, other, use);
  if (order === 'either') return null;
  return order === 'day first' ? onDate(year, other, one, use) : onDate(year, one, other, use);
};

/** A student is not born before, and no review is due after. */
const [EARLIEST, LAST] = ['1990-01-01', '2099-12-31'];

const inRange = (date: string | null): string | null =>
  date !== null && date >= EARLIEST && date <= LAST ? date : null;

/** "20080518", "05182008", "5182008" without its zero, and the day number of a spreadsheet. */
const fromDigits = (digits: string, order: DateOrder, use: DateUse): string | null => {
  if (digits.length === 5) return inRange(dateFromSerial(Number(digits)));
  const parts = (text: string, ...ends: readonly number[]) =>
    ends.map((end, at) => Number(text.slice(ends[at - 1] ?? 0, end)));
  const [year = 0, month = 0, day = 0] = parts(digits, 4, 6, 8);
  const iso = digits.length === 8 ? inRange(calendarDate(year, month, day)) : null;
  if (iso !== null) return iso;
  const padded = digits.padStart(8, '0');
  const [one = 0, other = 0] = parts(padded, 2, 4);
  return inRange(fromNumbers([one, other], padded.slice(4), order, use));
};

/**
 * "8/26/2013", "2013-08-26", "26.8.2013", "20130826", "41512", "26-Aug-2013", "Aug 26th, 2013",
 * "26 de agosto de 2013" as "2013-08-26"; null for an impossible date and for "4.5.2013", which may
 * be April or May.
 */
export const readDate = (
  text: string,
  use: DateUse,
  order: DateOrder = 'month first',
): string | null => {
  const bare = bareDate(text);
  const [, first, sign, second, years = ''] = numbers.exec(bare) ?? [];
  if (first !== undefined) {
    // Dots stand in the dates of those who write the day first, and of some others.
    const wanted = sign === '.' ? 'either' : order;
    return fromNumbers([Number(first), Number(second)], years, wanted, use);
  }
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(bare);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  if (/^\d{5}(\.\d+)?$|^\d{7,8}(\.0+)?$/.test(bare))
    return fromDigits(bare.replace(/\..*$/, ''), order, use);
  return fromWords(bare, use);
};

const fromWords = (bare: string, use: DateUse): string | null => {
  const words = bare
    .replace(WEEKDAY, '')
    .replace(/\b(de|del|of|the|el)\b/gi, ' ')
    .replace(/(\d)(st|nd|rd|th|º|°|ro|er)(?=[\s,.]|$)/gi, '$1')
    .replace(/[-,/.'’\s]+/g, ' ')
    .trim();
  const dayFirst = /^(\d{1,2}) (\p{L}+) (\d{4}|\d{2})$/u.exec(words);
  if (dayFirst)
    return onDate(dayFirst[3] ?? '', monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]), use);
  const monthFirst = /^(\p{L}+) (\d{1,2}) (\d{4}|\d{2})$/u.exec(words);
  if (monthFirst)
    return onDate(monthFirst[3] ?? '', monthOf(monthFirst[1] ?? ''), Number(monthFirst[2]), use);
  const yearFirst = /^(\d{4}) (\p{L}+) (\d{1,2})$/u.exec(words);
  if (!yearFirst) return null;
  return onDate(yearFirst[1] ?? '', monthOf(yearFirst[2] ?? ''), Number(yearFirst[3]), use);
};

/** What programs write where there is no date: day 0 of a spreadsheet, of Unix, of a database. */
export const isEmptyDate = (text: string): boolean => {
  const bare = bareDate(text);
  if (/^(0+|1|2|[0-]{1,4}([-/.]0{1,4}){1,2}|1\/0\/(19)?00)$/.test(bare)) return true;
  const date = /^\d+$/.test(bare) ? null : readDate(text, 'coming');
  return date !== null && (date < '1910-01-01' || date === '1970-01-01' || date > '9000-01-01');
};

const wordsOfDates =
  /^(born|nacid[oa]|date|fecha|de|del|the|of|st|nd|rd|th|or|and|mon|tue|wed|thu|fri|sat|sun|(mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** Whether an unreadable date says anything that is no date: "5/18/2014 (foster placement)". */
export const saysMore = (text: string): boolean =>
  hasSign(text) ||
  normalizeWords(text)
    .split(' ')
    .some((word) => /\p{L}{3}/u.test(word) && monthOf(word) === 0 && !wordsOfDates.test(word));

const OF_AGE = 18;
/** Within a year the school sends a newer file. */
const DAYS_AHEAD = 365;

/** The earlier one first; with the day first and with the month first. */
const readings = (text: string, today: string): readonly string[] =>
  (['month first', 'day first'] as const)
    .map((order) => readDate(text, { latest: today }, order))
    .filter((date) => date !== null)
    .filter((date) => date >= EARLIEST)
    .sort();

const isSoonOfAge = (birthDate: string, today: string): boolean =>
  ageOn(birthDate, addDays(today, DAYS_AHEAD)) >= OF_AGE;

/** Of a date that is not read: its year, or one order of its numbers, leaves it open that the student is 18. */
export const mayBeOfAge = (text: string, today: string): boolean => {
  const years = text.match(/(?:19|20)\d{2}/g) ?? [];
  return (
    readings(text, today).some((date) => isSoonOfAge(date, today)) ||
    years.some((year) => Number(year) <= Number(today.slice(0, 4)) - OF_AGE && Number(year) > 1910)
  );
};

/** Whether the day first makes the student 18, now or soon, and the month first does not, or the reverse. */
export const isAgeOpen = (text: string, today: string): boolean => {
  const [first = today, last = first] = readings(text, today);
  return first !== last && isSoonOfAge(first, today) && ageOn(last, today) < OF_AGE;
};
