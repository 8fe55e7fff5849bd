// Formats dates and times for a language.

/** @param day "2026-08-17"; anything else is shown as it is */
export function showDay(day: string, language: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return day;
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** @param day "2026-08-17" */
export function showWeekday(day: string, language: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return day;
  const format = new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** The local date of a timestamp with its offset: "2026-08-17T16:00:00-06:00". */
export const showMoment = (moment: string, language: string): string =>
  showDay(moment.slice(0, 10), language);

/** @param moment as Date.toISOString gives it, shown in the zone of the reader */
export const showInstant = (moment: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(moment),
  );
