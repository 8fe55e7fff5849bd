// Finds rows that refer to a student or goal that does not exist.

import { readLanguage } from '../../core/read-language';
import { type CellProblem, cellProblem, shortCell } from '../../schema/decode-cell';
import { type Problem, placeProblem, type Table } from '../../schema/decode-table';
import {
  type Goal,
  type Guardian,
  goalsTab,
  guardiansTab,
  type ProgressEntry,
  progressTab,
  type Student,
  studentsTab,
} from '../../schema/tabs';
import { readSchoolYear } from '../../years/domain/school-year';
import { isMailAddress } from './mail-address';
import { hasLeft } from './student-status';

export interface CaseloadTables {
  readonly students: Table<Student>;
  readonly goals: Table<Goal>;
  readonly progress: Table<ProgressEntry>;
  readonly guardians: Table<Guardian>;
}

/** "018666-G2" is the second guardian of 018666; undefined where the ID does not say. */
export const studentInId = (guardianId: string): string | undefined =>
  /^(.+)-G\d+$/.exec(guardianId.trim())?.[1];

/**
 * Problems that only show when the tabs are read together, addresses that cannot be right, and
 * languages that nobody knows. A row
 * that is there and cannot be read is told by itself: what hangs on it waits, and is not wrong.
 */
export function findDangling(tables: CaseloadTables): readonly Problem[] {
  const { students, goals } = tables;
  const studentIds = new Set([...students.rows.map((row) => row.studentId), ...students.unreadIds]);
  const goalIds = new Set([...goals.rows.map((row) => row.goalId), ...goals.unreadIds]);
  const noStudent = ({ studentId }: { readonly studentId: string }) =>
    studentIds.has(studentId)
      ? null
      : cellProblem('ID unknown', shortCell(studentId), studentsTab.title);
  return [
    ...check(goalsTab.title, goalsTab.columns.studentId.header, tables.goals, noStudent),
    ...check(goalsTab.title, goalsTab.columns.schoolYear.header, tables.goals, ({ schoolYear }) =>
      schoolYear.trim() === '' || readSchoolYear(schoolYear) !== null
        ? null
        : cellProblem('cell not a school year', shortCell(schoolYear)),
    ),
    ...check(progressTab.title, progressTab.columns.studentId.header, tables.progress, noStudent),
    ...check(progressTab.title, progressTab.columns.goalId.header, tables.progress, ({ goalId }) =>
      goalIds.has(goalId) ? null : cellProblem('ID unknown', shortCell(goalId), goalsTab.title),
    ),
    ...check(
      guardiansTab.title,
      guardiansTab.columns.studentId.header,
      tables.guardians,
      noStudent,
    ),
    ...check(
      guardiansTab.title,
      guardiansTab.columns.studentId.header,
      tables.guardians,
      ({ guardianId, studentId }) => {
        const other = studentInId(guardianId) ?? studentId;
        return other !== studentId && studentIds.has(studentId) && studentIds.has(other)
          ? cellProblem('ID of another student', shortCell(studentId), shortCell(guardianId))
          : null;
      },
    ),
    ...check(
      guardiansTab.title,
      guardiansTab.columns.email.header,
      tables.guardians,
      ({ email }) =>
        email === '' || isMailAddress(email)
          ? null
          : cellProblem('cell not an address', shortCell(email)),
    ),
    ...check(
      guardiansTab.title,
      guardiansTab.columns.language.header,
      tables.guardians,
      ({ language }) =>
        readLanguage(language).kind === 'unknown'
          ? cellProblem('cell not a language', shortCell(language))
          : null,
    ),
    ...check(studentsTab.title, studentsTab.columns.teachers.header, tables.students, (student) => {
      const wrong = hasLeft(student) ? [] : student.teachers.filter((each) => !isMailAddress(each));
      return wrong.length === 0
        ? null
        : cellProblem('cell without teacher', shortCell(wrong.join('; ')));
    }),
  ];
}

function check<Row>(
  tab: string,
  column: string,
  table: Table<Row>,
  problemOf: (row: Row) => CellProblem | null,
): readonly Problem[] {
  return table.rows.flatMap((each, index) => {
    const problem = problemOf(each);
    return problem ? [placeProblem(tab, table.rowNumbers[index] ?? 0, column, problem)] : [];
  });
}
