// Does at a click what the clock does for teachers every hour, and starts the clock.
import { servesTeachers, type TeacherAccess } from '../../domain/settings/caseload-settings';
import { inTurn } from '../in-turn';
import type { Alone, HourlyClock, Place } from '../ports';
import { recall, remember } from '../schedule-memory';
import { settingsNow } from '../settings-now';
import { type KeepTeachersPorts, keepViews } from './keep-teachers';
import { type FilesResult, refreshFiles } from './refresh-files';
import type { ViewCounts } from './refresh-views';

export interface RefreshTeachersPorts extends KeepTeachersPorts {
  readonly alone: Alone;
  readonly clock: HourlyClock;
  readonly place: Place;
}

export type RefreshOutcome =
  | { readonly kind: 'busy' }
  | { readonly kind: 'problems'; readonly sentences: readonly string[] }
  | {
      readonly kind: 'refreshed';
      readonly access: TeacherAccess;
      readonly counts: ViewCounts;
      readonly files: FilesResult;
      /** Whose clock keeps things as they are now; '' where none needs to run. */
      readonly keptBy: string;
    };

export function refreshTeachers(ports: RefreshTeachersPorts): RefreshOutcome {
  return inTurn(ports.alone, (): RefreshOutcome => {
    const startedAt = ports.now();
    const reading = settingsNow(ports, startedAt);
    if (reading.kind === 'problems') return reading;
    const { settings } = reading;
    const access = settings.teacherAccess;
    const counts = keepViews(ports, settings);
    const files = refreshFiles(ports, settings, startedAt);
    const keptBy = servesTeachers[access] ? keeper(ports, settings.digestsOn) : '';
    return { kind: 'refreshed', access, counts, files, keptBy };
  });
}

/** One owner of the clock: whoever sends the digests keeps it, else it is who has clicked. */
function keeper({ memory, place, clock }: RefreshTeachersPorts, digestsOn: boolean): string {
  const { owner } = recall(memory);
  const account = place.account();
  if (digestsOn && owner !== '' && owner !== account) return owner;
  if (owner !== account) remember(memory, { owner: account });
  clock.start();
  return account;
}
