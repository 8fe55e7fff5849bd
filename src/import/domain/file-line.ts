// One line of the file by field, with "same as above" already replaced by what stands above.
import { type Failure, failure } from '../../rpc/result';
import { type CaseloadField, isCollected } from './caseload-field';
import type { MappedColumn, Mapping } from './mapping';
import { isBlank, normalizeWords } from './normalize-words';
import { speaksOfRestriction } from './staff-notes';

export interface FileLine {
  /** As typed, '' where blank. Several columns of one field stand on lines of their own. */
  readonly read: (field: CaseloadField) => string;
  /** The header of the column that holds a field, '' where none does. */
  readonly headerOf: (field: CaseloadField) => string;
  readonly warnings: readonly Failure[];
  /** The cells with nothing left to look up: the next line's "above". */
  readonly cells: readonly string[];
}

const ditto =
  /^("|''|”|“|″|〃|do\.|(the )?same( as)? above|as above|see above|ditto|idem|ídem|igual( que)? arriba|lo mismo)\.?$/i;

/** A student's identity is never copied from the line above. */
const isIdentity = (field: CaseloadField | null): boolean =>
  field === 'studentId' || field === 'studentName' || field === 'firstName';

const saysNo = new Set(['no', 'n', 'none', 'na', 'n a', '0', 'false', '']);

/** A "yes" under "Court order" says nothing without its header. */
const noteFrom = (column: MappedColumn, cell: string): string => {
  if (isBlank(cell) || !speaksOfRestriction(column.header)) return cell;
  if (speaksOfRestriction(cell)) return cell;
  return saysNo.has(normalizeWords(cell)) ? '' : `${column.header.trim()}: ${cell}`;
};

/** `above`: the cells of the nearest student before this one, null where there is none. */
export const readLine = (
  row: readonly string[],
  mapping: Mapping,
  above: readonly string[] | null,
): FileLine => {
  const warnings: Failure[] = [];
  const cells = [...row];
  const held = new Map<CaseloadField, string>();
  for (const column of mapping.columns) {
    const { field, index } = column;
    const typed = row[index] ?? '';
    if (field === null) continue;
    if (ditto.test(typed.trim())) {
      if (above === null && !isIdentity(field))
        warnings.push(failure('nothing above', typed.trim()));
      cells[index] = isIdentity(field) ? '' : (above?.[index] ?? '');
    }
    const cell = cells[index] ?? '';
    const value = field === 'staffNotes' ? noteFrom(column, cell) : cell;
    if (isBlank(value)) continue;
    const before = held.get(field);
    held.set(field, before !== undefined && isCollected(field) ? `${before}\n${value}` : value);
  }
  const beyond = row.slice(mapping.columns.length).filter((cell) => !isBlank(cell));
  if (beyond.length > 0) warnings.push(failure('too many cells', beyond.join(', ')));
  return {
    read: (field) => held.get(field) ?? '',
    headerOf: (field) => mapping.columns.find((column) => column.field === field)?.header ?? '',
    warnings,
    cells,
  };
};

/** Blank, a heading such as "8th grade", the headers once more, or a line worth reading. */
export const lineKind = (
  row: readonly string[],
  mapping: Mapping,
):
  | { readonly kind: 'blank' | 'headers' | 'student' }
  | { readonly kind: 'section'; readonly text: string } => {
  const filled = row.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return { kind: 'blank' };
  const repeated = mapping.columns.filter(
    ({ index, header }) => !isBlank(header) && (row[index] ?? '').trim() === header.trim(),
  );
  if (repeated.length > 1 && repeated.length >= filled.length / 2) return { kind: 'headers' };
  const [text = ''] = filled;
  const nameColumn = mapping.columns.find((column) => column.field === 'studentName');
  const isName = nameColumn !== undefined && (row[nameColumn.index] ?? '').includes(',');
  return filled.length === 1 && !isName
    ? { kind: 'section', text: text.trim() }
    : { kind: 'student' };
};
