import { type Result } from '../../rpc/result';
import type { Services } from '../../store/services';
import type { StudentForTeacher } from '../domain/student-for-teacher';
export declare function teacherStudent(studentId: string, services: Services): Result<StudentForTeacher>;
