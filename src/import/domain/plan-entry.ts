// Plans one line of the file: the student, the guardians and the goals together.

import type { Doubt } from '../../caseload/domain/doubts';
import { fullName } from '../../caseload/domain/names';
import { normalizeWords } from '../../core/normalize-words';
import { type Failure, failure } from '../../rpc/result';
import { type Goal, type Guardian, type Plan, type Student, studentsTab } from '../../schema/tabs';
import type { PlanRows } from '../../years/domain/plan-record';
import type { SchoolYear } from '../../years/domain/school-year';
import { cellChange, changedCells, withChanges } from './cell-changes';
import type { CellChange, ClosedGoal, StudentEntry } from './import-plan';
import { withOwnMailbox } from './own-mailbox';
import { cellsOfNew as cellsOfNewGoal, planGoals } from './plan-goals';
import { cellsOfNew as cellsOfNewGuardian, planGuardians } from './plan-guardians';
import { cellsOfNew as cellsOfNewPlan, planOfYear, whyClosed } from './plan-of-year';
import { addNote } from './staff-notes';
import { withoutZeros } from './student-number';

export interface StudentPlan {
  readonly changes: readonly CellChange[];
  /** Why the family waits. */
  readonly doubts: readonly Doubt[];
  readonly warnings: readonly Failure[];
}

const names = ['firstName', 'lastName'] as const;
const others = [
  'preferredName',
  'grade',
  'school',
  'areas',
  'status',
  'enrollment',
  'birthDate',
  'strengths',
  'interests',
  'teachers',
  'reviewDue',
  'studentEmail',
  'studentLanguage',
] as const;

const planStudent = (here: Student, entry: StudentEntry): StudentPlan => {
  const file = entry.student;
  const id = here.studentId;
  // A name without comma may be cut wrongly: where somebody cut it better, that stands.
  const sameName = normalizeWords(fullName(here)) === normalizeWords(fullName(file));
  const sameLetters = fullName(here) === fullName(file);
  const renamed = sameName && sameLetters ? [] : changedCells('students', id, names, here, file);
  const staffNotes = entry.notes.reduce(addNote, here.staffNotes);
  const noted =
    staffNotes === here.staffNotes
      ? []
      : [cellChange('students', id, 'staffNotes', here.staffNotes, staffNotes)];
  const identifiedOn = withOtherAreas(file.identifiedOn, here.identifiedOn);
  const changes = [
    ...renamed,
    ...changedCells('students', id, others, here, file),
    ...changedCells('students', id, ['identifiedOn'] as const, here, { identifiedOn }),
    ...noted,
  ];
  const returns = returnsOf(here, file);
  return {
    changes,
    doubts: returns.map(({ doubt }) => doubt),
    warnings: returns.map(({ was, is }) => failure('back again', was, is)),
  };
};

/**
 * The file may be older than what somebody has typed here, and then nobody is back. Who has not started
 * yet and is there now has only started.
 */
const returnsOf = (here: Student, file: StudentEntry['student']) => {
  const pairs = [
    ['status', here.status === 'Exited', file.status],
    ['enrollment', here.enrollment === 'Left', file.enrollment],
  ] as const;
  return pairs
    .filter(([column, isGone, is]) => isGone && is !== '' && is !== here[column])
    .map(([column, , is]) => ({
      was: here[column],
      is,
      doubt: {
        where: studentsTab.columns[column].header,
        words: `${here[column]} here, ${is} in the file`,
      },
    }));
};

/** "Mathematics" of "Mathematics 2024-09-12". */
const areaOf = (part: string): string => normalizeWords(part.replace(/[\d\s/-]+$/, ''));

/** The dates of the file, beside those that somebody has noted of areas of which it tells none. */
const withOtherAreas = (file: readonly string[], here: readonly string[]): readonly string[] => {
  if (file.length === 0) return [];
  const told = new Set(file.map(areaOf));
  return [...here.filter((part) => !told.has(areaOf(part))), ...file];
};

