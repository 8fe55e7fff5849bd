// Finds the header row of a file, proposes what its columns hold, and checks a corrected proposal.

import { type Failure, failure } from '../../rpc/result';
import { type CaseloadField, isCollected, nameOfField } from './caseload-field';
import { guardianColumns } from './guardian-headers';
import {
  type Certainty,
  headerWords,
  headerWordsReader,
  type ReadHeaderWords,
} from './header-words';
import { isBlank, normalizeWords } from './normalize-words';

/** Titles, dates of print and blank lines above a header take fewer rows than this. */
export const HEADER_SEARCH_ROWS = 25;

export interface HeaderMeaning {
  readonly field: CaseloadField | null;
  readonly certainty: Certainty;
}

const noMeaning: HeaderMeaning = { field: null, certainty: 'guess' };

/** What each header means, by itself: the same meaning may come out twice. */
const readHeaders = (
  headers: readonly string[],
  fieldOfWords: ReadHeaderWords = headerWordsReader(),
): readonly HeaderMeaning[] => {
  const words = headers.map((header) => {
    const bare = header.replace(/\([^)]*\)(?!s)/g, (inside) =>
      /^\(s\)$/i.test(inside) ? inside : ' ',
    );
    return { whole: headerWords(header), short: headerWords(bare) };
  });
  const guardians = guardianColumns(words.map(({ short }) => short));
  return words.map(({ whole, short }, column) => {
    // A header such as "Home language" is the family's, not one guardian's.
    const own = [fieldOfWords(whole), fieldOfWords(short)];
    const sure = own.find((found) => found?.certainty === 'sure');
    const found = sure ?? guardians[column] ?? own.find((guess) => guess !== null);
    return found ?? noMeaning;
  });
};

/** Cells of a student's row, such as "Mother" or "Guardian", read like headers of guardians. */
const isGuardians = (field: CaseloadField): boolean => field.startsWith('guardian');

/** The row, from 0, in which most different fields are known; null where there is none. */
export const findHeaderRow = (
  rows: readonly (readonly string[])[],
): { readonly row: number; readonly known: number } | null => {
  const fieldOfWords = headerWordsReader();
  let best: { row: number; known: number } | null = null;
  rows.slice(0, HEADER_SEARCH_ROWS).forEach((cells, row) => {
    const known = new Set(
      readHeaders(cells, fieldOfWords).flatMap(({ field }) => (field === null ? [] : [field])),
    );
    const enough = known.size >= 2 && ![...known].every(isGuardians);
    if (enough && known.size > (best?.known ?? 0)) best = { row, known: known.size };
  });
  return best;
};

/** All rows of the file, blank ones in between too; line ends inside a cell are "\n". */
export type Rows = readonly (readonly string[])[];

/** No caseload comes near the first two; a cell of a spreadsheet holds no more (platform §2). */
export const tableLimits = { rows: 20_000, cells: 200, characters: 50_000 } as const;

/** A caseload file as the page has read it. */
export interface CaseloadTable {
  /** Of the file. */
  readonly name: string;
  readonly rows: Rows;
}

/** The line of the file, from 1, on which each row begins: a cell may span several lines. */
export const startLines = (rows: Rows): readonly number[] => {
  let line = 1;
  return rows.map((row) => {
    const start = line;
    line += 1 + row.reduce((ends, cell) => ends + cell.split('\n').length - 1, 0);
    return start;
  });
};

export interface MappedColumn {
  /** From 0. */
  readonly index: number;
  readonly header: string;
  /** Null: the column is left out of the import. */
  readonly field: CaseloadField | null;
  readonly certainty: Certainty;
}

/** Plain JSON: it goes to the sidebar, is changed there, and comes back. */
export interface Mapping {
  /** From 0. */
  readonly headerRow: number;
  readonly columns: readonly MappedColumn[];
}

export interface MappingProposal extends Mapping {
  /** Why the import cannot go on with this mapping; none is the good case. */
  readonly problems: readonly Failure[];
  /** What a person should know before confirming. */
  readonly notes: readonly Failure[];
}

/** A field that two columns claim goes to the surer one, and to the first of two equals. */
const settle = (columns: readonly MappedColumn[]): readonly MappedColumn[] =>
  columns.map((column) => {
    const { field } = column;
    if (field === null || isCollected(field)) return column;
    const claims = columns.filter((other) => other.field === field);
    const owner = claims.find((other) => other.certainty === 'sure') ?? claims[0];
    return owner === column ? column : { ...column, ...noMeaning };
  });

const has = (mapping: Mapping, field: CaseloadField): boolean =>
  mapping.columns.some((column) => column.field === field);

const namesProblem = (mapping: Mapping): Failure | null => {
  if (has(mapping, 'studentName')) return null;
  const [first, last] = [has(mapping, 'firstName'), has(mapping, 'lastName')];
  if (first && last) return null;
  return first ? failure('no last names') : last ? failure('no first names') : failure('no names');
};

/** Sentences on why rows cannot be read by this mapping; empty when they can. */
export const checkMapping = (mapping: Mapping, rows: Rows): readonly Failure[] => {
  const headers = rows[mapping.headerRow];
  if (headers === undefined) return [failure('no header row')];
  const problems: Failure[] = [];
  for (const { index, header } of mapping.columns) {
    const found = headers[index];
    if (found === undefined) problems.push(failure('no such column', header));
    else if (normalizeWords(found) !== normalizeWords(header))
      problems.push(failure('other column', header, found));
  }
  const fields = new Set(mapping.columns.map((column) => column.field));
  for (const field of fields) {
    const claims = mapping.columns.filter((column) => column.field === field);
    if (field === null || isCollected(field) || claims.length < 2) continue;
    problems.push(
      failure(
        'column set twice',
        nameOfField(field),
        claims.map((column) => column.header),
      ),
    );
  }
  const names = namesProblem(mapping);
  if (names !== null) problems.push(names);
  if (rows.slice(mapping.headerRow + 1).every((row) => row.every(isBlank))) {
    problems.push(failure('no students'));
  }
  return problems;
};

const notesOn = (mapping: Mapping): readonly Failure[] => {
  const leftOut = mapping.columns
    .filter((column) => column.field === null && !isBlank(column.header))
    .map((column) => column.header);
  const combined = mapping.columns.find((column) => column.field === 'strengthsAndInterests');
  return [
    ...(combined === undefined ? [] : [failure('strengths and interests', combined.header)]),
    ...(has(mapping, 'studentId') ? [] : [failure('no student numbers')]),
    ...(leftOut.length === 0 ? [] : [failure('columns left out', leftOut)]),
  ];
};

/** The best guess at what the columns hold, for a person to confirm or change. */
export const proposeMapping = (rows: Rows): MappingProposal => {
  const found = findHeaderRow(rows);
  if (found === null)
    return { headerRow: 0, columns: [], problems: [failure('no header row')], notes: [] };
  const headers = rows[found.row] ?? [];
  const meanings = readHeaders(headers);
  const columns = headers.map((header, index): MappedColumn => {
    const meaning = meanings[index] ?? noMeaning;
    return { index, header, ...meaning };
  });
  const mapping = { headerRow: found.row, columns: settle(columns) };
  return { ...mapping, problems: checkMapping(mapping, rows), notes: notesOn(mapping) };
};
