// The children and their families, and how to find one from the other.

import { isUndecided } from '../../caseload/domain/doubts';
import { studentInId } from '../../caseload/domain/find-dangling';
import { byStudent, groupBy, studentsById } from '../../core/group-by';
import { mayBeTold } from '../../goals/domain/shared-goals';
import { isErrorValue } from '../../schema/decode-cell';
import type { Table } from '../../schema/decode-table';
import type { CheckIn, Goal, Guardian, ProgressEntry, Student } from '../../schema/tabs';
import { goalsOfYear, readSchoolYear, type SchoolYear } from '../../years/domain/school-year';

export interface Roster {
  readonly students: readonly Student[];
  /** Of the school year that runs now. */
  readonly goals: readonly Goal[];
  readonly guardians: readonly Guardian[];
  readonly entries: readonly ProgressEntry[];
  readonly checkIns: readonly CheckIn[];
  /** What can be read of guardians' rows that cannot be read as a whole. */
  readonly unreadGuardians: readonly Partial<Guardian>[];
  /** Whose emails would lack a text, because an error value stands where the family would read it. */
  readonly spoiled: SpoiledMails;
}

export interface SpoiledMails {
  readonly studentIds: ReadonlySet<string>;
  readonly guardianIds: ReadonlySet<string>;
}

export interface RosterTables {
  readonly students: Table<Student>;
  readonly goals: Table<Goal>;
  readonly progress: Table<ProgressEntry>;
  readonly guardians: Table<Guardian>;
  readonly checkIns: Table<CheckIn>;
}

/** The roster of the tabs as they have just been read. @param year whose goals families hear of */
export const rosterOf = (tables: RosterTables, year: SchoolYear): Roster => ({
  students: tables.students.rows,
  goals: goalsOfYear(tables.goals.rows, year),
  guardians: tables.guardians.rows,
  entries: tables.progress.rows,
  checkIns: tables.checkIns.rows,
  unreadGuardians: unreadGuardians(tables),
  spoiled: spoiledMails(tables, year),
});

/**
 * Rows that cannot be read, and those of which nobody can say whose they are: they name a child who is
 * not there, or two. A mistyped Student ID takes nobody's protection away.
 */
export function unreadGuardians({
  students,
  guardians,
}: Pick<RosterTables, 'students' | 'guardians'>): readonly Partial<Guardian>[] {
  const children = new Set([
    ...students.rows.map(({ studentId }) => studentId),
    ...students.unreadIds,
  ]);
  const childrenOf = (row: Partial<Guardian>): readonly string[] => {
    const named = [row.studentId, studentInId(row.guardianId ?? '')];
    return [...new Set(named)].flatMap((id = '') => (children.has(id) ? [id] : []));
  };
  const unclear = guardians.rows.filter(
    (row) =>
      childrenOf(row).length > 1 ||
      (!children.has(row.studentId) && isUndecided(row, { staffNotes: '' })),
  );
  return [...guardians.unread, ...unclear].flatMap((row): readonly Partial<Guardian>[] => {
    const { studentId: _, ...others } = row;
    const ids = childrenOf(row);
    return ids.length === 0 ? [others] : ids.map((studentId) => ({ ...others, studentId }));
  });
}

/** What of a row cannot be read counts as if families were to hear of it. */
function spoiledMails(
  { students, goals, progress, guardians, checkIns }: RosterTables,
  year: SchoolYear,
): SpoiledMails {
  const told = new Set(
    goalsOfYear(goals.rows, year)
      .filter(mayBeTold)
      .map(({ goalId }) => goalId),
  );
  const isOfOtherYear = ({ schoolYear = '' }: Partial<Goal>) =>
    (readSchoolYear(schoolYear) ?? year) !== year;
  const rows = [
    ...students.spoiledForFamilies,
    ...goals.spoiledForFamilies.filter(
      (goal) =>
        !isOfOtherYear(goal) && mayBeTold({ status: 'Active', shareWithFamily: true, ...goal }),
    ),
    ...progress.spoiledForFamilies.filter(
      ({ goalId, shareWithFamily }) =>
        shareWithFamily !== false && (goalId === undefined || told.has(goalId)),
    ),
    ...checkIns.spoiledForFamilies.filter(
      ({ role, goalId }) =>
        (role === undefined || role === 'Student') && (goalId === undefined || told.has(goalId)),
    ),
  ];
  return {
    studentIds: new Set(rows.map(({ studentId = '' }) => studentId)),
    guardianIds: new Set(
      [
        ...guardians.spoiledForFamilies,
        // Nobody knows in which language they would read it.
        ...guardians.rows.filter(({ language }) => isErrorValue(language)),
      ].map(({ guardianId = '' }) => guardianId),
    ),
  };
}

/** Finds a guardian's child, the child's goals, and every guardian of the child. */
export function rosterLookup(roster: Roster) {
  const students = studentsById(roster.students);
  const goals = byStudent(roster.goals);
  const families = byStudent(roster.guardians);
  const unread = groupBy(roster.unreadGuardians, ({ studentId = '' }) => studentId);
  const { studentIds, guardianIds } = roster.spoiled;
  return ({ studentId, guardianId }: Guardian) => ({
    student: students.get(studentId),
    goals: goals(studentId),
    family: families(studentId),
    unreadFamily: [...unread(studentId), ...unread('')],
    isSpoiled: studentIds.has(studentId) || guardianIds.has(guardianId),
  });
}
