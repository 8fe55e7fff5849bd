// Reads every line of a caseload file into students with their guardians, goals and teachers.

import { isMailAddress } from '../../caseload/domain/mail-address';
import { fullName } from '../../caseload/domain/names';
import { type Failure, failure } from '../../rpc/result';
import type { GoalKind } from '../../schema/choices';
import { blankRow } from '../../schema/tab';
import { type Goal, goalsTab } from '../../schema/tabs';
import { type FileLine, lineKind, readLine } from './file-line';
import type { CaseloadEntry, StudentEntry } from './import-plan';
import { type Mapping, type Rows, startLines } from './mapping';
import { readGuardians } from './read-guardians';
import {
  identityKey,
  nameOnLine,
  newStudentId,
  type ReadStudent,
  readStudent,
} from './read-student';
import { nameArea } from './school-words';
import { speaksOfRestriction } from './staff-notes';

export interface ReadGoals {
  readonly goals: readonly Goal[];
  readonly warnings: readonly Failure[];
}

interface Owner {
  readonly studentId: string;
  /** "Zoë García Márquez", as the Goals tab shows it. */
  readonly name: string;
  readonly teachers: readonly string[];
}

/** The student's own why and the family's help stand with the first goal there is. */
const readGoals = (line: FileLine, owner: Owner): ReadGoals => {
  const [academic, affective] = [line.read('academicGoal'), line.read('affectiveGoal')];
  const area = line.read('academicGoalArea').trim();
  const [why, atHome] = [line.read('why'), line.read('atHome')];
  const goal = (kind: GoalKind, mark: string, text: string, isFirst: boolean): Goal => ({
    ...blankRow(goalsTab.columns),
    goalId: `${owner.studentId}-${mark}1`,
    studentId: owner.studentId,
    student: owner.name,
    teachers: owner.teachers,
    kind,
    area: kind === 'Academic' ? nameArea(area) : '',
    goal: text,
    why: isFirst ? why : '',
    atHome: isFirst ? atHome : '',
    status: 'Active',
    progress: 'Not started',
    shareWithFamily: true,
    shareWithTeachers: true,
  });
  const goals = [
    ...(academic === '' ? [] : [goal('Academic', 'AC', academic, true)]),
    ...(affective === '' ? [] : [goal('Affective', 'AF', affective, academic === '')]),
  ];
  const homeless = [
    ...(academic === '' ? [area] : []),
    ...(goals.length === 0 ? [why, atHome] : []),
  ].filter((text) => text !== '');
  return { goals, warnings: homeless.length === 0 ? [] : [failure('no goal for it', homeless)] };
};

interface SeenStudent {
  readonly identity: string;
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

/** The students seen so far, by number and by name with birth date. */
const seenStudents = () => {
  const byId = new Map<string, SeenStudent>();
  const byIdentity = new Map<string, SeenStudent>();
  return {
    isTaken: (id: string) => byId.has(id),
    /** Why the line is one that was seen before; null where it is not. */
    reason: (typed: string, identity: string): Failure | null => {
      const numbered = typed === '' ? undefined : byId.get(typed);
      if (numbered?.identity === identity) return failure('same student', numbered.row);
      if (numbered !== undefined) return failure('same number', typed, numbered.row, numbered.name);
      // Two numbers are two students, however alike: one number, or none, is not.
      const alike = byIdentity.get(identity);
      const differ = typed !== '' && alike?.hasNumber === true;
      return alike === undefined || differ ? null : failure('same student', alike.row);
    },
    remember: (id: string, seen: SeenStudent) => {
      byId.set(id, seen);
      if (!byIdentity.has(seen.identity)) byIdentity.set(seen.identity, seen);
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
  const seen = seenStudents();
  let above: readonly string[] | null = null;
  const readRow = (cells: readonly string[], row: number): CaseloadEntry | null => {
    const skipped = (reason: Failure, name = ''): CaseloadEntry => ({
      kind: 'skipped',
      row,
      name,
      reason,
    });
    const kind = lineKind(cells, mapping);
    if (kind.kind === 'blank') return null;
    if (kind.kind === 'section') return skipped(failure('heading line', kind.text));
    if (kind.kind === 'headers') return skipped(failure('headers again'));
    const line = readLine(cells, mapping, above);
    const name = fullName(nameOnLine(line));
    if (name === '') return skipped(failure('no name on line'));
    above = line.cells;
    const read = readStudent(line, today);
    const identity = identityKey(name, read.student.birthDate);
    const typed = line.read('studentId').trim();
    const reason = seen.reason(typed, identity);
    if (reason !== null) return skipped(reason, name);
    const studentId = typed || newStudentId(identity, seen.isTaken);
    seen.remember(studentId, { identity, row, name, hasNumber: typed !== '' });
    return entryOf(line, row, studentId, read);
  };
  return rows.flatMap((cells, rowIndex) => {
    const entry = rowIndex > mapping.headerRow ? readRow(cells, lines[rowIndex] ?? 1) : null;
    return entry === null ? [] : [entry];
  });
};
