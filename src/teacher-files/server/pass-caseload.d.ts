import type { Goal } from '../../schema/tabs';
import type { Tables } from '../../store/ports';
import type { RunContext } from '../../store/run-context';
import { type FilePlanInput, type FileRecord } from '../domain/plan-file';
import { type SyncTask } from './sync-tasks';
declare const passTabs: readonly ['settings', 'students', 'goals', 'progress', 'guardians', 'teachers'];
export type PassTables = Pick<Tables, (typeof passTabs)[number]>;
export type Entries = Pick<Tables['progress'], 'rows' | 'unreadIds'>;
/** The caseload as it has just been read, and what follows from it. */
export interface Caseload {
    readonly tables: PassTables;
    /** Those of the school year that runs now. */
    readonly goals: readonly Goal[];
    readonly tasks: readonly SyncTask[];
    readonly input: FilePlanInput;
    /** With the entries of past years, where there are any that `input` lacks. */
    readonly wholeInput: (() => FilePlanInput) | null;
    /** Sentences. */
    readonly untrusted: readonly string[];
}
/** Null where nobody can say any more what is to become of the files. */
export declare function readCaseload({ services, now, startedAt }: RunContext, registry: ReadonlyMap<string, FileRecord>): Caseload | null;
export {};
