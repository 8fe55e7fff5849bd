// Finds rows that refer to a student or goal that does not exist.

import { quotedCell } from '../../schema/decode-cell';
import type { Problem, Table } from '../../schema/decode-table';
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
import { isMailAddress } from './mail-address';
import { hasLeft } from './student-status';

export interface CaseloadTables {
  readonly students: Table<Student>;
  readonly goals: Table<Goal>;
  readonly progress: Table<ProgressEntry>;
  readonly guardians: Table<Guardian>;
}

/**
 * Problems that only show when the tabs are read together, and addresses that cannot be right. A row
 * that is there and cannot be read is told by itself: what hangs on it waits, and is not wrong.
 */
export function findDangling(tables: CaseloadTables): readonly Problem[] {
  const { students, goals } = tables;
  const studentIds = new Set([...students.rows.map((row) => row.studentId), ...students.unreadIds]);
  const goalIds = new Set([...goals.rows.map((row) => row.goalId), ...goals.unreadIds]);
  const noStudent = ({ studentId }: { readonly studentId: string }) =>
    studentIds.has(studentId)
      ? null
      : `no row of the Students tab has the ID ${quotedCell(studentId)}`;
  return [
    ...check(goalsTab.title, goalsTab.columns.studentId.header, tables.goals, noStudent),
    ...check(progressTab.title, progressTab.columns.studentId.header, tables.progress, noStudent),
    ...check(progressTab.title, progressTab.columns.goalId.header, tables.progress, ({ goalId }) =>
      goalIds.has(goalId) ? null : `no row of the Goals tab has the ID ${quotedCell(goalId)}`,
    ),
    ...check(
      guardiansTab.title,
      guardiansTab.columns.studentId.header,
      tables.guardians,
      noStudent,
    ),
    ...check(
      guardiansTab.title,
      guardiansTab.columns.email.header,
      tables.guardians,
      ({ email }) =>
        email === '' || isMailAddress(email)
          ? null
          : `${quotedCell(email)} cannot be a mail address`,
    ),
    ...check(studentsTab.title, studentsTab.columns.teachers.header, tables.students, (student) => {
      const wrong = hasLeft(student) ? [] : student.teachers.filter((each) => !isMailAddress(each));
      return wrong.length === 0
        ? null
        : `${quotedCell(wrong.join('; '))} cannot be a mail address, so this teacher does not see the student`;
    }),
  ];
}

function check<Row>(
  tab: string,
  column: string,
  table: Table<Row>,
  sentenceFor: (row: Row) => string | null,
): readonly Problem[] {
  return table.rows.flatMap((each, index) => {
    const sentence = sentenceFor(each);
    return sentence ? [{ tab, row: table.rowNumbers[index] ?? 0, column, sentence }] : [];
  });
}
