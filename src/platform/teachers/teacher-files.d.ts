import type { TeacherFiles } from '../../store/teacher-files';
export declare function createTeacherFiles(): TeacherFiles;
