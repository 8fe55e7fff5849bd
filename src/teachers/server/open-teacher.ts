// What the teachers' page starts with: own students, and the one whose row is selected.

import { done, type Result } from '../../rpc/result';
import type { Services } from '../../store/services';
import {
  type LineForTeacher,
  lineForTeacher,
  type StudentForTeacher,
} from '../domain/student-for-teacher';
import { ownOf, pageOf } from './own-page';

export interface TeacherOpening {
  readonly account: string;
  /** Address of the spreadsheet. */
  readonly caseload: string;
  /** Empty for somebody who is a teacher of nobody here. */
  readonly students: readonly LineForTeacher[];
  readonly student: StudentForTeacher | null;
}

export function openTeacher(services: Services): Result<TeacherOpening> {
  const own = ownOf(services);
  if ('ok' in own) return own;
  const [selected] = services.selectedStudents();
  const student = own.students.find(({ studentId }) => studentId === selected);
  return done({
    account: services.identity.account(),
    caseload: services.identity.url(),
    students: own.students.map(lineForTeacher),
    student: student ? pageOf(student, own) : null,
  });
}
