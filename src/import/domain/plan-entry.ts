// Plans one line of the file: the student, the guardians and the goals together.

import { fullName } from '../../caseload/domain/names';
import { type Failure, failure } from '../../rpc/result';
import type { Goal, Guardian, Student } from '../../schema/tabs';
import { cellChange, changedCells, withChanges } from './cell-changes';
import type { CellChange, ClosedGoal, StudentEntry } from './import-plan';
import { normalizeWords } from './normalize-words';
import { cellsOfNew as cellsOfNewGoal, planGoals } from './plan-goals';
import { cellsOfNew as cellsOfNewGuardian, planGuardians } from './plan-guardians';
import { addNote, notesContain, speaksOfRestriction } from './staff-notes';

export interface StudentPlan {
  readonly changes: readonly CellChange[];
  /** The first note that speaks of a restriction and was not there before; null without one. */
  readonly newRestriction: string | null;
  readonly warnings: readonly Failure[];
}

const names = ['firstName', 'lastName'] as const;
const others = [
  'preferredName',
  'grade',
  'school',
  'areas',
  'status',
  'birthDate',
  'strengths',
  'interests',
  'teachers',
  'reviewDue',
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
  const changes = [...renamed, ...changedCells('students', id, others, here, file), ...noted];
  const returns = here.status === 'Exited' && file.status !== '' && file.status !== 'Exited';
  return {
    changes,
    newRestriction:
      entry.notes.find(
        (note) => speaksOfRestriction(note) && !notesContain(here.staffNotes, note),
      ) ?? null,
    warnings: returns ? [failure('back from exited', file.status)] : [],
  };
};

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
  readonly warnings: readonly Failure[];
}

export interface EntryContext {
  /** Rows that carry the student's number, also where the student has no row of its own. */
  readonly goalsOf: (studentId: string) => readonly Goal[];
  readonly guardiansOf: (studentId: string) => readonly Guardian[];
  readonly isGoalTaken: (goalId: string) => boolean;
  readonly isGuardianTaken: (guardianId: string) => boolean;
  readonly now: string;
}

const numberWarning = (entry: StudentEntry, here: Student | null): readonly Failure[] => {
  const id = entry.student.studentId;
  if (here === null || here.studentId === id)
    return entry.numberIsNew ? [failure('new number', id)] : [];
  return [
    entry.numberIsNew
      ? failure('matched by name', here.studentId)
      : failure('other number', id, here.studentId),
  ];
};

/** `here`: the student's row, null for a student who is new. */
export const planEntry = (
  entry: StudentEntry,
  here: Student | null,
  context: EntryContext,
): EntryPlan => {
  const asNew: Student = { ...entry.student, status: entry.student.status || 'Identified' };
  const { changes, newRestriction, warnings } = here
    ? planStudent(here, entry)
    : { changes: [], newRestriction: entry.notes.find(speaksOfRestriction) ?? null, warnings: [] };
  const student = here === null ? asNew : withChanges(here, changes);
  const guardians = planGuardians({
    student,
    here: context.guardiansOf(student.studentId),
    file: entry.guardians,
    newRestriction,
    isTaken: context.isGuardianTaken,
  });
  const goals = planGoals({
    student,
    studentChanged: changes.some(({ column }) =>
      ['firstName', 'lastName', 'teachers'].includes(column),
    ),
    here: context.goalsOf(student.studentId),
    file: entry.goals,
    isTaken: context.isGoalTaken,
    now: context.now,
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
      ...(newRestriction === null ? [] : [failure('restriction', newRestriction)]),
      ...guardians.warnings,
      ...goals.warnings,
    ],
  };
};
