// Reads the bytes of a caseload file into the rows that the script takes, or says why it cannot be taken.

import { isBlank } from '../../../core/normalize-words';
import { type Failure, failure } from '../../../rpc/result';
import { type Rows, startLines, tableLimits } from '../mapping';
import { readCells } from './cells';
import { decodeLetters } from './decode-letters';
import { type DecodeText, recognizeFile } from './file-kind';

export type ReadTable =
  | { readonly kind: 'table'; readonly rows: Rows }
  | { readonly kind: 'refused'; readonly problem: Failure };

const refused = (problem: Failure): ReadTable => ({ kind: 'refused', problem });

export function readTable(bytes: Uint8Array, decode: DecodeText): ReadTable {
  const file = recognizeFile(bytes, decode);
  if (file.kind === 'not text') return refused(file.problem);
  const letters = decodeLetters(bytes, file.charset, decode);
  if (letters.kind === 'unclear') return refused(letters.problem);
  const cells = readCells(letters.text);
  if (cells.kind === 'unreadable') return refused(cells.problem);
  const rows = withoutMargins(cells.rows);
  const excess = excessOf(rows);
  return excess === null ? { kind: 'table', rows } : refused(excess);
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

function excessOf(rows: Rows): Failure | null {
  const most = tableLimits;
  if (rows.length > most.rows) return failure('too many lines', rows.length, most.rows);
  const lines = startLines(rows);
  const wide = rows.findIndex((row) => row.length > most.cells);
  if (wide >= 0) return failure('too many columns', lines[wide] ?? 1, most.cells);
  const long = rows.findIndex((row) => row.some((cell) => cell.length > most.characters));
  return long >= 0 ? failure('cell too long', lines[long] ?? 1, most.characters) : null;
}
