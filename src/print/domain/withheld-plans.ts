// Whose plan may not be for every guardian. Paper is handed over by a person, so nothing keeps it from
// being printed; but as long as one guardian of the student is No contact, or nobody has decided, the
// script names the student first, and does not say that a copy was given.
import { isUndecided } from '../../caseload/domain/doubts';
import { isSameMailbox } from '../../caseload/domain/mail-address';
import { nameAgreement } from '../../caseload/domain/same-name';
import { byStudent, groupBy, studentsById } from '../../core/group-by';
import { type RosterTables, unreadGuardians } from '../../mailing/domain/roster';
import type { Guardian } from '../../schema/tabs';

/** Whether a student has a guardian who is No contact, not decided, or whose row cannot be read. */
export function withheldPlans(
  tables: Pick<RosterTables, 'students' | 'guardians'>,
): (studentId: string) => boolean {
  const students = studentsById(tables.students.rows);
  const families = byStudent(tables.guardians.rows);
  const unread = groupBy(unreadGuardians(tables), ({ studentId = '' }) => studentId);
  const ofNobody = unread('');
  return (studentId) => {
    const student = students.get(studentId) ?? {};
    const family = families(studentId);
    return (
      unread(studentId).length > 0 ||
      family.some((guardian) => isUndecided(guardian, student)) ||
      // One that names neither child, address nor person must not stop the whole caseload.
      ofNobody.some((row) => family.some((guardian) => isPerhaps(row, guardian)))
    );
  };
}

const isPerhaps = (row: Partial<Guardian>, { email, name }: Guardian): boolean =>
  isSameMailbox(row.email, email) ||
  ['same', 'alike'].includes(nameAgreement(row.name ?? '', name));
