// Shows a teacher one of the own students.

import { done, type Result } from '../../rpc/result';
import type { Services } from '../../store/services';
import type { StudentForTeacher } from '../domain/student-for-teacher';
import { ownOf, ownStudent, pageOf } from './own-page';

export function teacherStudent(studentId: string, services: Services): Result<StudentForTeacher> {
  const own = ownOf(services);
  if ('ok' in own) return own;
  const student = ownStudent(studentId, own, services);
  return 'ok' in student ? student : done(pageOf(student, own));
}
