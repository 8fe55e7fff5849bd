// Reads every line of a caseload file into students with their guardians, goals and teachers.

import { type Doubt, doubtLine } from '../../caseload/domain/doubts';
import { fullName } from '../../caseload/domain/names';
import { isBlank, normalizeWords, oneLine } from '../../core/normalize-words';
import { type Failure, failure } from '../../rpc/result';
import type { CaseloadField } from './caseload-field';
import { decidedInFile, lineKind, readLine } from './file-line';
import type { CaseloadEntry, StudentEntry } from './import-plan';
import { continuationOf, entryOf, isStudentsRole, otherRoles, standingOf } from './line-entry';
import { headingDoubt, headingIn, isPlainHeading, longestHeading } from './line-heading';
import { type Mapping, type Rows, startLines } from './mapping';
import { fileRecord, namesakes } from './match-students';
import { mergeEntries } from './merge-entries';
import type { OrderOf } from './read-goal-details';
import { identityKey, nameOnLine, newStudentId, readStudent } from './read-student';
import { similarRecords } from './same-student';
import { isPowerSchoolStatus } from './school-words';
import { readStudentNumber } from './student-number';
import { isTitleOfLeft } from './words-in-file';
import { type DateOrder, dateOrderOf } from './written-date';

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
