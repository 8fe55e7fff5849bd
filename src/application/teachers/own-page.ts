// What every call of the teachers' page begins with: is the page to be had, and whose students are
// the account's own? Looked up in the tabs each time, whatever a page has seen before.
import { namedSpecialists, teacherAccessIn } from '../../domain/access/role';
import { type StudentForTeacher, studentForTeacher } from '../../domain/access/student-for-teacher';
import type { Student } from '../../domain/schema/tabs';
import { ownStudents, sameAddress } from '../../domain/teachers/teacher-roster';
import { nobodyNamed } from '../access/for-specialists';
import type { Tables, WriteRows } from '../ports';
import { refuseAndNote } from '../sidebar/note-refusal';
import { type Refused, refused } from '../sidebar/outcome';
import type { ReadPorts } from '../sidebar/sidebar-ports';

export interface TeacherPorts extends ReadPorts {
  readonly writeRows: WriteRows;
}

type TeacherTables = Pick<Tables, 'settings' | 'students' | 'goals' | 'progress' | 'teachers'>;

export interface Own {
  readonly kind: 'own';
  /** As the Teachers tab has it, else the address. */
  readonly name: string;
  /** By name. */
  readonly students: readonly Student[];
  readonly tables: TeacherTables;
}

export function ownOf({ readTabs, place }: ReadPorts): Own | Refused {
  const tables = readTabs(['settings', 'students', 'goals', 'progress', 'teachers']);
  const account = place.account();
  const row = tables.teachers.rows.find(({ email }) => sameAddress(email, account));
  const closed = closedTo(row?.ownFile ?? '', tables);
  if (closed !== null) return refused(closed);
  const students = ownStudents(tables.students.rows, account);
  if (students.length === 0 && namedSpecialists(tables.settings)?.length === 0) {
    return refused(nobodyNamed);
  }
  return { kind: 'own', name: row?.name.trim() || account, students, tables };
}

/** Why there is no page for teachers in this file; null where there is one. */
function closedTo(ownFile: string, { settings }: TeacherTables): string | null {
  switch (teacherAccessIn(settings)) {
    case 'Filter views':
      return null;
    case 'Own files':
      return ownFile === ''
        ? 'Your students are in a file of your own. Look for it in Google Drive under “Shared with me”, or ask your GT specialist for the link.'
        : `Your students are in a file of your own: ${ownFile}`;
    case 'Off':
      return 'At your school this page is switched off. Please ask your GT specialist about your students.';
    case null:
      return 'The setting Teachers cannot be read, so nothing is shown. Please tell your GT specialist.';
  }
}

/** The student, where she is one of the account's own; else told to the person and to History. */
export function ownStudent(studentId: string, own: Own, ports: TeacherPorts): Student | Refused {
  const sentence = `You have no student with the ID “${studentId.slice(0, 40)}”: you see students in whose Teachers cell your address stands. If one is missing, please ask your GT specialist.`;
  return (
    own.students.find((student) => student.studentId === studentId) ??
    refuseAndNote('Students', studentId, [sentence], ports)
  );
}

export const pageOf = (student: Student, { tables }: Own): StudentForTeacher =>
  studentForTeacher(student, tables.goals.rows, tables.progress.rows);
