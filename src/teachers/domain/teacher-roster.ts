// Which students are a teacher's own: those whose Teachers cell holds the address. Whatever a
// teacher gets to see, in whichever way, starts from here.

import { isMailAddress } from '../../caseload/domain/mail-address';
import { studentName } from '../../caseload/domain/names';
import { isPresent } from '../../caseload/domain/student-status';
import { normalizeText } from '../../core/normalize-text';
import type { Goal, Student, Teacher } from '../../schema/tabs';

export interface TeacherOfStudents {
  /** In lower case. */
  readonly email: string;
  /** As the Teachers tab has it, else the address without its domain. */
  readonly name: string;
  /** Own students by name; those who have left the program are nobody's. */
  readonly students: readonly Student[];
}

export const sameAddress = (one: string, other: string): boolean =>
  normalizeText(one) === normalizeText(other);

export const hasTeacher = (student: Pick<Student, 'teachers'>, address: string): boolean =>
  address.trim() !== '' && student.teachers.some((each) => sameAddress(each, address));

export const ownStudents = (students: readonly Student[], address: string): readonly Student[] =>
  students
    .filter((student) => isPresent(student) && hasTeacher(student, address))
    .sort((one, other) => nameForOrder(one).localeCompare(nameForOrder(other), 'en'));

/** Everybody who has students, by address. Something that is no address is nobody. */
export function teachersOf(
  students: readonly Student[],
  named: readonly Pick<Teacher, 'email' | 'name'>[],
): readonly TeacherOfStudents[] {
  const names = new Map(named.map(({ email, name }) => [normalizeText(email), name.trim()]));
  const addresses = new Set(
    students
      .filter((student) => isPresent(student))
      .flatMap(({ teachers }) => teachers)
      .map(normalizeText)
      .filter(isMailAddress),
  );
  return [...addresses].sort().map((email) => ({
    email,
    name: names.get(email) || email.slice(0, email.indexOf('@')),
    students: ownStudents(students, email),
  }));
}

/** Goals that a teacher of the student sees, and may write a note on. */
export const isShownToTeachers = ({ status, shareWithTeachers }: Goal): boolean =>
  status === 'Active' && shareWithTeachers;

const nameForOrder = (student: Student): string => `${student.lastName} ${studentName(student)}`;
