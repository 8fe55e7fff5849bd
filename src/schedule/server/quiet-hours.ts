// Most hours of a year have nothing to do. One that finds nothing due notes until when that holds, and
// a digest of all from which it follows; the hours after it compare, and go. What nobody watches, such
// as a filter view that somebody deletes, is looked at when the quiet is over: at midnight at the latest.

import { localTime } from '../../core/local-time';
import { parsed } from '../../core/parsed';
import type { RunContext } from '../../store/run-context';
import type { Services } from '../../store/services';

interface QuietHours {
  /** In milliseconds since 1970. */
  readonly until: number;
  readonly digest: string;
}

const hourMs = 3_600_000;

const load = ({ properties }: Services): QuietHours | null =>
  parsed(properties.read('quiet')) as QuietHours | null;

/**
 * The watched cells, as one text; '' where they cannot be read. Null where the quiet has just ended:
 * an hour with work to do need not look.
 * @param ranges in A1 notation
 */
export function watchedCells(
  services: Services,
  startedAt: number,
  ranges: (services: Services) => readonly string[],
): string | null {
  const until = load(services)?.until ?? 0;
  if (until <= startedAt && startedAt < until + hourMs) return null;
  return services.filterViews.cells(ranges(services));
}

/** Whether all is as it was in the hour that found nothing due, and the quiet goes on. */
export function isQuiet(services: Services, startedAt: number, cells: string): boolean {
  const quiet = load(services);
  return quiet !== null && startedAt < quiet.until && quiet.digest === digestOf(services, cells);
}

/** What hourly work remembers, as one text. */
export function remembered({ properties }: Services): string {
  const { quiet: _, ...others } = properties.all();
  return JSON.stringify(Object.entries(others).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * The caller holds the lock, and has done its work. Where that has changed anything, the next hour
 * looks again.
 * @param before the watched cells, and what was remembered, before the work
 */
export function noteQuiet(
  run: RunContext,
  before: { readonly cells: string; readonly remembered: string },
  isDue: (run: RunContext) => boolean,
): void {
  const { services } = run;
  const { cells } = before;
  if (cells === '' || remembered(services) !== before.remembered) return;
  const until = quietUntil(run, isDue);
  if (until === null) return;
  const text = JSON.stringify({ until, digest: digestOf(services, cells) } satisfies QuietHours);
  if (text !== services.properties.read('quiet')) services.properties.write('quiet', text);
}

/** The first hour of this day in which something is due, else midnight; null where something is now. */
function quietUntil(run: RunContext, isDue: (run: RunContext) => boolean): number | null {
  if (isDue(run)) return null;
  const { startedAt, now, services } = run;
  const [minutes = 0, seconds = 0] = now.moment.slice(14, 19).split(':').map(Number);
  const zone = services.identity.zone();
  let hour = startedAt - (minutes * 60 + seconds) * 1000 - (startedAt % 1000);
  for (;;) {
    hour += hourMs;
    const then = localTime(hour, zone);
    if (then.date !== now.date || isDue({ ...run, now: then })) return hour;
  }
}

/** Of the watched cells and of everything else that hourly work goes by. */
function digestOf(services: Services, cells: string): string {
  const { filterViews, buildId, identity } = services;
  return filterViews.digest([buildId, identity.zone(), remembered(services), cells].join('\n'));
}
