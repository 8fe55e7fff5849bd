// Reads the bytes of a chosen file into the rows that the script takes.
import { tableLimits } from '../../contract/import-calls';
import { isBlank } from '../../domain/caseload-file/plain-words';
import { type Rows, startLines } from '../../domain/caseload-file/rows';
import { readCells } from './cells';
import { type Charset, recogniseFile } from './file-kind';
import { tooLarge } from './file-sentences';

export type ReadTable =
  | { readonly kind: 'table'; readonly rows: Rows }
  | { readonly kind: 'refused'; readonly sentence: string };

const refused = (sentence: string): ReadTable => ({ kind: 'refused', sentence });

export function readTable(bytes: Uint8Array): ReadTable {
  const file = recogniseFile(bytes);
  if (file.kind === 'not text') return refused(file.sentence);
  const cells = readCells(decode(bytes, file.charset));
  if (cells.kind === 'unreadable') return refused(cells.sentence);
  const rows = withoutMargins(cells.rows);
  const excess = excessOf(rows);
  return excess === null ? { kind: 'table', rows } : refused(excess);
}

/** As a stream: in one piece Node 20 reads windows-1252 as Latin-1, without its quotation marks. */
function decode(bytes: Uint8Array, charset: Charset): string {
  const decoder = new TextDecoder(charset);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
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

function excessOf(rows: Rows): string | null {
  if (rows.length > tableLimits.rows) return tooLarge.rows(rows.length);
  const lines = startLines(rows);
  const wide = rows.findIndex((row) => row.length > tableLimits.cells);
  if (wide >= 0) return tooLarge.cells(lines[wide] ?? 1);
  const long = rows.findIndex((row) => row.some((cell) => cell.length > tableLimits.characters));
  return long >= 0 ? tooLarge.characters(lines[long] ?? 1) : null;
}
