// Reads a calendar date as American school files write it.
import { calendarDate } from '../../core/calendar-date';
import { normalizeWords } from './normalize-words';

/** A two-digit year of a birth date lies in the past, of any other date in this century. */
export type DateUse = { readonly latest: string } | 'coming';

const monthNames = [
  ['jan', 'ene'],
  ['feb'],
  ['mar'],
  ['apr', 'abr'],
  ['may'],
  ['jun'],
  ['jul'],
  ['aug', 'ago'],
  ['sep', 'set'],
  ['oct'],
  ['nov'],
  ['dec', 'dic'],
];

const onDate = (yearText: string, month: number, day: number, use: DateUse): string | null => {
  if (yearText.length !== 2) return calendarDate(Number(yearText), month, day);
  const date = calendarDate(2000 + Number(yearText), month, day);
  if (date === null || use === 'coming' || date <= use.latest) return date;
  return calendarDate(1900 + Number(yearText), month, day);
};

const monthOf = (word: string): number =>
  monthNames.findIndex((names) => names.some((name) => normalizeWords(word).startsWith(name))) + 1;

/** A time of day that an export hangs on a date. */
const TIME = /[T ]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[AaPp]\.?[Mm]\.?|Z)?$/;

/**
 * "8/26/2013", "8/26/13", "2013-08-26", "26.8.2013", "26-Aug-2013" or "Aug 26, 2013" as
 * "2013-08-26"; null for an impossible date and for "4.5.2013", which may be April or May.
 */
export const readDate = (text: string, use: DateUse): string | null => {
  const bare = text.trim().replace(TIME, '');
  const american = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(bare);
  if (american) {
    const [, month, day, year = ''] = american;
    return onDate(year, Number(month), Number(day), use);
  }
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(bare);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(bare);
  if (dotted) {
    const [, first, second, year = ''] = dotted;
    const [day, month] = [Number(first), Number(second)];
    const ambiguous = day <= 12 && day !== month;
    return ambiguous ? null : onDate(year, month, day, use);
  }
  const dayFirst = /^(\d{1,2})[- ](\p{L}{3,})\.?[-, ]+(\d{4}|\d{2})$/u.exec(bare);
  if (dayFirst) {
    const [, day, month = '', year = ''] = dayFirst;
    return onDate(year, monthOf(month), Number(day), use);
  }
  const monthFirst = /^(\p{L}{3,})\.? (\d{1,2}),? (\d{4}|\d{2})$/u.exec(bare);
  if (!monthFirst) return null;
  const [, month = '', day, year = ''] = monthFirst;
  return onDate(year, monthOf(month), Number(day), use);
};
