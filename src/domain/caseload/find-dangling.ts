// Finds rows that speak of a student or goal that no row names.

import { isMailAddress } from '../guardian/mail-address';
import type { Problem, Table } from '../schema/decode-table';
import {
  type Goal,
  type Guardian,
  goalsTab,
  guardiansTab,
  type ProgressEntry,
  progressTab,
  type Student,
  studentsTab,
} from '../schema/tabs';

export interface CaseloadTables {
  readonly students: Table<Student>;
  readonly goals: Table<Goal>;
  readonly progress: Table<ProgressEntry>;
  readonly guardians: Table<Guardian>;
}

/** Problems that only show when the tabs are read together, and addresses that cannot be right. */
export function findDangling(tables: CaseloadTables): readonly Problem[] {
  const studentIds = new Set(tables.students.rows.map(({ studentId }) => studentId));
  const goalIds = new Set(tables.goals.rows.map(({ goalId }) => goalId));
  const noStudent = ({ studentId }: { readonly studentId: string }) =>
    studentIds.has(studentId) ? null : `no row of the Students tab has the ID "${studentId}"`;
  return [
    ...check(goalsTab.title, goalsTab.columns.studentId.header, tables.goals, noStudent),
    ...check(progressTab.title, progressTab.columns.studentId.header, tables.progress, noStudent),
    ...check(progressTab.title, progressTab.columns.goalId.header, tables.progress, ({ goalId }) =>
      goalIds.has(goalId) ? null : `no row of the Goals tab has the ID "${goalId}"`,
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
        email === '' || isMailAddress(email) ? null : `"${email}" cannot be a mail address`,
    ),
    ...check(
      studentsTab.title,
      studentsTab.columns.teachers.header,
      tables.students,
      ({ status, teachers }) => {
        const wrong = status === 'Exited' ? [] : teachers.filter((each) => !isMailAddress(each));
        return wrong.length === 0
          ? null
          : `"${wrong.join('; ')}" cannot be a mail address, so this teacher does not see the student`;
      },
    ),
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
