import type { Student } from '../../schema/tabs';
import type { CaseloadSettings } from '../../settings/domain/caseload-settings';
import type { Tables } from '../../store/ports';
import type { FileRecord } from '../domain/plan-file';
export interface SyncTask {
    readonly email: string;
    readonly name: string;
    readonly isLeaving: boolean;
    readonly record: FileRecord | null;
    readonly students: readonly Student[];
}
export declare function syncTasksOf(isStrict: boolean, { students, guardians, teachers }: Pick<Tables, 'students' | 'guardians' | 'teachers'>, { specialists }: Pick<CaseloadSettings, 'specialists'>, registry: ReadonlyMap<string, FileRecord>, lastSeen: string): readonly SyncTask[];
/** Addresses for which no file is made before somebody has named them in the Teachers tab, in sentences. */
export declare const untrustedSentences: ({ students, teachers }: Pick<Tables, 'students' | 'teachers'>, { specialists }: Pick<CaseloadSettings, 'specialists'>, registry: ReadonlyMap<string, FileRecord>) => readonly string[];
