// Whether an address must hear nothing of the students in whose Teachers cells it stands. A parent's
// address that somebody has typed there must not undo what a court has ordered.
import type { Guardian, Student } from '../../schema/tabs';
import { sameAddress } from './teacher-roster';

/**
 * A guardian of one of the students has the address, and Contact is not Allowed; where Contact cannot
 * be read, it is not, and where the child cannot be read, it may be any.
 *
 * @param guardians what could be read of each row
 */
export const isBlockedByNoContact = (
  address: string,
  students: readonly Pick<Partial<Student>, 'studentId'>[],
  guardians: readonly Partial<Guardian>[],
): boolean =>
  guardians.some(
    ({ email = '', contact, studentId }) =>
      contact !== 'Allowed' &&
      sameAddress(email, address) &&
      (studentId === undefined || students.some((student) => student.studentId === studentId)),
  );
