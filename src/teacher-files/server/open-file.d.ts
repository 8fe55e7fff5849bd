import type { Services } from '../../store/services';
import type { FileReading } from '../../store/teacher-files';
import type { FilePage } from '../domain/file-page';
import type { FileRecord } from '../domain/plan-file';
import type { SyncTask } from './sync-tasks';
export type Opened = {
    readonly kind: 'open';
    readonly record: FileRecord;
    readonly page: FilePage;
} | {
    readonly kind: 'trouble';
    readonly sentence: string;
} | {
    readonly kind: 'too fast' | 'forgotten';
};
/** Whoever leaves loses the access before anything else: nothing can be typed after the last look. */
export declare function openFile({ email, name, isLeaving, record: known }: SyncTask, { teacherFiles, fileRegistry, identity }: Services): Opened;
export declare function readTrouble(name: string, { owner }: FileRecord, reading: Exclude<FileReading, {
    kind: 'page' | 'too fast';
}>): string;
export declare const notRefreshed: (name: string, error: string) => string;
