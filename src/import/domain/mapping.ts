// Finds the header row of a file, proposes what its columns hold, and checks a corrected proposal.

import { groupBy } from '../../core/group-by';
import { isBlank, normalizeWords } from '../../core/normalize-words';
import { type Failure, failure } from '../../rpc/result';
import { type CaseloadField, isCollected, nameOfField } from './caseload-field';
import { countUp, goalOfStatus, meaningWithCells } from './column-cells';
import { recognizeExport } from './export-files';
import { headerWords } from './header-words';
import { type Decision, decisionFinder, type Judgement, type MappedWord } from './import-decisions';
import { findHeaderRow, headersAt, readHeaders, refusedExport } from './read-headers';
import { type Certainty, type HeaderMeaning, headerWordsReader } from './student-headers';
import { proposeWords, wordsInFile } from './words-in-file';

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
  /** A person has said where it goes, in this import. */
  readonly isSet?: boolean;
  /** What a person has said of a column that is left out; null as long as nobody has. */
  readonly judgement: Judgement | null;
}

/** Plain JSON: it goes to the sidebar, is changed there, and comes back. */
export interface Mapping {
  /** From 0. */
  readonly headerRow: number;
  readonly columns: readonly MappedColumn[];
  /** What words mean that the import does not know, or that somebody has decided before. */
  readonly words: readonly MappedWord[];
}

export interface MappingProposal extends Mapping {
  /** Why the import cannot go on with this mapping; none is the good case. */
  readonly problems: readonly Failure[];
  /** What a person should know before confirming. */
  readonly notes: readonly Failure[];
  /** What was decided in earlier imports. */
  readonly decisions: readonly Decision[];
}

/** A column with what its header means and, below it, its cells. */
interface Candidate {
  readonly index: number;
  readonly header: string;
  readonly meaning: HeaderMeaning | null;
  /** As many as there are lines below the headers. */
  readonly cells: readonly string[];
}

const yearIn = (header: string): number => Number(/\b(20\d\d)\b/.exec(header)?.[1] ?? 0);
const speaksOfNow = /\b(current|new|updated|latest)\b/;

/** Those that have a field by right: more than one where nothing tells which of them it is. */
const owners = (claims: readonly Candidate[]): readonly Candidate[] => {
  const order = ({ meaning }: Candidate): number =>
    (meaning?.certainty === 'sure' ? 0 : 100) + (meaning?.rank ?? 0);
  // "ID" beside another number of the student may only count the lines.
  const named = claims.filter(({ meaning, cells }) => {
    const isBareId = meaning?.field === 'studentId' && meaning.rank === 1;
    return !isBareId || !countUp(cells.filter((cell) => cell !== ''));
  });
  const able = named.length > 0 ? named : claims;
  const best = Math.min(...able.map(order));
  const equals = able.filter((claim) => order(claim) === best);
  const filled = equals.filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
  const [first, ...others] = filled.length > 0 ? filled : equals.slice(0, 1);
  if (first === undefined) return [];
  const same = others.every(({ cells }) => cells.every((cell, at) => cell === first.cells[at]));
  if (same) return [first];
  const now = filled.filter(({ header }) => speaksOfNow.test(headerWords(header)));
  if (now.length === 1) return now;
  const latest = Math.max(...filled.map(({ header }) => yearIn(header)));
  const ofLatest = filled.filter(({ header }) => yearIn(header) === latest);
  const allDated = filled.every(({ header }) => yearIn(header) > 0);
  return allDated && ofLatest.length === 1 ? ofLatest : filled;
};

type PlacedColumn = Omit<MappedColumn, 'judgement'>;

/**
 * A field that two columns claim goes to the one with the better right. Two of equal right keep it
 * both, which the person is told of and has to decide: the wrong one may hold an old address.
 */
const settle = (candidates: readonly Candidate[]): readonly PlacedColumn[] =>
  candidates.map((candidate) => {
    const { index, header, meaning } = candidate;
    const field = meaning?.field ?? null;
    const claims = candidates.filter((other) => other.meaning?.field === field);
    const own = field === null || isCollected(field) ? [candidate] : owners(claims);
    if (meaning === null || field === null || !own.includes(candidate)) {
      return { index, header, field: null, certainty: 'guess' };
    }
    const certainty = own.length > 1 ? 'guess' : meaning.certainty;
    return { index, header, field, certainty };
  });

