// Proposes which column of a file holds what, and checks what a person made of the proposal.
import { type CaseloadField, isCollected, nameOfField } from './caseload-field';
import { findHeaderRow, noMeaning, readHeaders } from './header-row';
import type { Certainty } from './header-words';
import { isBlank, plainWords } from './plain-words';
import type { Rows } from './rows';
import { say } from './sentences';

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
  readonly problems: readonly string[];
  /** What a person should know before confirming. */
  readonly notes: readonly string[];
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

const namesProblem = (mapping: Mapping): string | null => {
  if (has(mapping, 'studentName')) return null;
  const [first, last] = [has(mapping, 'firstName'), has(mapping, 'lastName')];
  if (first && last) return null;
  return first ? say.noLastName : last ? say.noFirstName : say.noName;
};

/** Sentences on why rows cannot be read by this mapping; empty when they can. */
export const checkMapping = (mapping: Mapping, rows: Rows): readonly string[] => {
  const headers = rows[mapping.headerRow];
  if (headers === undefined) return [say.noHeaderRow];
  const problems: string[] = [];
  for (const { index, header } of mapping.columns) {
    const found = headers[index];
    if (found === undefined) problems.push(say.noSuchColumn(header));
    else if (plainWords(found) !== plainWords(header)) problems.push(say.otherFile(header, found));
  }
  const fields = new Set(mapping.columns.map((column) => column.field));
  for (const field of fields) {
    const claims = mapping.columns.filter((column) => column.field === field);
    if (field === null || isCollected(field) || claims.length < 2) continue;
    problems.push(
      say.twice(
        nameOfField(field),
        claims.map((column) => column.header),
      ),
    );
  }
  const names = namesProblem(mapping);
  if (names !== null) problems.push(names);
  if (rows.slice(mapping.headerRow + 1).every((row) => row.every(isBlank))) {
    problems.push(say.noStudents);
  }
  return problems;
};

const notesOn = (mapping: Mapping): readonly string[] => {
  const leftOut = mapping.columns
    .filter((column) => column.field === null && !isBlank(column.header))
    .map((column) => column.header);
  const combined = mapping.columns.find((column) => column.field === 'strengthsAndInterests');
  return [
    ...(combined === undefined ? [] : [say.combinedStrengths(combined.header)]),
    ...(has(mapping, 'studentId') ? [] : [say.noNumbers]),
    ...(leftOut.length === 0 ? [] : [say.leftOut(leftOut)]),
  ];
};

/** The best guess at what the columns hold, for a person to confirm or change. */
export const proposeMapping = (rows: Rows): MappingProposal => {
  const found = findHeaderRow(rows);
  if (found === null) return { headerRow: 0, columns: [], problems: [say.noHeaderRow], notes: [] };
  const headers = rows[found.row] ?? [];
  const meanings = readHeaders(headers);
  const columns = headers.map((header, index): MappedColumn => {
    const meaning = meanings[index] ?? noMeaning;
    return { index, header, ...meaning };
  });
  const mapping = { headerRow: found.row, columns: settle(columns) };
  return { ...mapping, problems: checkMapping(mapping, rows), notes: notesOn(mapping) };
};
