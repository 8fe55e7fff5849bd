// Gives every line that is imported the number under which it comes in, and what is asked about it.

import type { Doubt } from '../../caseload/domain/doubts';
import { fullName } from '../../caseload/domain/names';
import { nameAgreement } from '../../caseload/domain/same-name';
import { failure } from '../../rpc/result';
import { type Student, studentsTab } from '../../schema/tabs';
import type { StudentEntry } from './import-plan';
import type { StudentMatches } from './match-students';
import type { EntryContext } from './plan-entry';
import { identityKey, newStudentId } from './read-student';
import { sharesPerson } from './same-student';

interface MatchContext {
  readonly context: EntryContext;
  /** A student number that something in the caseload goes by. */
  readonly isTaken: (studentId: string) => boolean;
}

interface Matched {
  readonly entry: StudentEntry;
  /** The student's row; null for a student who is new. */
  readonly here: Student | null;
}

/** The lines that are imported, with the number and the doubts that follow from whom they are about. */
export const matchedEntries = (
  entries: readonly StudentEntry[],
  matches: StudentMatches,
  { context, isTaken }: MatchContext,
): ReadonlyMap<StudentEntry, Matched> => {
  const given = new Set(entries.map((entry) => entry.student.studentId));
  const unusedNumber = (entry: StudentEntry): string => {
    const { studentId } = entry.student;
    const identity = identityKey(fullName(entry.student), entry.student.birthDate);
    const number = newStudentId(
      identity,
      (id) => isTaken(id) || (id !== studentId && given.has(id)),
    );
    given.add(number);
    return number;
  };
  const planned = new Map<StudentEntry, Matched>();
  for (const entry of entries) {
    const match = matches.of.get(entry);
    if (match === undefined || match.kind === 'someone else') continue;
    if (match.kind === 'known') {
      const doubts = [...entry.doubts, ...match.doubts];
      planned.set(entry, { entry: { ...entry, doubts }, here: match.student });
      continue;
    }
    const { studentId } = entry.student;
    const isUnused = !entry.numberIsNew && match.numberOf === null;
    const leftBy = isUnused ? leftOver(entry, context) : null;
    const needsNumber = entry.numberIsNew || match.numberOf !== null || leftBy === 'another';
    const number = needsNumber ? unusedNumber(entry) : studentId;
    const doubts = [
      ...entry.doubts,
      ...match.doubts,
      ...(leftBy === null ? [] : [rowsLeft(studentId)]),
    ];
    const owner = match.numberOf === null ? [] : [fullName(match.numberOf)];
    const warnings = [
      ...owner.map((name) => failure('number taken', studentId, name, number)),
      ...match.warnings,
      ...entry.warnings,
    ];
    const student = { ...entry.student, studentId: number };
    const renumbered = {
      ...entry,
      numberIsNew: needsNumber && owner.length === 0,
      doubts,
      warnings,
      student,
      guardianDoubts: underIds(entry, number),
      guardians: entry.guardians.map((guardian) => ({
        ...guardian,
        studentId: number,
        guardianId: underId(guardian.guardianId, studentId, number),
      })),
      goals: entry.goals.map((goal) => ({
        ...goal,
        studentId: number,
        goalId: underId(goal.goalId, studentId, number),
      })),
    };
    planned.set(entry, { entry: renumbered, here: null });
  }
  return planned;
};

/** "5-G1" of student 5 becomes "NEW-1A2B3C-G1". */
const underId = (rowId: string, before: string, after: string): string =>
  `${after}${rowId.slice(before.length)}`;

const underIds = ({ student, guardianDoubts }: StudentEntry, number: string) =>
  Object.fromEntries(
    Object.entries(guardianDoubts).map(([id, doubts]) => [
      underId(id, student.studentId, number),
      doubts,
    ]),
  );

/** Whose goals and guardians stand under a number that no student has; null where there are none. */
const leftOver = (
  { student, guardians }: StudentEntry,
  { goalsOf, guardiansOf }: EntryContext,
): 'another' | 'unknown' | null => {
  const { studentId } = student;
  const names = goalsOf(studentId).map((goal) => nameAgreement(goal.student, fullName(student)));
  const people = guardiansOf(studentId);
  if (names.length + people.length === 0) return null;
  if (names.some((name) => name === 'partly' || name === 'differs')) return 'another';
  const isKnown = names.includes('same') || sharesPerson(people, guardians);
  return isKnown ? null : 'unknown';
};

const rowsLeft = (studentId: string): Doubt => ({
  where: studentsTab.columns.studentId.header,
  words: `rows of an earlier student ${studentId} are still there`,
});