/** Where a person has said in an earlier import where a column goes, it goes there, and no other does. */
function withPlaces(
  columns: readonly PlacedColumn[],
  decisions: readonly Decision[],
): readonly PlacedColumn[] {
  const { placeOf } = decisionFinder(decisions);
  const headerCounts = groupBy(columns, ({ header }) => normalizeWords(header));
  const said = new Map(
    columns.flatMap(({ index, header }) => {
      const place = placeOf(header);
      const isOne = headerCounts(normalizeWords(header)).length === 1;
      return place === undefined || !isOne ? [] : [[index, place] as const];
    }),
  );
  const taken = new Set(
    [...said.values()].filter((field) => field !== null && !isCollected(field)),
  );
  return columns.map((column): PlacedColumn => {
    const place = said.get(column.index);
    if (place !== undefined) return { ...column, field: place, certainty: 'sure' };
    return taken.has(column.field) ? { ...column, field: null, certainty: 'guess' } : column;
  });
}

const has = (mapping: Mapping, field: CaseloadField): boolean =>
  mapping.columns.some((column) => column.field === field);

const namesProblem = (mapping: Mapping): Failure | null => {
  if (has(mapping, 'studentName')) return null;
  const [first, last] = [has(mapping, 'firstName'), has(mapping, 'lastName')];
  if (first && last) return null;
  if (first || last) return failure(first ? 'no last names' : 'no first names');
  const hasGuardians = mapping.columns.some(({ field }) => field?.startsWith('guardian'));
  // Where somebody has only left out the names, the file is no other than it was.
  const isOfStudents = (['grade', 'birthDate', 'areas', 'status'] as const).some((field) =>
    has(mapping, field),
  );
  return failure(hasGuardians && !isOfStudents ? 'contacts without students' : 'no names');
};

/** Sentences on why rows cannot be read by this mapping; empty when they can. */
export const checkMapping = (mapping: Mapping, rows: Rows): readonly Failure[] => {
  if (rows[mapping.headerRow] === undefined) return [failure('no header row')];
  const headers = headersAt(rows, mapping.headerRow);
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

/** Enough to tell what a column holds. */
const SAMPLE_ROWS = 500;

/** The columns as they are read in this file: what was decided before holds, wherever it fits. */
export const withDecisions = (
  rows: Rows,
  headerRow: number,
  columns: readonly PlacedColumn[],
  decisions: readonly Decision[],
): Mapping => {
  const decided = decisionFinder(decisions);
  const words = wordsInFile(rows, headerRow, columns, decided);
  return {
    headerRow,
    columns: columns.map((column) => ({
      ...column,
      judgement: column.field === null ? decided.judgementOf(column.header) : null,
    })),
    words: proposeWords(words, decided),
  };
};

/** The best guess at what the columns hold, for a person to confirm or change. */
export const proposeMapping = (
  rows: Rows,
  decisions: readonly Decision[] = [],
): MappingProposal => {
  const refused = (problem: Failure): MappingProposal => ({
    headerRow: 0,
    columns: [],
    words: [],
    problems: [problem],
    notes: [],
    decisions,
  });
  const foreign = refusedExport(rows);
  if (foreign?.refusal) return refused(foreign.refusal);
  const found = findHeaderRow(rows);
  if (found === null) return refused(failure('no header row'));
  const { headers } = found;
  const file = recognizeExport(headers);
  const meanings = readHeaders(headers, headerWordsReader(), file);
  const below = rows
    .slice(found.row + 1)
    .filter((row) => row.filter((cell) => !isBlank(cell)).length > 1)
    .slice(0, SAMPLE_ROWS);
  const candidates = headers.map((header, index): Candidate => {
    const cells = below.map((row) => (row[index] ?? '').trim());
    const filled = cells.filter((cell) => cell !== '');
    const meaning = meanings[index] ?? null;
    return {
      index,
      header,
      meaning:
        goalOfStatus(header, filled, meanings.slice(0, index)) ??
        (meaning && meaningWithCells(meaning, header, filled)),
      cells,
    };
  });
  const mapping = withDecisions(
    rows,
    found.row,
    withPlaces(settle(candidates), decisions),
    decisions,
  );
  const fromSystem = file === null ? [] : [failure('export of a system', file.name)];
  return {
    ...mapping,
    problems: checkMapping(mapping, rows),
    notes: [...fromSystem, ...notesOn(mapping)],
    decisions,
  };
};
