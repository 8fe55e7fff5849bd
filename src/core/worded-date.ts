// Calendar dates as emails and alerts write them: "May 21, 2027", "21 de mayo de 2027".
import type { MailLanguage } from './languages';

const locales: Readonly<Record<MailLanguage, string>> = { en: 'en-US', es: 'es-US' };

const precisions = {
  year: { day: 'numeric', month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

/** Made once each: a formatter takes a thousand times as long to make as a date to write. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(
  language: MailLanguage,
  precision: keyof typeof precisions,
): Intl.DateTimeFormat {
  const key = `${language} ${precision}`;
  const known = formatters.get(key);
  if (known) return known;
  const options = { ...precisions[precision], timeZone: 'UTC' };
  const made = new Intl.DateTimeFormat(locales[language], options);
  formatters.set(key, made);
  return made;
}

/**
 * `date` is a calendar date, "2027-05-21"; what does not look like one is returned as it is, for an
 * email with an odd date is better than no email. 'day' leaves out the year,
 * 'weekday' is short: "Wed, Aug 19".
 */
export const wordedDate = (
  date: string,
  language: MailLanguage,
  precision: keyof typeof precisions = 'year',
): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (year === undefined) return date;
  return formatterOf(language, precision).format(
    Date.UTC(Number(year), Number(month) - 1, Number(day)),
  );
};
