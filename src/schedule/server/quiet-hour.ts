// Most hours of a year have nothing to do. One that finds nothing due notes until when that holds, and
// a digest of all from which it follows; the hours after it compare, and go. What nobody watches, such
// as a filter view that somebody deletes, is looked at when the quiet is over: at midnight at the latest.

import { parsed } from '../../core/parsed';
import type { Services } from '../../store/services';

export type QuietServices = Pick<Services, 'buildId' | 'watch'> & {
  readonly identity: Pick<Services['identity'], 'zone'>;
  readonly properties: Pick<Services['properties'], 'all' | 'read'>;
};

export interface QuietNote {
  /** In milliseconds since 1970. */
  readonly until: number;
  /** Whether emails are due then. */
  readonly sends: boolean;
  /** What is watched, in A1 notation. */
  readonly ranges: readonly string[];
  readonly digest: string;
}

export const readQuietNote = ({ properties }: Pick<QuietServices, 'properties'>) =>
  parsed(properties.read('quiet')) as QuietNote | null;

/** Whether all is as it was in the hour that found nothing due, and its note still holds. */
export function isQuietHour(services: QuietServices, now: number): boolean {
  const note = readQuietNote(services);
  if (note === null || now >= note.until) return false;
  const cells = services.watch.cells(note.ranges);
  return cells !== '' && note.digest === digestOf(services, cells);
}

/** Of the watched cells and of everything else that hourly work goes by. */
export const digestOf = (services: QuietServices, cells: string): string =>
  services.watch.digest(
    [services.buildId, services.identity.zone(), remembered(services), cells].join('\n'),
  );

/** What hourly work remembers, as one text. */
function remembered({ properties }: Pick<QuietServices, 'properties'>): string {
  const { quiet: _, ...others } = properties.all();
  return JSON.stringify(Object.entries(others).sort(([one], [other]) => (one < other ? -1 : 1)));
}