export interface EntryPlan {
  readonly student: Student;
  readonly isNew: boolean;
  readonly goals: readonly Goal[];
  /** The student's plan of this year, where there was none. */
  readonly plans: readonly Plan[];
  readonly guardians: readonly Guardian[];
  readonly guardiansAfter: readonly Guardian[];
  /** For people to see; of rows that are there and of rows that join a student who is. */
  readonly changes: readonly CellChange[];
  /** To carry out, in rows that are there. */
  readonly writes: readonly CellChange[];
  readonly closedGoals: readonly ClosedGoal[];
  readonly warnings: readonly Failure[];
}

export interface EntryContext {
  /** Rows that carry the student's number, also where the student has no row of its own. */
  readonly goalsOf: (studentId: string) => readonly Goal[];
  readonly guardiansOf: (studentId: string) => readonly Guardian[];
  readonly isGoalTaken: (goalId: string) => boolean;
  readonly isGuardianTaken: (guardianId: string) => boolean;
  readonly plans: PlanRows;
  /** The school year that runs now. */
  readonly year: SchoolYear;
  readonly now: string;
}

const numberWarning = (entry: StudentEntry, here: Student | null): readonly Failure[] => {
  const id = entry.student.studentId;
  if (here === null || here.studentId === id)
    return entry.numberIsNew ? [failure('new number', id)] : [];
  if (entry.numberIsNew) return [failure('matched by name', here.studentId)];
  return [
    withoutZeros(id) === withoutZeros(here.studentId)
      ? failure('zeros lost', id, here.studentId)
      : failure('other number', id, here.studentId),
  ];
};

/** `here`: the student's row, null for a student who is new. */
export const planEntry = (
  read: StudentEntry,
  here: Student | null,
  context: EntryContext,
): EntryPlan => {
  const { entry, warnings: onMailbox } = withOwnMailbox(read, here, context);
  const asNew: Student = { ...entry.student, status: entry.student.status || 'Identified' };
  const { changes, doubts, warnings }: StudentPlan = here
    ? planStudent(here, entry)
    : { changes: [], doubts: [], warnings: [] };
  const student = here === null ? asNew : withChanges(here, changes);
  const guardians = planGuardians({
    student,
    here: context.guardiansOf(student.studentId),
    entry: { ...entry, doubts: [...entry.doubts, ...doubts] },
    isTaken: context.isGuardianTaken,
  });
  const studentChanged = changes.some(({ column }) =>
    ['firstName', 'lastName', 'teachers'].includes(column),
  );
  const closedBecause = whyClosed(context.plans, student.studentId, context.year);
  const isClosed = closedBecause !== null;
  const goals = planGoals({
    student,
    studentChanged,
    year: context.year,
    closedBecause,
    here: context.goalsOf(student.studentId),
    file: entry.goals,
    isTaken: context.isGoalTaken,
    now: context.now,
  });
  const link = entry.evidenceLink;
  const plan = planOfYear({ student, link, isClosed, studentChanged }, context);
  const joining =
    here === null
      ? []
      : [
          ...guardians.add.flatMap(cellsOfNewGuardian),
          ...goals.add.flatMap(cellsOfNewGoal),
          ...plan.add.flatMap(cellsOfNewPlan),
        ];
  return {
    student,
    isNew: here === null,
    goals: goals.add,
    plans: plan.add,
    guardians: guardians.add,
    guardiansAfter: guardians.after,
    changes: [...changes, ...guardians.changes, ...goals.changes, ...plan.changes, ...joining],
    writes: [
      ...changes,
      ...guardians.changes,
      ...goals.changes,
      ...goals.along,
      ...plan.changes,
      ...plan.along,
    ],
    closedGoals: goals.closedGoals,
    warnings: [
      ...numberWarning(entry, here),
      ...entry.warnings,
      ...warnings,
      ...guardians.warnings,
      ...goals.warnings,
      ...plan.warnings,
      ...onMailbox,
    ],
  };
};
