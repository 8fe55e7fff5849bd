// Plans what a line of the file adds to and changes in the goals of its student.

import { fullName } from '../../caseload/domain/names';
import { sameWords } from '../../core/normalize-words';
import { isClosedGoal } from '../../goals/domain/shared-goals';
import { type Failure, failure } from '../../rpc/result';
import type { Goal, Student } from '../../schema/tabs';
import { cellChange, cellText, changedCells } from './cell-changes';
import { type CellChange, type ClosedGoal, IMPORT_WRITER } from './import-plan';
import { matchGoals, sameColumn } from './match';

export interface GoalsPlan {
  readonly add: readonly Goal[];
  /** For people to see. */
  readonly changes: readonly CellChange[];
  /** What goes along with them: the moment of the change, and what Goals shows of its student. */
  readonly along: readonly CellChange[];
  readonly closedGoals: readonly ClosedGoal[];
  readonly warnings: readonly Failure[];
}

interface GoalsInput {
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
const besideTheWords = ['area', 'why', 'atHome'] as const;

/** A file that says the same twice means one goal. */
const distinct = (file: readonly Goal[]): readonly Goal[] =>
  file.filter(
    (goal, index) =>
      !file.slice(0, index).some((one) => one.kind === goal.kind && sameWords(one.goal, goal.goal)),
  );

/** "-AC" of "151615-AC1", in a goal of the file. */
const columnOf = ({ goalId, studentId }: Goal): string =>
  goalId.slice(studentId.length).replace(/\d+$/, '');

const freeId = (stem: string, isTaken: (id: string) => boolean): string => {
  for (let number = 1; ; number += 1) {
    if (!isTaken(`${stem}${number}`)) return `${stem}${number}`;
  }
};

/** The cells of a goal that joins a student who is there, for a person to see. */
export const cellsOfNew = (goal: Goal): readonly CellChange[] =>
  (['kind', ...texts] as const)
    .filter((column) => cellText(goal[column]) !== '')
    .map((column) => cellChange('goals', goal.goalId, column, '', goal[column]));

/** What the file changes in an open goal; words that differ in no word are left as they stand. */
const changesIn = (row: Goal, goal: Goal): readonly CellChange[] => {
  if (!sameColumn(row, goal)) return [];
  const columns = sameWords(row.goal, goal.goal) ? besideTheWords : texts;
  return changedCells('goals', row.goalId, columns, row, goal);
};

export const planGoals = (input: GoalsInput): GoalsPlan => {
  const { student, here, now } = input;
  const file = distinct(input.file);
  const { rows, former } = matchGoals(file, here);
  const shown = { student: fullName(student), teachers: student.teachers };
  const add: Goal[] = [];
  const changes: CellChange[] = [];
  const along: CellChange[] = [];
  const closedGoals: ClosedGoal[] = [];
  const warnings: Failure[] = [];
  const isTaken = (id: string) => input.isTaken(id) || add.some((one) => one.goalId === id);
  const stays = ({ goalId, goal, status }: Goal, wordsAre: ClosedGoal['wordsAre']) =>
    closedGoals.push({ goalId, goal, status, wordsAre });
  for (const goal of file) {
    const row = rows.get(goal);
    if (row === undefined) {
      const { studentId } = student;
      const goalId = freeId(`${studentId}${columnOf(goal)}`, isTaken);
      add.push({ ...goal, ...shown, goalId, studentId, updatedAt: now, updatedBy: IMPORT_WRITER });
      const before = former.get(goal);
      if (before !== undefined) stays(before, 'new');
      continue;
    }
    if (isClosedGoal(row)) {
      stays(row, 'the same');
      continue;
    }
    const differing = changesIn(row, goal);
    if (differing.length === 0) continue;
    if (row.updatedBy !== IMPORT_WRITER) {
      warnings.push(failure('goal kept', row.goalId, row.updatedBy));
      continue;
    }
    changes.push(...differing);
    along.push(cellChange('goals', row.goalId, 'updatedAt', row.updatedAt, now));
  }
  if (input.studentChanged) {
    const names = ['student', 'teachers'] as const;
    for (const row of here.filter((one) => !isClosedGoal(one)))
      along.push(...changedCells('goals', row.goalId, names, row, shown));
  }
  const isOver = student.status !== 'Exited' && [...here, ...add].every(isClosedGoal);
  if (file.length > 0 && isOver) warnings.push(failure('no open goal'));
  return { add, changes, along, closedGoals, warnings };
};
