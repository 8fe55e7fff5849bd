import { type Result } from '../../rpc/result';
import type { Services } from '../../store/services';
import { type LineForTeacher, type StudentForTeacher } from '../domain/student-for-teacher';
export interface TeacherOpening {
    readonly account: string;
    /** Address of the spreadsheet. */
    readonly caseload: string;
    /** Empty for somebody who is a teacher of nobody here. */
    readonly students: readonly LineForTeacher[];
    readonly student: StudentForTeacher | null;
}
export declare function openTeacher(services: Services): Result<TeacherOpening>;
