// Which students are in the program and at the school.
import type { Student } from '../../schema/tabs';

export type Absence =
  | 'Student exited'
  | 'Status is not decided yet'
  | 'Student has left the school'
  | 'Student has not started yet'
  | 'Enrollment is not decided yet';

const absenceByStatus: Readonly<Record<Student['status'], Absence | null>> = {
  Identified: null,
  'Talent pool': null,
  Exited: 'Student exited',
  'To decide': 'Status is not decided yet',
  // Nobody has said that the student has left.
  '': null,
};

const absenceByEnrollment: Readonly<Record<Student['enrollment'], Absence | null>> = {
  Active: null,
  Left: 'Student has left the school',
  'Not yet': 'Student has not started yet',
  'To decide': 'Enrollment is not decided yet',
  '': null,
};

type Standing = Pick<Student, 'status' | 'enrollment'>;

/** Why nobody is emailed about the student; null for one who is in the program and at the school. */
export const absence = ({ status, enrollment }: Standing): Absence | null =>
  absenceByStatus[status] ?? absenceByEnrollment[enrollment];

/** Teachers see a student who is in the program and at the school, and no other. */
export const isPresent = (student: Standing): boolean => absence(student) === null;

/** Nothing is planned for a student who has left the program or the school. */
export const hasLeft = ({ status, enrollment }: Standing): boolean =>
  status === 'Exited' || enrollment === 'Left';
