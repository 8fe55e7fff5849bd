import { type Rejection } from '../rpc/result';
import type { SettingsTable } from '../settings/domain/caseload-settings';
import type { Services } from './services';
/** Null where the file may email. */
export declare function unlessCopy(table: SettingsTable, { identity }: Services): Rejection | null;
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
export declare function sendingCopy({ properties, identity }: Services): SendingCopy | null;
