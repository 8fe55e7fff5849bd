// Reads every line of a caseload file into students with their guardians, goals and teachers.
import { isMailAddress } from '../guardian/mail-address';
import type { CaseloadEntry, StudentEntry } from './caseload-entry';
import { speaksOfRestriction } from './contact-restriction';
import { type FileLine, lineKind, readLine } from './file-line';
import type { Mapping } from './mapping';
import { readGoals } from './read-goals';
import { readGuardians } from './read-guardians';
import { nameOnLine, type ReadStudent, readStudent } from './read-student';
import { type Rows, startLines } from './rows';
import { skip } from './sentences';
import { fullName } from './student-name';
import { newStudentId, whoIs } from './student-number';

interface Met {
  readonly who: string;
  readonly row: number;
  readonly name: string;
  readonly hasNumber: boolean;
}

const entryOf = (
  line: FileLine,
  row: number,
  studentId: string,
  read: ReadStudent,
): StudentEntry => {
  const numberIsNew = line.read('studentId').trim() === '';
  const student = { studentId, ...read.student };
  const contact = read.notes.some(speaksOfRestriction) ? 'No contact' : 'Allowed';
  const guardians = readGuardians(line, studentId, contact);
  const owner = { studentId, name: fullName(student), teachers: student.teachers };
  const goals = readGoals(line, owner);
  return {
    kind: 'student',
    row,
    student,
    numberIsNew,
    notes: read.notes,
    guardians: guardians.guardians,
    goals: goals.goals,
    teachers: student.teachers.filter(isMailAddress),
    warnings: [...read.warnings, ...guardians.warnings, ...goals.warnings],
  };
};

/** The students met so far, by number and by name with birth date. */
const meeting = () => {
  const byId = new Map<string, Met>();
  const byWho = new Map<string, Met>();
  return {
    isTaken: (id: string) => byId.has(id),
    /** Why the line is one that was met before; null where it is not. */
    reason: (typed: string, who: string): string | null => {
      const numbered = typed === '' ? undefined : byId.get(typed);
      if (numbered?.who === who) return skip.sameStudent(numbered.row);
      if (numbered !== undefined) return skip.sameNumber(typed, numbered.row, numbered.name);
      // Two numbers are two students, however alike: one number, or none, is not.
      const alike = byWho.get(who);
      const differ = typed !== '' && alike?.hasNumber === true;
      return alike === undefined || differ ? null : skip.sameStudent(alike.row);
    },
    remember: (id: string, met: Met) => {
      byId.set(id, met);
      if (!byWho.has(met.who)) byWho.set(met.who, met);
    },
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
  const met = meeting();
  let above: readonly string[] | null = null;
  const readRow = (cells: readonly string[], row: number): CaseloadEntry | null => {
    const skipped = (reason: string, name = ''): CaseloadEntry => ({
      kind: 'skipped',
      row,
      name,
      reason,
    });
    const kind = lineKind(cells, mapping);
    if (kind.kind === 'blank') return null;
    if (kind.kind === 'section') return skipped(skip.section(kind.text));
    if (kind.kind === 'headers') return skipped(skip.headerAgain);
    const line = readLine(cells, mapping, above);
    const name = fullName(nameOnLine(line));
    if (name === '') return skipped(skip.noName);
    above = line.cells;
    const read = readStudent(line, today);
    const who = whoIs(name, read.student.birthDate);
    const typed = line.read('studentId').trim();
    const reason = met.reason(typed, who);
    if (reason !== null) return skipped(reason, name);
    const studentId = typed || newStudentId(who, met.isTaken);
    met.remember(studentId, { who, row, name, hasNumber: typed !== '' });
    return entryOf(line, row, studentId, read);
  };
  return rows.flatMap((cells, place) => {
    const entry = place > mapping.headerRow ? readRow(cells, lines[place] ?? 1) : null;
    return entry === null ? [] : [entry];
  });
};
