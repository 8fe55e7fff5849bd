import { type Result } from '../../rpc/result';
import type { Services } from '../../store/services';
import { type NoteKind } from '../domain/note-kind';
import type { StudentForTeacher } from '../domain/student-for-teacher';
export interface TeacherNote {
    /** The same in a retry. */
    readonly entryId: string;
    readonly studentId: string;
    readonly goalId: string;
    readonly what: NoteKind;
    readonly text: string;
}
export declare function teacherNote(note: TeacherNote, services: Services): Result<StudentForTeacher>;
