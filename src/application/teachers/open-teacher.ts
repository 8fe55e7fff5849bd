// What the teachers' page starts with: own students, and the one whose row is selected.
import {
  type LineForTeacher,
  lineForTeacher,
  type StudentForTeacher,
} from '../../domain/access/student-for-teacher';
import { done, type Outcome } from '../sidebar/outcome';
import type { ReadPorts, SelectedStudents } from '../sidebar/sidebar-ports';
import { ownOf, pageOf } from './own-page';

export interface OpenTeacherPorts extends ReadPorts {
  readonly selectedStudents: SelectedStudents;
}

export interface TeacherOpening {
  readonly account: string;
  /** Address of the spreadsheet. */
  readonly caseload: string;
  /** Empty for somebody who is a teacher of nobody here. */
  readonly students: readonly LineForTeacher[];
  readonly student: StudentForTeacher | null;
}

export function openTeacher(ports: OpenTeacherPorts): Outcome<TeacherOpening> {
  const own = ownOf(ports);
  if (own.kind === 'refused') return own;
  const [selected] = ports.selectedStudents();
  const student = own.students.find(({ studentId }) => studentId === selected);
  return done({
    account: ports.place.account(),
    caseload: ports.place.url(),
    students: own.students.map(lineForTeacher),
    student: student ? pageOf(student, own) : null,
  });
}
