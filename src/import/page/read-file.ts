// Reads a file that somebody has chosen.

import type { DecodeText } from '../domain/file/file-kind';
import { readTable } from '../domain/file/read-table';
import type { ImportEvent } from './state/import-event';

/** As a stream: in one piece Node 20 reads windows-1252 as Latin-1, without its quotation marks. */
export const decodeText: DecodeText = (bytes, charset) => {
  const decoder = new TextDecoder(charset, { fatal: charset === 'UTF-8' });
  try {
    return decoder.decode(bytes, { stream: true }) + decoder.decode();
  } catch {
    return null;
  }
};

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
  const read = readTable(new Uint8Array(bytes), decodeText);
  return read.kind === 'table'
    ? { kind: 'file chosen', file: { name, size, rows: read.rows, sheets: read.sheets } }
    : { kind: 'file unusable', code: 'refused', failures: [read.problem] };
}
