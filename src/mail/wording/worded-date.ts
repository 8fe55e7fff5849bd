// Calendar dates as a letter writes them: "May 21, 2027", "21 de mayo de 2027".
import type { WrittenLanguage } from './wording';

const locales: Readonly<Record<WrittenLanguage, string>> = { en: 'en-US', es: 'es-US' };

/**
 * `date` is a calendar date, "2027-05-21"; what does not look like one is returned as it is, for a
 * letter with an odd date is better than no letter. 'day' leaves out the year.
 */
export const wordedDate = (
  date: string,
  language: WrittenLanguage,
  precision: 'year' | 'day' = 'year',
): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (year === undefined) return date;
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    ...(precision === 'year' && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.UTC(Number(year), Number(month) - 1, Number(day)));
};
