// An hour that finds nothing due notes it for the hours after it (quiet-hour.ts).

import { localTime } from '../../core/local-time';
import type { RunContext } from '../../store/run-context';
import type { Services } from '../../store/services';
import { digestOf, type QuietNote, readQuietNote } from './quiet-hour';

const hourMs = 3_600_000;

/** What there was before the work of an hour; what changes during it is left to the next one. */
export interface Before extends Pick<QuietNote, 'ranges'> {
  readonly cells: string;
  readonly views: string | null;
}

/** Null in an hour that is to send emails: its calls are needed for them. */
export function lookBefore(
  services: Services,
  startedAt: number,
  rangesOf: (services: Services) => readonly string[],
): Before | null {
  const { until = 0, sends = false } = readQuietNote(services) ?? {};
  if (sends && until <= startedAt && startedAt < until + hourMs) return null;
  const ranges = rangesOf(services);
  return { ranges, cells: services.watch.cells(ranges), views: services.properties.read('views') };
}

/**
 * The caller holds the lock, and has done its work. Where that was about the teachers' views, the cells
 * are others now, and the next hour looks again.
 */
export function noteQuiet(run: RunContext, { ranges, cells, views }: Before, due: DueWork): void {
  const { services } = run;
  if (cells === '' || services.properties.read('views') !== views) return;
  const end = endOfQuiet(run, due);
  if (end === null) return;
  const note: QuietNote = { ...end, ranges, digest: digestOf(services, cells) };
  const text = JSON.stringify(note);
  if (text !== services.properties.read('quiet')) services.properties.write('quiet', text);
}

/** What is due at the time of a run. */
export interface DueWork {
  readonly anything: (run: RunContext) => boolean;
  readonly emails: (run: RunContext) => boolean;
}

/** The first hour of this day in which something is due, else midnight; null where something is now. */
function endOfQuiet(
  run: RunContext,
  { anything, emails }: DueWork,
): Pick<QuietNote, 'until' | 'sends'> | null {
  if (anything(run)) return null;
  const { startedAt, now, services } = run;
  const [minutes = 0, seconds = 0] = now.moment.slice(14, 19).split(':').map(Number);
  const zone = services.identity.zone();
  let hour = startedAt - (minutes * 60 + seconds) * 1000 - (startedAt % 1000);
  for (;;) {
    hour += hourMs;
    const then = { ...run, now: localTime(hour, zone) };
    if (then.now.date !== now.date || anything(then)) return { until: hour, sends: emails(then) };
  }
}
