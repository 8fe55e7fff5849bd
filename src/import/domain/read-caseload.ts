// Reads every line of a caseload file into students with their guardians, goals and teachers.

import { type Doubt, doubtLine } from '../../caseload/domain/doubts';
import { isMailAddress } from '../../caseload/domain/mail-address';
import { fullName } from '../../caseload/domain/names';
import { hasSign, isBlank, normalizeWords, oneLine } from '../../core/normalize-words';
import { type Failure, failure } from '../../rpc/result';
import type { CaseloadField } from './caseload-field';
import { decidedInFile, type FileLine, lineKind, readLine } from './file-line';
import { isSpoken, isStaff, isTypedSchool } from './harmless-cells';
import { saysNothing } from './harmless-words';
import type { CaseloadEntry, StudentEntry } from './import-plan';
import { type Mapping, type Rows, startLines } from './mapping';
import { fileRecord, namesakes } from './match-students';
import { mergeEntries } from './merge-entries';
import type { OrderOf } from './read-goal-details';
import { readGoals } from './read-goals';
import { isGradeOnly } from './read-grade';
import { readGuardians } from './read-guardians';
import {
  identityKey,
  nameOnLine,
  newStudentId,
  type ReadStudent,
  readStudent,
} from './read-student';
import { compareStudents, similarRecords } from './same-student';
import { areaNamed, isPowerSchoolStatus } from './school-words';
import { addNote } from './staff-notes';
import { readStudentNumber, type StudentNumber } from './student-number';
import { isTitleOfLeft, tellsOfLeaving } from './words-in-file';
import { type DateOrder, dateOrderOf } from './written-date';

const entryOf = (
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
const continuationOf = (
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

const otherRoles =
  /\b(teacher|staff|parent|guardian|mother|father|relative|administrator|admin|aide|proctor|principal|counselor|employee|observer|maestr[oa]|padre|madre|personal)s?\b/;

const groupWords =
  /\b(students?|groups?|class|caseload|cohort|gt|gifted|talented|and|list|total|page|of|estudiantes?|grupos?|clase)\b/gi;

/** "8th grade", "Mesa View MS", "Math group", "Ms. Hill", "Page 2 of 3": what a list is sorted by. */
const isPlainHeading = (text: string, schools: readonly string[]): boolean => {
  const bare = oneLine(text.replace(groupWords, ' ')).replace(/[\s:.–-]+$/, '');
  if (hasSign(text) || isSpoken(text)) return false;
  return (
    !/\p{L}/u.test(bare) ||
    isGradeOnly(bare) ||
    areaNamed(bare) !== null ||
    schools.includes(oneLine(text)) ||
    isTypedSchool(oneLine(text)) ||
    isStaff(bare)
  );
};

const headingDoubt = (cells: readonly string[]): Doubt => ({
  where: 'Heading',
  words: oneLine(cells.join(' ')),
});

/** A title takes no more cells, with a date or a number of students beside it. */
const longestHeading = 3;

const ofIdentity: ReadonlySet<CaseloadField | null> = new Set([
  'studentId',
  'studentName',
  'firstName',
  'lastName',
] as const);

/**
 * The cells of a heading in more than one of them, "Moved" beside "8/10/2026"; none where the line may be
 * of a student.
 *
 * @param name what was read as the student's
 * @param isMore the line may add guardians or goals to the student above
 */
const headingIn = (
  cells: readonly string[],
  { columns }: Mapping,
  schools: readonly string[],
  { name, isMore }: { readonly name: string; readonly isMore: boolean },
): readonly string[] => {
  const filled = cells.filter((cell) => !isBlank(cell));
  const [first = ''] = filled;
  if (filled.length > longestHeading || filled.some((cell) => /[@,]/.test(cell))) return [];
  const { field = null } = columns.find(({ index }) => index === cells.indexOf(first)) ?? {};
  const tells = (cell: string) => isSpoken(cell) || tellsOfLeaving(cell);
  if (!ofIdentity.has(field)) return name === '' && !isMore && filled.some(tells) ? filled : [];
  if (tellsOfLeaving(first)) return filled;
  const isNumber = /\d{3}/.test(first) || saysNothing(first);
  return name !== '' || isNumber || isPlainHeading(first, schools) ? [] : filled;
};

/** What comes first in the dates of each field: the cells of all its columns tell. */
const dateOrders = (rows: Rows, { headerRow, columns }: Mapping): OrderOf => {
  const known = new Map<CaseloadField, DateOrder>();
  return (field) => {
    const before = known.get(field);
    if (before !== undefined) return before;
    const places = columns.filter((column) => column.field === field).map(({ index }) => index);
    const below = rows.slice(headerRow + 1);
    const order = dateOrderOf(places.flatMap((at) => below.map((cells) => cells[at] ?? '')));
    known.set(field, order);
    return order;
  };
};

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
  const columnOf = (field: CaseloadField) => mapping.columns.find((each) => each.field === field);
  const cellsOf = (field: CaseloadField): readonly string[] => {
    const column = columnOf(field)?.index ?? -1;
    return rows.slice(mapping.headerRow + 1).map((cells) => cells[column] ?? '');
  };
  const orderOf = dateOrders(rows, mapping);
  const { header: enrollment = '' } = columnOf('enrollment') ?? {};
  const isPowerSchool = isPowerSchoolStatus(enrollment, cellsOf('enrollment'));
  const schools = [...new Set(cellsOf('school').map(oneLine))].filter((one) => one !== '');
  const context = { today, orderOf, isPowerSchool, schools };
  const decided = decidedInFile(rows, mapping);
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
  const titles = rows
    .slice(0, mapping.headerRow)
    .map((cells) => cells.filter((cell) => !isBlank(cell)))
    .filter((cells) => cells.length <= longestHeading && isTitleOfLeft(cells.join(' ')))
    .map(headingDoubt);
  /** What the latest heading says of the students below it: "WITHDRAWN". */
  let heading: readonly Doubt[] = [];
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
    if (kind.kind === 'section') {
      latest = null;
      heading = isPlainHeading(kind.text, schools) ? [] : [headingDoubt([kind.text])];
      return skipped(failure('heading line', kind.text));
    }
    if (kind.kind === 'headers') return skipped(failure('headers again'));
    const read = readLine(cells, mapping, above, decided);
    const line = { ...read, doubts: [...read.doubts, ...titles, ...heading] };
    const name = fullName(nameOnLine(line));
    const more = name === '' && latest ? continuationOf(latest, line, row, orderOf) : null;
    const inCells = headingIn(cells, mapping, schools, { name, isMore: more !== null });
    if (inCells.length > 0) {
      latest = null;
      heading = [headingDoubt(inCells)];
      return skipped(failure('heading line', inCells.join(' ')));
    }
    const role = line.read('role').trim();
    if (!isStudentsRole(role) && otherRoles.test(normalizeWords(role)))
      return skipped(failure('no student by role', role), name);
    if (name === '') {
      if (latest === null || more === null) return skipped(failure('no name on line'));
      return skipped(merge(latest, more));
    }
    above = line.cells;
    // What follows a line that is not taken belongs to nobody.
    const before = latest;
    latest = null;
    const student = readStudent(line, context);
    const number = readStudentNumber(line.read('studentId'));
    const identity = identityKey(name, student.student.birthDate);
    const studentId = number.number || newStudentId(identity, (id) => ids.has(id));
    const entry = entryOf(line, row, { studentId, number }, student, orderOf);
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
      const { studentId: ofFirst } = first.student;
      const more = entryOf(line, row, { studentId: ofFirst, number }, student, orderOf);
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
