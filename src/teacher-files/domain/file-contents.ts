// What stands in a teacher's own file: own students, and their goals that are shared with teachers,
// in the columns that the schema gives to teachers. Nothing else is ever written into it.

import { studentName } from '../../caseload/domain/names';
import { inOrder } from '../../goals/domain/goal-order';
import type { Column } from '../../schema/column';
import { encodeCell } from '../../schema/encode-cell';
import type { Tab } from '../../schema/tab';
import { type Goal, goalsTab, studentsTab } from '../../schema/tabs';
import { isShownToTeachers, type TeacherOfStudents } from '../../teachers/domain/teacher-roster';
import { goalLabel } from './goal-label';

/** Header row first; every cell is a text. */
export type TextGrid = readonly (readonly string[])[];

export interface FileContents {
  readonly students: TextGrid;
  readonly goals: TextGrid;
  readonly goalIds: readonly string[];
}

export const labelHeader = 'For your notes';

type Row = Readonly<Record<string, unknown>>;

const shownColumns = ({ columns }: Tab): readonly (readonly [string, Column])[] =>
  Object.entries(columns).filter(([, { audience }]) => audience.includes('teacher'));

const studentColumns = shownColumns(studentsTab);
const goalColumns = shownColumns(goalsTab);

const headersOf = (columns: typeof studentColumns): readonly string[] =>
  columns.map(([, { header }]) => header);

const textsOf = (columns: typeof studentColumns, row: Row): readonly string[] =>
  columns.map(([name, column]) =>
    // A date would be stored as a number; here it is read by people only.
    column.kind === 'date'
      ? String(row[name] ?? '')
      : String(encodeCell(column, row[name]).value ?? ''),
  );

export function fileContents(
  { students }: Pick<TeacherOfStudents, 'students'>,
  goals: readonly Goal[],
): FileContents {
  const shared = students.flatMap((student) =>
    inOrder(
      goals.filter((goal) => goal.studentId === student.studentId && isShownToTeachers(goal)),
    ).map((goal) => ({ student, goal })),
  );
  return {
    students: [
      headersOf(studentColumns),
      ...students.map((student) => textsOf(studentColumns, student)),
    ],
    goals: [
      [labelHeader, ...headersOf(goalColumns)],
      ...shared.map(({ student, goal }) => {
        // The Goals tab shows a copy of name and teachers, which may be old.
        const own = { ...goal, student: studentName(student), teachers: student.teachers };
        return [goalLabel(student, goal), ...textsOf(goalColumns, own)];
      }),
    ],
    goalIds: shared.map(({ goal }) => goal.goalId),
  };
}
