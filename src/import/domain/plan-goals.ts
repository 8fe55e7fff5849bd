// Plans what a line of the file adds to and changes in the goals of its student.

import { fullName } from '../../caseload/domain/names';
import { sameWords } from '../../core/normalize-words';
import { isClosedGoal } from '../../goals/domain/shared-goals';
import { type Failure, failure } from '../../rpc/result';
import type { Goal, Student } from '../../schema/tabs';
import { isOfYear, type SchoolYear, yearOfGoal } from '../../years/domain/school-year';
import { cellChange, cellText, changedCells } from './cell-changes';
import { earlierGoals } from './earlier-goals';
import { type CellChange, type ClosedGoal, IMPORT_WRITER } from './import-plan';
import { matchGoals, sameColumn } from './match';
import { isOneGoal } from './merge-entries';
import type { ClosedBecause } from './plan-of-year';

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
  /** The school year that runs now: goals of no other are written to. */
  readonly year: SchoolYear;
  /** Why nothing of the plan of that year is written; null where it is open. */
  readonly closedBecause: ClosedBecause | null;
  readonly isTaken: (goalId: string) => boolean;
  readonly now: string;
}

const besideTheWords = [
  'area',
  'why',
  'measure',
  'baseline',
  'target',
  'atSchool',
  'atHome',
  'targetDate',
  'competency',
  'standard',
  'responsible',
] as const;
const texts = ['goal', ...besideTheWords] as const;
/** A step that somebody has recorded here is newer than a file's. */
const ofNewGoals = ['kind', ...texts, 'status', 'progress', 'continues'] as const;
/** What every new goal has says nothing of this one. */
const asEveryGoal: Readonly<Partial<Record<(typeof ofNewGoals)[number], string>>> = {
  status: 'Active',
  progress: 'Not started',
};

const distinct = (file: readonly Goal[]): readonly Goal[] =>
  file.filter((goal, index) => !file.slice(0, index).some((one) => isOneGoal(one, goal)));

/** "-AC" of "151615-AC1", in a goal of the file. */
const columnOf = ({ goalId, studentId }: Goal): string =>
  goalId.slice(studentId.length).replace(/\d+$/, '');

const freeId = (stem: string, isTaken: (id: string) => boolean): string => {
  for (let number = 1; ; number += 1) {
    if (!isTaken(`${stem}${number}`)) return `${stem}${number}`;
  }
};

/** The cells of a goal that joins a student who is there, for a person to see. */
export const cellsOfNew = (goal: Goal): readonly CellChange[] => [
  ...ofNewGoals
    .filter((column) => !['', asEveryGoal[column]].includes(cellText(goal[column])))
    .map((column) => cellChange('goals', goal.goalId, column, '', goal[column])),
  ...(['shareWithFamily', 'shareWithTeachers'] as const)
    .filter((column) => !goal[column])
    .map((column) => cellChange('goals', goal.goalId, column, '', 'no')),
];

/** What the file changes in an open goal; words that differ in no word are left as they stand. */
const changesIn = (row: Goal, goal: Goal): readonly CellChange[] => {
  if (!sameColumn(row, goal)) return [];
  const columns = sameWords(row.goal, goal.goal) ? besideTheWords : texts;
  return changedCells('goals', row.goalId, columns, row, goal);
};

/** To be worded with the student first; what the file says is over does not begin again. */
const asDraft = (goal: Goal): Pick<Goal, 'status'> => ({
  status: isClosedGoal(goal) ? goal.status : 'Draft',
});

/** What was kept from families or teachers stays so in the goal that goes on. */
const goingOnFrom = (last: Goal, goal: Goal) => ({
  continues: last.goalId,
  shareWithFamily: goal.shareWithFamily && last.shareWithFamily,
  shareWithTeachers: goal.shareWithTeachers && last.shareWithTeachers,
});

const nothingOf = (file: readonly Goal[], year: SchoolYear, because: ClosedBecause): GoalsPlan => ({
  add: [],
  changes: [],
  along: [],
  closedGoals: [],
  warnings: file.length > 0 ? [failure(because, year)] : [],
});

export const planGoals = (input: GoalsInput): GoalsPlan => {
  const { student, now, year } = input;
  const ofYear = input.file.filter(({ schoolYear }) => schoolYear === '' || schoolYear === year);
  const file = distinct(ofYear);
  if (input.closedBecause !== null) return nothingOf(file, year, input.closedBecause);
  const here = input.here.filter((row) => isOfYear(row, year));
  const earlier = earlierGoals(
    input.here.filter((row) => !here.includes(row)),
    year,
  );
  const { rows, former, retired } = matchGoals(file, here, earlier);
  const shown = { student: fullName(student), teachers: student.teachers };
  const add: Goal[] = [];
  const changes: CellChange[] = [];
  const along: CellChange[] = [];
  const closedGoals: ClosedGoal[] = [];
  const otherYears = new Set(
    input.file.map(({ schoolYear }) => schoolYear).filter((one) => one !== '' && one !== year),
  );
  const warnings: Failure[] =
    otherYears.size > 0 ? [failure('goals of another year', [...otherYears], year)] : [];
  const isTaken = (id: string) => input.isTaken(id) || add.some((one) => one.goalId === id);
  const stays = (row: Goal, wordsAre: ClosedGoal['wordsAre']) => {
    const { goalId, goal, status } = row;
    const schoolYear = here.includes(row) ? '' : (yearOfGoal(row, year) ?? row.schoolYear);
    closedGoals.push({ goalId, goal, status, schoolYear, wordsAre });
  };
  for (const goal of file) {
    const ended = retired.get(goal);
    if (ended !== undefined) {
      const last = earlier.lastOf(ended);
      warnings.push(failure('goal retired', goal.goal, yearOfGoal(last, year) ?? last.schoolYear));
      continue;
    }
    const row = rows.get(goal);
    if (row === undefined) {
      const { studentId } = student;
      const goalId = freeId(`${studentId}${columnOf(goal)}`, isTaken);
      const before = former.get(goal);
      const goesOn =
        before !== undefined && earlier.rows.includes(before) && sameWords(before.goal, goal.goal);
      add.push({
        ...goal,
        ...(goesOn && earlier.decidedOf(before) === 'Continue as a draft' ? asDraft(goal) : {}),
        ...shown,
        goalId,
        studentId,
        schoolYear: year,
        ...(goesOn ? goingOnFrom(earlier.lastOf(before), goal) : {}),
        updatedAt: now,
        updatedBy: IMPORT_WRITER,
      });
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
  if (file.length > retired.size && isOver) warnings.push(failure('no open goal'));
  return { add, changes, along, closedGoals, warnings };
};
