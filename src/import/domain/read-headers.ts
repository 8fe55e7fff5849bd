// Finds the header row of a file, also where two rows make it up, and what each header means.

import { isBlank } from '../../core/normalize-words';
import { type ExportFile, recognizeExport } from './export-files';
import { goalColumns, speaksOfGoal } from './goal-headers';
import { guardianColumns, speaksOfAnother } from './guardian-headers';
import { headerWords, speaksOfPast } from './header-words';
import { type HeaderMeaning, headerWordsReader, type ReadHeaderWords } from './student-headers';

type Rows = readonly (readonly string[])[];

/** Titles, dates of print and blank lines above a header take fewer rows than this. */
export const HEADER_SEARCH_ROWS = 25;

/** Without what stands in brackets, unless that says whose the column is. */
const withoutBrackets = (header: string): string =>
  header.replace(/\([^)]*\)(?!s)/g, (inside) =>
    /^\(s\)$/i.test(inside) || speaksOfAnother(headerWords(inside)) ? inside : ' ',
  );

/** Longer texts are goals and notes; rows of them are looked at while the headers are sought. */
const LONGEST_HEADER = 80;

/** What each header means, by itself: the same meaning may come out twice. */
export const readHeaders = (
  headers: readonly string[],
  fieldOfWords: ReadHeaderWords = headerWordsReader(),
  file: ExportFile | null = null,
): readonly (HeaderMeaning | null)[] => {
  const words = headers.map((header) => {
    if (header.length > LONGEST_HEADER) return { whole: '', short: '' };
    const whole = headerWords(header);
    if (!header.includes('(') && !speaksOfPast(whole)) return { whole, short: whole };
    const isPast = speaksOfPast(whole) && fieldOfWords(whole)?.field !== 'staffNotes';
    return {
      whole: isPast ? '' : whole,
      short: isPast ? '' : headerWords(withoutBrackets(header)),
    };
  });
  const guardians = guardianColumns(words.map(({ whole }) => whole));
  const goals = goalColumns(words.map(({ whole, short }) => (speaksOfGoal(whole) ? whole : short)));
  return words.map(({ whole, short }, column) => {
    const here = file?.meaningOf(headers[column] ?? '');
    if (here !== undefined) return here === 'left out' ? null : here;
    // A header such as "Home language" is the family's, not one guardian's.
    const own = [fieldOfWords(whole), whole === short ? null : fieldOfWords(short)];
    const sure = own.find((found) => found?.certainty === 'sure');
    const guardian = guardians[column];
    const found = sure ?? (guardian ? { ...guardian, rank: 0 } : goals[column]);
    return found ?? own.find((guess) => guess !== null) ?? null;
  });
};

/** Cells of a student's row, such as "Mother" or "Guardian", read like headers of guardians. */
const isGuardians = (field: string): boolean => field.startsWith('guardian');

/** How many different fields the headers hold; 0 where that is too few to be headers. */
const countKnown = (meanings: readonly (HeaderMeaning | null)[]): number => {
  const known = new Set(meanings.flatMap((meaning) => meaning?.field ?? []));
  return known.size >= 2 && ![...known].every(isGuardians) ? known.size : 0;
};

/** Means nothing without the group above it: the name, the ID, the address of whom? */
const isBare = (header: string): boolean =>
  /^(id|number|no|first|last|full|name|first name|last name|email|relation|language|phone|type|kind|area|birth ?date|dob|status|address)$/.test(
    headerWords(header),
  );

/** The group of each column: a cell that spans several stands in the first of them, or in each. */
const groupsOver = (above: readonly string[], width: number): readonly string[] => {
  let group = '';
  return Array.from({ length: width }, (_, at) => {
    const cell = (above[at] ?? '').trim();
    if (cell !== '') group = cell;
    return group;
  });
};

/** "Guardian 1" over "Name", "Email"; null where the row above holds no groups. */
const groupedHeaders = (
  above: readonly string[],
  below: readonly string[],
  fieldOfWords: ReadHeaderWords,
): readonly string[] | null => {
  const groups = groupsOver(above, below.length);
  const spans = below.some(
    (cell, at) => at > 0 && !isBlank(cell) && groups[at] !== '' && groups[at] === groups[at - 1],
  );
  if (!spans) return null;
  const joined = below.map((cell, at) =>
    isBlank(cell) ? (above[at] ?? '').trim() : `${groups[at]} ${cell}`.trim(),
  );
  const meanings = readHeaders(joined, fieldOfWords);
  return below.map((cell, at) =>
    meanings[at]?.certainty === 'sure' || isBlank(cell) || isBare(cell) ? (joined[at] ?? '') : cell,
  );
};

interface HeaderRow {
  /** From 0. */
  readonly row: number;
  readonly headers: readonly string[];
  /** How many different fields the headers hold. */
  readonly known: number;
}

const headersOf = (
  rows: Rows,
  row: number,
  fieldOfWords: ReadHeaderWords,
): Omit<HeaderRow, 'row'> => {
  const plain = rows[row] ?? [];
  const known = countKnown(readHeaders(plain, fieldOfWords));
  const grouped = row > 0 ? groupedHeaders(rows[row - 1] ?? [], plain, fieldOfWords) : null;
  if (grouped === null) return { headers: plain, known };
  const more = countKnown(readHeaders(grouped, fieldOfWords));
  return more > known ? { headers: grouped, known: more } : { headers: plain, known };
};

/** The headers that end on a row, each with its group where the row above holds groups. */
export const headersAt = (rows: Rows, row: number): readonly string[] =>
  headersOf(rows, row, headerWordsReader()).headers;

/** The row, from 0, in which most different fields are known; null where there is none. */
export const findHeaderRow = (rows: Rows): HeaderRow | null => {
  const fieldOfWords = headerWordsReader();
  let best: HeaderRow | null = null;
  rows.slice(0, HEADER_SEARCH_ROWS).forEach((_, row) => {
    const found = headersOf(rows, row, fieldOfWords);
    if (found.known > (best?.known ?? 0)) best = { row, ...found };
  });
  return best;
};

/** A file of a system that is no caseload, and says so by its headers. */
export const refusedExport = (rows: Rows): ExportFile | null =>
  rows
    .slice(0, HEADER_SEARCH_ROWS)
    .map(recognizeExport)
    .find((file) => file !== null && file.refusal !== null) ?? null;
