// Instants of the school's clock, in its own zone.

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${zone} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, ...options });
  formats.set(key, made);
  return made;
}

/** "Mon, Aug 31, 2026, 7:00 AM" */
export const longTime = (instant: number, zone: string): string =>
  formatIn(zone, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(instant);

/** "Aug 31, 7:00 AM" */
export const shortTime = (instant: number, zone: string): string =>
  formatIn(zone, { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' }).format(
    instant,
  );

/** "2026-08-31" */
export const dayOf = (instant: number, zone: string): string => {
  const parts = formatIn(zone, { year: 'numeric', month: '2-digit', day: '2-digit' });
  const part = (type: string): string =>
    parts.formatToParts(instant).find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
};

const HOUR_MS = 3_600_000;

/** The next full hour. */
export const nextHour = (instant: number): number => (Math.floor(instant / HOUR_MS) + 1) * HOUR_MS;

/** The end of a day: the last hour in which the clock fires on it. @param day "2026-08-31" */
export function endOfDay(day: string, zone: string): number {
  const evening = Date.parse(`${day}T23:00:00Z`);
  const hours = Array.from({ length: 27 }, (_, hour) => evening + (hour - 13) * HOUR_MS);
  return hours.filter((instant) => dayOf(instant, zone) === day).at(-1) ?? evening;
}
