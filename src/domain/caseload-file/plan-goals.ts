// Plans what a line of the file adds to and changes in the goals of its student.
import type { Goal, Student } from '../schema/tabs';
import { cellChange, cellText, changedCells, isSame } from './cell-changes';
import { type CellChange, IMPORT_WRITER } from './import-plan';
import { warn } from './sentences';
import { fullName } from './student-name';

export interface GoalsPlan {
  readonly add: readonly Goal[];
  /** For people to see. */
  readonly changes: readonly CellChange[];
  /** What goes along with them: the moment of the change, and what Goals shows of its student. */
  readonly along: readonly CellChange[];
  readonly warnings: readonly string[];
}

interface Situation {
  /** As the import leaves the student. */
  readonly student: Student;
  /** The name or the teachers of the student change in this import. */
  readonly studentChanged: boolean;
  readonly here: readonly Goal[];
  readonly file: readonly Goal[];
  readonly isTaken: (goalId: string) => boolean;
  readonly now: string;
}

const texts = ['area', 'goal', 'why', 'atHome'] as const;

/** "-AC1" of "151615-AC1". */
const mark = (goal: Goal): string => goal.goalId.slice(goal.studentId.length);

/** By its ID, or as the same words that somebody typed before there was an import. */
const findGoal = (file: Goal, here: readonly Goal[]): Goal | undefined =>
  here.find((goal) => mark(goal) === mark(file)) ??
  here.find((goal) => goal.kind === file.kind && isSame(goal.goal, file.goal));

const freeId = (wanted: string, isTaken: (id: string) => boolean): string => {
  const stem = wanted.replace(/\d+$/, '');
  for (let number = 1; ; number += 1) {
    if (!isTaken(`${stem}${number}`)) return `${stem}${number}`;
  }
};

/** The cells of a goal that joins a student who is there, for a person to see. */
export const cellsOfNew = (goal: Goal): readonly CellChange[] =>
  (['kind', ...texts] as const)
    .filter((column) => cellText(goal[column]) !== '')
    .map((column) => cellChange('goals', goal.goalId, column, '', goal[column]));

export const planGoals = (situation: Situation): GoalsPlan => {
  const { student, here, file, now } = situation;
  const shown = { student: fullName(student), teachers: student.teachers };
  const add: Goal[] = [];
  const changes: CellChange[] = [];
  const along: CellChange[] = [];
  const warnings: string[] = [];
  for (const goal of file) {
    const row = findGoal(goal, here);
    if (row === undefined) {
      const goalId = freeId(`${student.studentId}${mark(goal)}`, situation.isTaken);
      const studentId = student.studentId;
      add.push({ ...goal, ...shown, goalId, studentId, updatedAt: now, updatedBy: IMPORT_WRITER });
      continue;
    }
    const differing = changedCells('goals', row.goalId, texts, row, goal);
    if (differing.length === 0) continue;
    if (row.updatedBy !== IMPORT_WRITER) {
      warnings.push(warn.keptGoal(row.goalId, row.updatedBy || warn.someoneElse));
      continue;
    }
    changes.push(...differing);
    along.push(cellChange('goals', row.goalId, 'updatedAt', row.updatedAt, now));
  }
  if (situation.studentChanged) {
    const names = ['student', 'teachers'] as const;
    for (const row of here) along.push(...changedCells('goals', row.goalId, names, row, shown));
  }
  return { add, changes, along, warnings };
};
