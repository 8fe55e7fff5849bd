// Words about a family that nobody has judged yet. As long as there are any, the family waits: a list
// of words that forbid an email is never long enough, so whatever was not understood holds it back.

import { normalizeText } from '../../core/normalize-text';
import { oneLine } from '../../core/normalize-words';
import { type Guardian, type Student, studentsTab } from '../../schema/tabs';

export interface Doubt {
  /** The header of the column in which the words stand. */
  readonly where: string;
  /** As a person wrote them. */
  readonly words: string;
}

/** "Alert: court order", as the Guardians tab shows it and as judged words are known again. */
export const doubtLine = ({ where, words }: Doubt): string =>
  `${oneLine(where)}: ${oneLine(words)}`;

/** A cell with one doubt on each line. */
export const linesIn = (cell: string): readonly string[] =>
  cell
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '');

/** The cell with further lines, each once. */
export function withLines(cell: string, lines: readonly string[]): string {
  const there = linesIn(cell);
  return [...there, ...without(lines, there)].join('\n');
}

/** Lines that are not among the others, whatever their capitals; each once. */
export function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const seen = new Set(others.map(normalizeText));
  return lines.filter((line) => {
    const key = normalizeText(line);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What people and programs write so that no cell is empty. */
const fillsCell = (line: string): boolean =>
  /^([\p{Pd}.]+|n ?\/? ?a\.?|none\.?|nil|null|ningun[oa]\.?)$/iu.test(line);

/** Every line of the staff notes that says something, whoever has typed it and when. */
const noteLines = ({ staffNotes }: Pick<Student, 'staffNotes'>): readonly string[] =>
  linesIn(staffNotes)
    .filter((line) => !fillsCell(line))
    .map((words) => doubtLine({ where: studentsTab.columns.staffNotes.header, words }));

/** What keeps this guardian waiting: words of files and notes that nobody has judged. */
export const openDoubts = (
  { waitingBecause, judged }: Pick<Guardian, 'waitingBecause' | 'judged'>,
  student: Pick<Student, 'staffNotes'>,
): readonly string[] =>
  without([...linesIn(waitingBecause), ...noteLines(student)], linesIn(judged));

/**
 * Nobody has allowed emails to this guardian, or words have come since that nobody has judged. What
 * cannot be read may be such words.
 */
export const isUndecided = (
  { contact, waitingBecause, judged }: Partial<Guardian>,
  { staffNotes }: Partial<Student>,
): boolean =>
  contact !== 'Allowed' ||
  waitingBecause === undefined ||
  judged === undefined ||
  staffNotes === undefined ||
  openDoubts({ waitingBecause, judged }, { staffNotes }).length > 0;
