// Reads a file that a person has chosen: what the script takes of it, or why it cannot be taken.
import type { ImportEvent } from '../state/import-event';
import { readTable } from './read-table';

/** More than any caseload; as cells it stays well below what one call of the script can carry. */
export const LARGEST_FILE = 15 * 1024 * 1024;

type FileEvent = Extract<ImportEvent, { readonly kind: 'file chosen' | 'file unusable' }>;

export async function readFile(
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
): Promise<FileEvent> {
  const { name, size } = file;
  if (size > LARGEST_FILE) return { kind: 'file unusable', code: 'too large', sentences: [] };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { kind: 'file unusable', code: 'unreadable', sentences: [] };
  const read = readTable(new Uint8Array(bytes));
  return read.kind === 'table'
    ? { kind: 'file chosen', file: { name, size, rows: read.rows } }
    : { kind: 'file unusable', code: 'refused', sentences: [read.sentence] };
}
