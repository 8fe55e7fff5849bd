import { type Rejection } from '../../rpc/result';
import type { Student } from '../../schema/tabs';
import type { Tables } from '../../store/ports';
import type { Services } from '../../store/services';
import { type StudentForTeacher } from '../domain/student-for-teacher';
declare const pageTabs: readonly ['settings', 'students', 'goals', 'progress', 'guardians', 'teachers'];
type TeacherTables = Pick<Tables, (typeof pageTabs)[number]>;
export interface Own {
    /** As the Teachers tab has it, else the address. */
    readonly name: string;
    /** By name. */
    readonly students: readonly Student[];
    readonly tables: TeacherTables;
}
export declare function ownOf(services: Services): Own | Rejection;
/** The student, where it is one of the account's own; else told to the person and to History. */
export declare function ownStudent(studentId: string, own: Own, services: Services): Student | Rejection;
export declare const pageOf: (student: Student, { tables }: Own) => StudentForTeacher;
export {};
