import { type Result } from '../../rpc/result';
import type { Services } from '../../store/services';
import { type FilesResult } from '../../teacher-files/server';
import { type TeacherAccess } from '../domain/teacher-access';
import { type ViewCounts } from './refresh-views';
export interface RefreshedTeachers {
    readonly access: TeacherAccess;
    readonly counts: ViewCounts;
    readonly files: FilesResult;
    /** Whose clock keeps things as they are now; '' where none needs to run. */
    readonly keptBy: string;
}
export declare function refreshTeachers(services: Services): Result<RefreshedTeachers>;
