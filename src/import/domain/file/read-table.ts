// Reads the bytes of a caseload file into the rows that the script takes, or says why it cannot be taken.

import { isBlank } from '../../../core/normalize-words';
import { type Failure, failure } from '../../../rpc/result';
import { type Rows, startLines, tableLimits } from '../mapping';
import { findHeaderRow } from '../read-headers';
import { readCells } from './cells';
import { decodeLetters } from './decode-letters';
import { type DecodeText, recognizeFile } from './file-kind';
import { readWorkbook, type Sheet } from './workbook';

export type ReadTable =
  | {
      readonly kind: 'table';
      readonly rows: Rows;
      /** Of a workbook, all that have something in them; `rows` is the one that is most of a caseload. */
      readonly sheets: readonly Sheet[];
    }
  | { readonly kind: 'refused'; readonly problem: Failure };

const refused = (problem: Failure): ReadTable => ({ kind: 'refused', problem });

export function readTable(bytes: Uint8Array, decode: DecodeText): ReadTable {
  const file = recognizeFile(bytes, decode);
  if (file.kind === 'not text') return refused(file.problem);
  if (file.kind === 'workbook') return readSheets(bytes);
  const letters = decodeLetters(bytes, file.charset, decode);
  if (letters.kind === 'unclear') return refused(letters.problem);
  const cells = readCells(letters.text);
  if (cells.kind === 'unreadable') return refused(cells.problem);
  const rows = withoutMargins(cells.rows);
  const excess = excessOf(rows);
  return excess === null ? { kind: 'table', rows, sheets: [] } : refused(excess);
}

function readSheets(bytes: Uint8Array): ReadTable {
  const book = readWorkbook(bytes);
  if (book.kind === 'unreadable') return refused(book.problem);
  const sheets = book.sheets.map(({ name, rows }) => ({
    name,
    rows: squared(withoutMargins(rows)),
  }));
  const known = ({ rows }: Sheet): number => findHeaderRow(rows)?.known ?? 0;
  const { rows } = sheets.reduce((best, sheet) => (known(sheet) > known(best) ? sheet : best));
  const excess = sheets.map((sheet) => excessOf(sheet.rows)).find((each) => each !== null);
  return excess ? refused(excess) : { kind: 'table', rows, sheets };
}

/** A spreadsheet saves the blank cells below and beside a list where somebody once formatted them. */
function withoutMargins(rows: Rows): Rows {
  const widths = rows.map((row) =>
    row.reduce((width, cell, at) => (isBlank(cell) ? width : at + 1), 0),
  );
  const width = widths.reduce((widest, each) => Math.max(widest, each), 0);
  let height = rows.length;
  while (height > 0 && widths[height - 1] === 0) height -= 1;
  return rows.slice(0, height).map((row) => row.slice(0, width));
}

/** A workbook leaves out the blank cells at the end of a row. */
function squared(rows: Rows): Rows {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

function excessOf(rows: Rows): Failure | null {
  const most = tableLimits;
  if (rows.length > most.rows) return failure('too many lines', rows.length, most.rows);
  const lines = startLines(rows);
  const wide = rows.findIndex((row) => row.length > most.cells);
  if (wide >= 0) return failure('too many columns', lines[wide] ?? 1, most.cells);
  const long = rows.findIndex((row) => row.some((cell) => cell.length > most.characters));
  return long >= 0 ? failure('cell too long', lines[long] ?? 1, most.characters) : null;
}
