// What a line of a caseload file says of a student, beside the lines above it: a student of its own, or
// more of one.

import { isMailAddress } from '../../caseload/domain/mail-address';
import { fullName } from '../../caseload/domain/names';
import { isBlank, normalizeWords } from '../../core/normalize-words';
import { type Failure, failure } from '../../rpc/result';
import type { FileLine } from './file-line';
import type { StudentEntry } from './import-plan';
import { fileRecord } from './match-students';
import type { OrderOf } from './read-goal-details';
import { readGoals } from './read-goals';
import { readGuardians } from './read-guardians';
import type { ReadStudent } from './read-student';
import { compareStudents } from './same-student';
import { addNote } from './staff-notes';
import type { StudentNumber } from './student-number';

export const entryOf = (
  line: FileLine,
  row: number,
  { studentId, number }: { readonly studentId: string; readonly number: StudentNumber },
  read: ReadStudent,
  orderOf: OrderOf,
): StudentEntry => {
  const name = fullName(read.student);
  const guardians = readGuardians(line, studentId);
  const goals = readGoals(line, { studentId, name, teachers: read.student.teachers }, orderOf);
  const staffNotes = goals.notes.reduce(addNote, read.student.staffNotes);
  const student = { studentId, ...read.student, staffNotes };
  const role = line.read('role').trim();
  const unknownRole = role === '' || isStudentsRole(role) ? [] : [role];
  return {
    kind: 'student',
    row,
    student,
    numberIsNew: number.number === '',
    evidenceLink: read.evidenceLink,
    notes: [...read.notes, ...goals.notes],
    understoodNotes: [...read.understoodNotes, ...goals.notes],
    doubts: [
      ...read.doubts,
      ...unknownRole.map((words) => ({ where: line.headerOf('role'), words })),
      ...guardians.familyDoubts,
      ...goals.doubts,
    ],
    guardianDoubts: guardians.doubts,
    guardians: guardians.guardians,
    goals: goals.goals,
    teachers: student.teachers.filter(isMailAddress),
    warnings: [
      ...number.warnings,
      ...read.warnings,
      ...unknownRole.map((words) => failure('unknown role', words)),
      ...guardians.warnings,
      ...goals.warnings,
    ],
  };
};

/** What becomes of a line beside those above it. */
type Standing =
  /** Of a student on a line above, by its row. */
  | { readonly kind: 'more of'; readonly row: number }
  | { readonly kind: 'skipped'; readonly reason: Failure; readonly alsoOn: readonly number[] }
  | {
      readonly kind: 'student';
      readonly warnings: readonly Failure[];
      /** Rows of lines that may be about this student. */
      readonly alsoOn: readonly number[];
    };

/** @param seen students on lines above with whom the line has something in common */
export const standingOf = (entry: StudentEntry, seen: readonly StudentEntry[]): Standing => {
  const name = fullName(entry.student);
  const { studentId } = entry.student;
  const warnings: Failure[] = [];
  const alsoOn: number[] = [];
  for (const one of seen) {
    const { row } = one;
    const verdict = compareStudents(fileRecord(one), fileRecord(entry), false);
    if (verdict.kind === 'same' && !verdict.isAsked) return { kind: 'more of', row };
    if (!entry.numberIsNew && one.student.studentId === studentId)
      return {
        kind: 'skipped',
        reason: failure('same number', studentId, row, fullName(one.student)),
        // What the line says of the first student, if it is one, must not be lost.
        alsoOn: verdict.kind === 'other' ? [] : [row],
      };
    if (verdict.kind === 'other' && !verdict.isNamesake) continue;
    if (warnings.length === 0) warnings.push(failure('same name on line', name, row));
    if (verdict.kind !== 'other') alsoOn.push(row);
  }
  return { kind: 'student', warnings, alsoOn };
};

const ofStudents = [
  'studentId',
  'grade',
  'school',
  'birthDate',
  'status',
  'enrollment',
  'areas',
  'preferredName',
] as const;

/**
 * A line without a name, below a student: where cells were merged over several lines, these are
 * further guardians and goals of that student. Null where it could be a student of its own.
 */
export const continuationOf = (
  above: StudentEntry,
  line: FileLine,
  row: number,
  orderOf: OrderOf,
): StudentEntry | null => {
  if (ofStudents.some((field) => !isBlank(line.read(field)))) return null;
  const { studentId } = above.student;
  const { guardians, doubts, familyDoubts, warnings } = readGuardians(line, studentId);
  const owner = { studentId, name: fullName(above.student), teachers: above.student.teachers };
  const goals = readGoals(line, owner, orderOf);
  const words = [
    ...guardians.map(({ name, email }) => name || email),
    ...goals.goals.map(({ goal }) => goal),
    ...familyDoubts.map((doubt) => doubt.words),
  ];
  if (words.length === 0) return null;
  return {
    ...above,
    row,
    guardians,
    guardianDoubts: doubts,
    goals: goals.goals,
    notes: [...above.notes, ...goals.notes],
    understoodNotes: [...above.understoodNotes, ...goals.notes],
    // Whose they are nobody has written down.
    doubts: [
      ...line.doubts,
      ...familyDoubts,
      ...goals.doubts,
      { where: `Line ${row}`, words: words.join(', ') },
    ],
    warnings: [...line.warnings, ...warnings, ...goals.warnings],
  };
};

export const otherRoles =
  /\b(teacher|staff|parent|guardian|mother|father|relative|administrator|admin|aide|proctor|principal|counselor|employee|observer|maestr[oa]|padre|madre|personal)s?\b/;

export const isStudentsRole = (role: string): boolean =>
  /\b(student|pupil|learner|alumn[oa]|estudiante)s?\b/.test(normalizeWords(role));
