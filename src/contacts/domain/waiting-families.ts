// The families about whom somebody has to decide whether they may be emailed, grouped by the words
// that made them wait, so that equal words are judged once.
import { isUndecided, linesIn, openDoubts } from '../../caseload/domain/doubts';
import { studentName } from '../../caseload/domain/names';
import { hasLeft } from '../../caseload/domain/student-status';
import { groupBy, studentsById } from '../../core/group-by';
import { normalizeText } from '../../core/normalize-text';
import { isOfFamily } from '../../import/domain/harmless-cells';
import { type ColumnCell, cellFinder } from '../../import/domain/import-decisions';
import { speaksOfRestriction } from '../../import/domain/staff-notes';
import type { ContactDecision } from '../../schema/choices';
import type { Guardian, ImportDecision, Student } from '../../schema/tabs';

export interface GuardianDecision {
  readonly guardianId: string;
  /** The words that the person has judged: others may have come since. */
  readonly words: readonly string[];
  readonly contact: ContactDecision;
}

export interface DecidedContacts {
  /** Who waits now. */
  readonly waiting: readonly WaitingGroup[];
  /** Guardian IDs for which nothing was decided, because words or rows have changed meanwhile. */
  readonly leftOut: readonly string[];
}

export interface JudgedColumns extends DecidedContacts {
  /** Guardian IDs of those against whom nothing stands any more. */
  readonly allowed: readonly string[];
}

export interface WaitingGuardian {
  readonly guardianId: string;
  readonly studentId: string;
  readonly student: string;
  /** '' where the caseload has no name. */
  readonly name: string;
  readonly relation: string;
  readonly email: string;
}

export interface WaitingGroup {
  /** "Staff notes: only email mom": the very words; none where a cell was simply left empty. */
  readonly words: readonly string[];
  /** Of these words the ones in columns that are judged as a whole, and first; left out for none. */
  readonly cells?: readonly ColumnCell[];
  /** An import has read the words as a restriction, and has held these as No contact. */
  readonly isHeldAsNoContact: boolean;
  readonly guardians: readonly WaitingGuardian[];
}

/**
 * The lines under *Waiting because* that are cells of a column to be judged as a whole. Words of a
 * restriction or of somebody in the family are none: they are judged by themselves.
 */
export const cellsToJudge = (
  { waitingBecause, judged }: Pick<Guardian, 'waitingBecause' | 'judged'>,
  findCell: ReturnType<typeof cellFinder>,
): readonly (ColumnCell & { readonly line: string })[] =>
  openDoubts({ waitingBecause, judged }, { staffNotes: '' }).flatMap((line) => {
    const found = speaksOfRestriction(line) ? null : findCell(line);
    return found === null || isOfFamily(found.cell) ? [] : [{ ...found, line }];
  });

/**
 * A guardian without an address can be emailed by nobody, and a student who has left is of no concern:
 * neither is asked about before that changes.
 */
export function waitingFamilies(
  guardians: readonly Guardian[],
  students: readonly Student[],
  importDecisions: readonly ImportDecision[] = [],
): readonly WaitingGroup[] {
  const findCell = cellFinder(importDecisions);
  const byId = studentsById(students);
  const waiting = guardians.flatMap((guardian) => {
    const student = byId.get(guardian.studentId);
    if (!student || hasLeft(student) || guardian.email === '') return [];
    return isAskedAbout(guardian, student) ? [{ guardian, student }] : [];
  });
  const keyOf = ({ guardian, student }: (typeof waiting)[number]): string =>
    JSON.stringify([
      guardian.contact === 'No contact',
      openDoubts(guardian, student).map(normalizeText).sort(),
    ]);
  const inGroup = groupBy(waiting, keyOf);
  return [...new Set(waiting.map(keyOf))].map((key) => {
    const members = inGroup(key);
    const [first] = members;
    const cells = first
      ? cellsToJudge(first.guardian, findCell).map(({ column, cell }) => ({ column, cell }))
      : [];
    return {
      words: first ? openDoubts(first.guardian, first.student) : [],
      ...(cells.length > 0 ? { cells } : {}),
      isHeldAsNoContact: first?.guardian.contact === 'No contact',
      guardians: members.map(({ guardian, student }) => ({
        guardianId: guardian.guardianId,
        studentId: guardian.studentId,
        student: studentName(student),
        name: guardian.name,
        relation: guardian.relation,
        email: guardian.email,
      })),
    };
  });
}

/**
 * No contact that somebody has set by hand is a decision; one that an import has set because of words
 * still names them.
 */
const isAskedAbout = (guardian: Guardian, student: Student): boolean =>
  guardian.contact === 'No contact'
    ? linesIn(guardian.waitingBecause).length > 0
    : isUndecided(guardian, student);
