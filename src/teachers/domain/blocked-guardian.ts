// Whether an address must hear nothing of the students in whose Teachers cells it stands. A parent's
// address that somebody has typed there must not undo what a court has ordered.

import { isUndecided } from '../../caseload/domain/doubts';
import { isSameMailbox } from '../../caseload/domain/mail-address';
import type { Guardian, Student } from '../../schema/tabs';

/**
 * A guardian of one of the students has the address, and would get no digest either because nobody has
 * allowed it. Where the child cannot be read, it may be any.
 *
 * @param guardians what could be read of each row
 */
export const isBlockedGuardian = (
  address: string,
  students: readonly Partial<Student>[],
  guardians: readonly Partial<Guardian>[],
): boolean =>
  guardians.some(
    (guardian) =>
      isSameMailbox(guardian.email, address) &&
      students.some(
        (student) =>
          (guardian.studentId === undefined || guardian.studentId === student.studentId) &&
          isUndecided(guardian, student),
      ),
  );
