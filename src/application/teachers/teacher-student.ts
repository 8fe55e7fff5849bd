// Shows a teacher one of the own students.
import type { StudentForTeacher } from '../../domain/access/student-for-teacher';
import { done, type Outcome } from '../sidebar/outcome';
import { ownOf, ownStudent, pageOf, type TeacherPorts } from './own-page';

export function teacherStudent(studentId: string, ports: TeacherPorts): Outcome<StudentForTeacher> {
  const own = ownOf(ports);
  if (own.kind === 'refused') return own;
  const student = ownStudent(studentId, own, ports);
  return 'kind' in student ? student : done(pageOf(student, own));
}
