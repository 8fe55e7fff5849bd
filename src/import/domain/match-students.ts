// Finds which student of the caseload each line of the file is about. A line about which that is not
// certain is applied to nobody, and the family of whoever it could be about waits for a person.

import type { Doubt } from '../../caseload/domain/doubts';
import { fullName } from '../../caseload/domain/names';
import { groupBy } from '../../core/group-by';
import { type Failure, failure } from '../../rpc/result';
import { type Guardian, type Student, studentsTab } from '../../schema/tabs';
import type { StudentEntry } from './import-plan';
import { compareStudents, type StudentRecord, similarRecords, type Verdict } from './same-student';
import { withoutZeros } from './student-number';

export type StudentMatch =
  | {
      readonly kind: 'new';
      /** The number on the line is another student's: a made-up one has to stand for it. */
      readonly numberOf: Student | null;
      readonly doubts: readonly Doubt[];
      readonly warnings: readonly Failure[];
    }
  | { readonly kind: 'known'; readonly student: Student; readonly doubts: readonly Doubt[] }
  /** The number is somebody else's: nothing of the line may reach that student. */
  | { readonly kind: 'someone else'; readonly student: Student; readonly isUnclear: boolean };

export interface StudentMatches {
  readonly of: ReadonlyMap<StudentEntry, StudentMatch>;
  /** Students without a line of their own, one of whom a line may be about after all. */
  readonly waiting: ReadonlyMap<Student, readonly Doubt[]>;
}

interface Candidate {
  readonly student: Student;
  readonly verdict: Verdict;
}

export const fileRecord = (entry: StudentEntry): StudentRecord => ({
  student: entry.student,
  number: entry.numberIsNew ? '' : entry.student.studentId,
  guardians: entry.guardians,
});

/** Everybody in the caseload whom a line could be about. */
const candidatesFinder = (
  students: readonly Student[],
  guardiansOf: (studentId: string) => readonly Guardian[],
): ((entry: StudentEntry) => readonly Candidate[]) => {
  const recordOf = (student: Student): StudentRecord => {
    const { studentId: number } = student;
    return { student, number, guardians: guardiansOf(number) };
  };
  const similar = similarRecords<Student>();
  for (const student of students) similar.add(student, recordOf(student));
  return (entry) => {
    const file = fileRecord(entry);
    return similar.find(file).map((student) => ({
      student,
      verdict: compareStudents(recordOf(student), file, true),
    }));
  };
};

/** From what names and a number, and a birth date, agree on down to a name alone. */
const certainties = [9, 8, 7, 6, 5, 4, 3, 2] as const;

/** What of the line is not as the caseload has it. */
const askedAbout = (student: Student, entry: StudentEntry): Doubt => {
  const { studentId, birthDate } = entry.student;
  const words = [
    entry.numberIsNew ? student.studentId : studentId,
    ...(fullName(student) === fullName(entry.student) ? [] : [fullName(entry.student)]),
    ...(birthDate === null || birthDate === student.birthDate ? [] : [birthDate]),
  ];
  return { where: studentsTab.columns.studentId.header, words: `${words.join(', ')} in the file` };
};

/** The words are the same for both of them, so that a person judges them once. */
export const namesakes = (name: string): Doubt => ({
  where: 'Name',
  words: `${name} may be one student or two`,
});

export const matchStudents = (
  entries: readonly StudentEntry[],
  students: readonly Student[],
  guardiansOf: (studentId: string) => readonly Guardian[],
): StudentMatches => {
  const find = candidatesFinder(students, guardiansOf);
  const candidates = new Map(entries.map((entry) => [entry, find(entry)]));
  const of = new Map<StudentEntry, StudentMatch>();
  const claimed = new Set<Student>();
  const contested = new Map<StudentEntry, readonly Student[]>();
  for (const level of certainties) {
    const wanted = entries
      .filter((entry) => !of.has(entry) && !contested.has(entry))
      .map((entry) => ({
        entry,
        found: (candidates.get(entry) ?? []).filter(
          ({ student, verdict }) =>
            verdict.kind === 'same' && verdict.certainty === level && !claimed.has(student),
        ),
      }));
    const seekers = groupBy(
      wanted.flatMap(({ entry, found }) => found.map(({ student }) => ({ entry, student }))),
      ({ student }) => student.studentId,
    );
    for (const { entry, found } of wanted) {
      const [one] = found;
      if (one === undefined) continue;
      if (found.length > 1 || seekers(one.student.studentId).length > 1) {
        contested.set(
          entry,
          found.map(({ student }) => student),
        );
        continue;
      }
      claimed.add(one.student);
      const isAsked = one.verdict.kind === 'same' && one.verdict.isAsked;
      const doubts = isAsked ? [askedAbout(one.student, entry)] : [];
      of.set(entry, { kind: 'known', student: one.student, doubts });
    }
  }

  const waiting = new Map<Student, readonly Doubt[]>();
  const wait = (student: Student, doubt: Doubt) =>
    waiting.set(student, [...(waiting.get(student) ?? []), doubt]);
  for (const entry of entries) {
    if (of.has(entry)) continue;
    const all = candidates.get(entry) ?? [];
    const could = [
      ...(contested.get(entry) ?? []),
      ...all.filter(({ verdict }) => verdict.kind === 'unclear').map(({ student }) => student),
    ].filter((student) => !claimed.has(student));
    const owner = ownerOf(entry, all);
    const doubt = namesakes(fullName(entry.student));
    for (const student of could)
      wait(student, student === owner ? askedAbout(owner, entry) : doubt);
    if (owner !== null && !claimed.has(owner)) {
      of.set(entry, { kind: 'someone else', student: owner, isUnclear: could.includes(owner) });
      continue;
    }
    const isNamesake = all.some(({ verdict }) => verdict.kind === 'other' && verdict.isNamesake);
    const hasNamesake = could.length > 0 || isNamesake;
    of.set(entry, {
      kind: 'new',
      numberOf: owner,
      doubts: could.length > 0 ? [doubt] : [],
      warnings: hasNamesake ? [failure('same name', fullName(entry.student))] : [],
    });
  }
  return { of, waiting };
};

/** Whose number stands on the line, to the letter or but for zeros in front of it. */
function ownerOf(entry: StudentEntry, all: readonly Candidate[]): Student | null {
  if (entry.numberIsNew) return null;
  const { studentId } = entry.student;
  const students = all.map(({ student }) => student);
  return (
    students.find((student) => student.studentId === studentId) ??
    students.find((student) => withoutZeros(student.studentId) === withoutZeros(studentId)) ??
    null
  );
}
