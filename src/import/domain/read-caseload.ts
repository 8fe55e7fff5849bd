// Reads every line of a caseload file into students with their guardians, goals and teachers.

import { type Doubt, doubtLine } from '../../caseload/domain/doubts';
import { isMailAddress } from '../../caseload/domain/mail-address';
import { fullName } from '../../caseload/domain/names';
import { type Failure, failure } from '../../rpc/result';
import type { CaseloadField } from './caseload-field';
import { decidedInFile, type FileLine, lineKind, readLine } from './file-line';
import type { CaseloadEntry, StudentEntry } from './import-plan';
import { type Mapping, type Rows, startLines } from './mapping';
import { fileRecord, namesakes } from './match-students';
import { mergeEntries } from './merge-entries';
import { isBlank, normalizeWords } from './normalize-words';
import { readGoals } from './read-goals';
import { readGuardians } from './read-guardians';
import {
  identityKey,
  nameOnLine,
  newStudentId,
  type ReadStudent,
  readStudent,
} from './read-student';
import { compareStudents, similarRecords } from './same-student';
import { readStudentNumber, type StudentNumber } from './student-number';
import { type DateOrder, dateOrderOf } from './written-date';

const entryOf = (
  line: FileLine,
  row: number,
  { studentId, number }: { readonly studentId: string; readonly number: StudentNumber },
  read: ReadStudent,
): StudentEntry => {
  const student = { studentId, ...read.student };
  const guardians = readGuardians(line, studentId);
  const owner = { studentId, name: fullName(student), teachers: student.teachers };
  const goals = readGoals(line, owner);
  const role = line.read('role').trim();
  const unknownRole = role === '' || isStudentsRole(role) ? [] : [role];
  return {
    kind: 'student',
    row,
    student,
    numberIsNew: number.number === '',
    notes: read.notes,
    understoodNotes: read.understoodNotes,
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
const standingOf = (entry: StudentEntry, seen: readonly StudentEntry[]): Standing => {
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
    warnings.push(failure('same name on line', name, row));
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
const continuationOf = (above: StudentEntry, line: FileLine, row: number): StudentEntry | null => {
  if (ofStudents.some((field) => !isBlank(line.read(field)))) return null;
  const { studentId } = above.student;
  const { guardians, doubts, familyDoubts, warnings } = readGuardians(line, studentId);
  const owner = { studentId, name: fullName(above.student), teachers: above.student.teachers };
  const goals = readGoals(line, owner);
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

const otherRoles =
  /\b(teacher|staff|parent|guardian|mother|father|relative|administrator|admin|aide|proctor|principal|counselor|employee|observer|maestr[oa]|padre|madre|personal)s?\b/;

const isStudentsRole = (role: string): boolean =>
  /\b(student|pupil|learner|alumn[oa]|estudiante)s?\b/.test(normalizeWords(role));

/**
 * One entry per line that is not blank, in the order of the file. `today` ("2026-08-17") decides
 * on two-digit years and on what age a grade goes with.
 */
export const readCaseload = (
  rows: Rows,
  mapping: Mapping,
  { today }: { readonly today: string },
): readonly CaseloadEntry[] => {
  const lines = startLines(rows);
  const orderIn = (field: CaseloadField): DateOrder => {
    const column = mapping.columns.find((each) => each.field === field)?.index ?? -1;
    return dateOrderOf(rows.slice(mapping.headerRow + 1).map((cells) => cells[column] ?? ''));
  };
  const orders = { birthDate: orderIn('birthDate'), reviewDue: orderIn('reviewDue') };
  const context = { today, orders };
  const decided = decidedInFile(mapping);
  const ids = new Set<string>();
  /** Rows of the lines with students. */
  const similar = similarRecords<number>();
  const entries: CaseloadEntry[] = [];
  const places = new Map<number, number>();
  const entryOn = (row: number): readonly StudentEntry[] => {
    const entry = entries[places.get(row) ?? -1];
    return entry?.kind === 'student' ? [entry] : [];
  };
  let above: readonly string[] | null = null;
  let latest: StudentEntry | null = null;
  /** The line itself is then told of as one that adds to another. */
  const merge = (first: StudentEntry, more: StudentEntry): Failure => {
    const merged = mergeEntries(first, more) ?? first;
    if (merged !== first) replace(first, merged);
    const isMore =
      merged.guardians.length > first.guardians.length || merged.goals.length > first.goals.length;
    return failure(isMore ? 'more of a student' : 'same student', first.row);
  };
  const replace = (entry: StudentEntry, by: StudentEntry): void => {
    entries[places.get(entry.row) ?? -1] = by;
    if (latest === entry) latest = by;
  };
  const readRow = (cells: readonly string[], row: number): CaseloadEntry | null => {
    const skipped = (reason: Failure, name = ''): CaseloadEntry => ({
      kind: 'skipped',
      row,
      name,
      reason,
    });
    const kind = lineKind(cells, mapping);
    if (kind.kind === 'blank') return null;
    if (kind.kind === 'section') latest = null;
    if (kind.kind === 'section') return skipped(failure('heading line', kind.text));
    if (kind.kind === 'headers') return skipped(failure('headers again'));
    const line = readLine(cells, mapping, above, decided);
    const name = fullName(nameOnLine(line));
    const role = line.read('role').trim();
    if (!isStudentsRole(role) && otherRoles.test(normalizeWords(role)))
      return skipped(failure('no student by role', role), name);
    if (name === '') {
      const more = latest && continuationOf(latest, line, row);
      if (latest === null || more === null) return skipped(failure('no name on line'));
      return skipped(merge(latest, more));
    }
    above = line.cells;
    // What follows a line that is not taken belongs to nobody.
    const before = latest;
    latest = null;
    const read = readStudent(line, context);
    const number = readStudentNumber(line.read('studentId'));
    const identity = identityKey(name, read.student.birthDate);
    const studentId = number.number || newStudentId(identity, (id) => ids.has(id));
    const entry = entryOf(line, row, { studentId, number }, read);
    const record = fileRecord(entry);
    const standing = standingOf(entry, similar.find(record).flatMap(entryOn));
    if (standing.kind !== 'more of')
      for (const other of standing.alsoOn.flatMap(entryOn))
        replace(other, { ...other, doubts: withDoubt(other.doubts, namesakes(name)) });
    if (standing.kind === 'skipped') return skipped(standing.reason, name);
    if (standing.kind === 'more of') {
      const [first] = entryOn(standing.row);
      if (first === undefined) return skipped(failure('same student', standing.row), name);
      if (before === first) latest = first;
      const more = entryOf(line, row, { studentId: first.student.studentId, number }, read);
      return skipped(merge(first, more), name);
    }
    ids.add(studentId);
    similar.add(row, record);
    const isInDoubt = standing.alsoOn.length > 0;
    latest = {
      ...entry,
      doubts: isInDoubt ? withDoubt(entry.doubts, namesakes(name)) : entry.doubts,
      warnings: [...entry.warnings, ...standing.warnings],
    };
    return latest;
  };
  rows.forEach((cells, rowIndex) => {
    const entry = rowIndex > mapping.headerRow ? readRow(cells, lines[rowIndex] ?? 1) : null;
    if (entry === null) return;
    places.set(entry.row, entries.length);
    entries.push(entry);
  });
  return entries;
};

const withDoubt = (there: readonly Doubt[], doubt: Doubt): readonly Doubt[] =>
  there.some((one) => doubtLine(one) === doubtLine(doubt)) ? there : [...there, doubt];
