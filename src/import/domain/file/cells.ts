// Cuts the text of a caseload file into cells, whichever sign stands between them.
import papaparse from 'papaparse/papaparse.min.js';
import { isBlank } from '../../../core/normalize-words';
import { type Failure, failure } from '../../../rpc/result';
import { type Rows, startLines } from '../mapping';
import { findHeaderRow, HEADER_SEARCH_ROWS, refusedExport } from '../read-headers';

export type Cells =
  | {
      readonly kind: 'cells';
      /** All rows of the file, blank ones too; line ends inside a cell are "\n". */
      readonly rows: Rows;
      readonly delimiter: string;
      /** The line of the file, from 1, on which a row (from 0) begins. */
      readonly lineOf: (row: number) => number;
    }
  | { readonly kind: 'unreadable'; readonly problem: Failure };

const delimiters = [',', ';', '\t', '|'] as const;

const cut = (text: string, delimiter: string, preview = 0) =>
  papaparse.parse(text, { delimiter, newline: '\n', preview, delimitersToGuess: delimiters });

/**
 * papaparse takes the sign that gives rows of the most even length. A title line, or goals full
 * of commas, can make that the wrong one, so the sign with which a known header appears wins.
 */
const findDelimiter = (text: string): string | null => {
  const guess = cut(text, '', HEADER_SEARCH_ROWS).meta.delimiter;
  const scores = [...new Set([guess, ...delimiters])].map((delimiter) => {
    const rows = cut(text, delimiter, HEADER_SEARCH_ROWS).data;
    // A file of a system that is no caseload is refused by its name, later.
    const score = findHeaderRow(rows)?.known ?? (refusedExport(rows) === null ? 0 : 1);
    return { delimiter, score };
  });
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0 ? best.delimiter : null;
};

const isOneColumn = (text: string): boolean =>
  delimiters.every((delimiter) =>
    cut(text, delimiter, HEADER_SEARCH_ROWS).data.every(
      (row) => row.filter((cell) => !isBlank(cell)).length < 2,
    ),
  );

/** Reads comma, semicolon, tab or pipe separated text; a byte order mark in front is dropped. */
export const readCells = (given: string): Cells => {
  const text = given.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (isBlank(text)) return { kind: 'unreadable', problem: failure('empty file') };
  const delimiter = findDelimiter(text);
  if (delimiter === null) {
    const problem = failure(isOneColumn(text) ? 'one column' : 'no header line');
    return { kind: 'unreadable', problem };
  }
  const { data: rows, errors } = cut(text, delimiter);
  const lines = startLines(rows);
  const broken = errors.find((error) => error.type === 'Quotes');
  if (broken !== undefined) {
    const line = lines[broken.row ?? 0] ?? 1;
    const code = broken.code === 'MissingQuotes' ? 'quote left open' : 'stray quote';
    return { kind: 'unreadable', problem: failure(code, line) };
  }
  return { kind: 'cells', rows, delimiter, lineOf: (row) => lines[row] ?? 1 };
};
