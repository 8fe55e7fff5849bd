import type { WriteRows } from '../../store/ports';
import type { Services } from '../../store/services';
import type { FileReading, TeacherFiles } from '../../store/teacher-files';
import { type FilePlan, type FilePlanInput, type FileSync } from '../domain/plan-file';
type Unreadable = Exclude<FileReading, {
    kind: 'page';
}>;
export type MarkEnd = 
/** Every note bears an ID, or its teacher keeps moving rows: the next hour looks again. */
{
    readonly kind: 'marked' | 'moving';
    readonly sync: FileSync;
} | Unreadable;
/** Gives every note an ID and sees it stand beside the very words that were read. */
export declare function markNotes(opened: FileSync, input: FilePlanInput, files: TeacherFiles): MarkEnd;
/** @param plans of files whose notes bear their IDs @returns how many notes have been written */
export declare function importNotes(plans: readonly FilePlan[], now: string, writeRows: WriteRows): number;
export type FinishEnd = {
    readonly kind: 'finished';
    readonly sync: FileSync;
} | {
    readonly kind: 'too fast';
} | {
    readonly kind: 'trouble';
    readonly sentence: string;
};
/** After the notes have been imported: brings the file up to date, and opens it to its teacher. */
export declare function finishFile(marked: FileSync, input: FilePlanInput, { teacherFiles, fileRegistry }: Services): FinishEnd;
/** A file with notes that are not in the plan yet is looked at again, and one that cannot be read. */
export declare function closeFile(sync: FileSync, input: FilePlanInput, { fileRegistry }: Pick<Services, 'fileRegistry'>): void;
export {};
