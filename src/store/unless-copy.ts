// Keeps a copy of a caseload from emailing anybody, and what its original knows of it.

import { parsed } from '../core/parsed';
import { failure, type Rejection, refused } from '../rpc/result';
import type { SettingsTable } from '../settings/domain/caseload-settings';
import { copiedFrom } from '../settings/domain/file-identity';
import type { Services } from './services';

/** Null where the file may email. */
export function unlessCopy(table: SettingsTable, { identity }: Services): Rejection | null {
  const original = copiedFrom(table, identity.fileId());
  return original === null ? null : refused(failure('file is a copy', original.url));
}

/** A copy in which digests have been switched on. */
export interface SendingCopy {
  readonly url: string;
  /** "2026-08-17" */
  readonly since: string;
}

/**
 * What a copy has left for its original. Only an add-on that is published for a domain, with one store
 * for all files, can know: a bound script is copied with the file, and each has a store of its own.
 */
export function sendingCopy({ properties, identity }: Services): SendingCopy | null {
  const known = parsed(properties.read('copy')) as Partial<SendingCopy> | null;
  const { url = '', since = '' } = known ?? {};
  return url === '' || url === identity.url() ? null : { url, since };
}
