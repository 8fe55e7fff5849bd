// Plans one line of the file: the student, the guardians and the goals together.
import type { Goal, Guardian, Student } from '../schema/tabs';
import type { StudentEntry } from './caseload-entry';
import { withChanges } from './cell-changes';
import { speaksOfRestriction } from './contact-restriction';
import type { CellChange, ClosedGoal } from './import-plan';
import { cellsOfNew as cellsOfNewGoal, planGoals } from './plan-goals';
import { cellsOfNew as cellsOfNewGuardian, planGuardians } from './plan-guardians';
import { planStudent } from './plan-student';
import { warn } from './sentences';

export interface EntryPlan {
  readonly student: Student;
  readonly isNew: boolean;
  readonly goals: readonly Goal[];
  readonly guardians: readonly Guardian[];
  readonly guardiansAfter: readonly Guardian[];
  /** For people to see; of rows that are there and of rows that join a student who is. */
  readonly changes: readonly CellChange[];
  /** To carry out, in rows that are there. */
  readonly writes: readonly CellChange[];
  readonly closedGoals: readonly ClosedGoal[];
  readonly warnings: readonly string[];
}

export interface Surroundings {
  /** Rows that carry the student's number, also where the student has no row of its own. */
  readonly goalsOf: (studentId: string) => readonly Goal[];
  readonly guardiansOf: (studentId: string) => readonly Guardian[];
  readonly isGoalTaken: (goalId: string) => boolean;
  readonly isGuardianTaken: (guardianId: string) => boolean;
  readonly now: string;
}

const numberWarning = (entry: StudentEntry, here: Student | null): readonly string[] => {
  const id = entry.student.studentId;
  if (here === null || here.studentId === id) return entry.numberIsNew ? [warn.newNumber(id)] : [];
  return [
    entry.numberIsNew ? warn.matchedByName(here.studentId) : warn.otherNumber(id, here.studentId),
  ];
};

/** `here`: the student's row, null for a student who is new. */
export const planEntry = (
  entry: StudentEntry,
  here: Student | null,
  around: Surroundings,
): EntryPlan => {
  const asNew: Student = { ...entry.student, status: entry.student.status || 'Identified' };
  const { changes, newRestriction, warnings } = here
    ? planStudent(here, entry)
    : { changes: [], newRestriction: entry.notes.find(speaksOfRestriction) ?? null, warnings: [] };
  const student = here === null ? asNew : withChanges(here, changes);
  const guardians = planGuardians({
    student,
    here: around.guardiansOf(student.studentId),
    file: entry.guardians,
    newRestriction,
    isTaken: around.isGuardianTaken,
  });
  const goals = planGoals({
    student,
    studentChanged: changes.some(({ column }) =>
      ['firstName', 'lastName', 'teachers'].includes(column),
    ),
    here: around.goalsOf(student.studentId),
    file: entry.goals,
    isTaken: around.isGoalTaken,
    now: around.now,
  });
  const joining =
    here === null
      ? []
      : [...guardians.add.flatMap(cellsOfNewGuardian), ...goals.add.flatMap(cellsOfNewGoal)];
  return {
    student,
    isNew: here === null,
    goals: goals.add,
    guardians: guardians.add,
    guardiansAfter: guardians.after,
    changes: [...changes, ...guardians.changes, ...goals.changes, ...joining],
    writes: [...changes, ...guardians.changes, ...goals.changes, ...goals.along],
    closedGoals: goals.closedGoals,
    warnings: [
      ...numberWarning(entry, here),
      ...entry.warnings,
      ...warnings,
      ...(newRestriction === null ? [] : [warn.restriction(newRestriction)]),
      ...guardians.warnings,
      ...goals.warnings,
    ],
  };
};
