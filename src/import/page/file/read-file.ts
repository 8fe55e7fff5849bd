// Reads a chosen file into the rows that the script takes, or says why it cannot be taken.

import { type Failure, failure } from '../../../rpc/result';
import { type Rows, startLines, tableLimits } from '../../domain/mapping';
import { isBlank } from '../../domain/normalize-words';
import type { ImportEvent } from '../state/import-event';
import { readCells } from './cells';
import { type Charset, recognizeFile } from './file-kind';

export type ReadTable =
  | { readonly kind: 'table'; readonly rows: Rows }
  | { readonly kind: 'refused'; readonly problem: Failure };

const refused = (problem: Failure): ReadTable => ({ kind: 'refused', problem });

export function readTable(bytes: Uint8Array): ReadTable {
  const file = recognizeFile(bytes);
  if (file.kind === 'not text') return refused(file.problem);
  const cells = readCells(decode(bytes, file.charset));
  if (cells.kind === 'unreadable') return refused(cells.problem);
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

function excessOf(rows: Rows): Failure | null {
  const most = tableLimits;
  if (rows.length > most.rows) return failure('too many lines', rows.length, most.rows);
  const lines = startLines(rows);
  const wide = rows.findIndex((row) => row.length > most.cells);
  if (wide >= 0) return failure('too many columns', lines[wide] ?? 1, most.cells);
  const long = rows.findIndex((row) => row.some((cell) => cell.length > most.characters));
  return long >= 0 ? failure('cell too long', lines[long] ?? 1, most.characters) : null;
}

/** More than any caseload; as cells it stays well below what one call of the script can carry. */
export const LARGEST_FILE = 15 * 1024 * 1024;

type FileEvent = Extract<ImportEvent, { readonly kind: 'file chosen' | 'file unusable' }>;

export async function readFile(
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
): Promise<FileEvent> {
  const { name, size } = file;
  if (size > LARGEST_FILE) return { kind: 'file unusable', code: 'too large', failures: [] };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { kind: 'file unusable', code: 'unreadable', failures: [] };
  const read = readTable(new Uint8Array(bytes));
  return read.kind === 'table'
    ? { kind: 'file chosen', file: { name, size, rows: read.rows } }
    : { kind: 'file unusable', code: 'refused', failures: [read.problem] };
}
