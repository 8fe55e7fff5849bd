// One line of the file by field, with "same as above" already replaced by what stands above.
import { type Doubt, doubtLine } from '../../caseload/domain/doubts';
import { columnLetters } from '../../core/a1';
import { hasSign, isBlank, isDitto, normalizeWords } from '../../core/normalize-words';
import { type Failure, failure } from '../../rpc/result';
import { type CaseloadField, isCollected } from './caseload-field';
import { readFlag } from './column-cells';
import { isOfFamily } from './harmless-cells';
import { cellReaders } from './harmless-kinds';
import { headerWords } from './header-words';
import { type DecisionFinder, meansInFile } from './import-decisions';
import type { MappedColumn, Mapping, Rows } from './mapping';
import { areaNamed } from './school-words';
import { speaksOfRestriction } from './staff-notes';
import { areaOfDate, areaOfFlag } from './student-headers';

export interface FileLine {
  /** As typed, '' where blank. Several columns of one field stand on lines of their own. */
  readonly read: (field: CaseloadField) => string;
  /** The header of the column that holds a field, '' where none does. */
  readonly headerOf: (field: CaseloadField) => string;
  /** What a word of the file means by a person's decision, or a guess that holds back; else null. */
  readonly meaningOf: DecisionFinder['meaningOf'];
  /** What stands in columns that nobody has judged, or beyond the last one. */
  readonly doubts: readonly Doubt[];
  readonly warnings: readonly Failure[];
  /** The cells with nothing left to look up: the next line's "above". */
  readonly cells: readonly string[];
}

/** A student's identity is never copied from the line above. */
const isIdentity = (field: CaseloadField | null): boolean =>
  field === 'studentId' || field === 'studentName' || field === 'firstName';

const saysNo = new Set(['no', 'n', 'none', 'na', 'n a', '0', 'false', 'f', '']);
const saysNothing = new Set(['na', 'n a', '']);

/** A no under "Court order" forbids nothing, and one under "Has custody" may. */
const asksForRight = (header: string): boolean =>
  /\bcustod/.test(normalizeWords(header)) &&
  !/\b(alert|court|order|issue|issues|dispute|flag|hold|restrict\w*|concern|concerns|papers|paperwork|documents?|agreement|notes?|comments?)\b/.test(
    normalizeWords(header),
  );

/** A "yes" under "Court order" says nothing without its header. */
const noteFrom = (column: MappedColumn, cell: string): string => {
  if (isBlank(cell) || !speaksOfRestriction(column.header)) return cell;
  if (speaksOfRestriction(cell)) return cell;
  const harmless = asksForRight(column.header) ? saysNothing : saysNo;
  // A check mark under "Court order" is a yes.
  const isHarmless = !hasSign(cell) && harmless.has(normalizeWords(cell));
  return isHarmless ? '' : `${column.header.trim()}: ${cell}`;
};

/** What of the cells and words is understood because a person has decided it, or because of its kind. */
export interface DecidedInFile extends Pick<DecisionFinder, 'meaningOf'> {
  readonly isUnderstood: (column: MappedColumn, cell: string) => boolean;
}

export const decidedInFile = (rows: Rows, mapping: Mapping): DecidedInFile => {
  const isOfKind = cellReaders(rows, mapping);
  return {
    meaningOf: meansInFile(mapping).meaningOf,
    isUnderstood: ({ index, judgement }, cell) => {
      if (isBlank(cell) || isOfKind(index, cell)) return true;
      // The person has seen some cells of the column, and this one may be new.
      return judgement === 'harmless' && !isOfFamily(cell);
    },
  };
};

/**
 * "Mathematics" for a yes under "GT_Math", '' for a no, and the cell itself where it names areas;
 * null where it does neither.
 */
export const areasIn = (column: MappedColumn, cell: string): string | null => {
  if (isBlank(cell)) return '';
  const words = headerWords(column.header);
  const named = areaOfFlag(words) ?? areaNamed(words);
  const flag = readFlag(cell);
  if (flag !== null) return flag ? named : '';
  return named === null || areaNamed(cell) !== null ? cell : null;
};

/** "Mathematics 9/12/2024" for a day under "GT Math ID Date". */
const dayIn = (column: MappedColumn, cell: string): string => {
  const area = areaOfDate(headerWords(column.header));
  return area === null || isBlank(cell) ? cell : `${area} ${cell.trim()}`;
};

/** Cells whose meaning takes their header, too. */
const valueIn = (column: MappedColumn, cell: string): string => {
  if (column.field === 'staffNotes') return noteFrom(column, cell);
  return column.field === 'identifiedOn' ? dayIn(column, cell) : cell;
};

/** `above`: the cells of the nearest student before this one, null where there is none. */
export const readLine = (
  row: readonly string[],
  mapping: Mapping,
  above: readonly string[] | null,
  decided: DecidedInFile,
): FileLine => {
  const warnings: Failure[] = [];
  const doubts: Doubt[] = [];
  const cells = [...row];
  const held = new Map<CaseloadField, string>();
  for (const column of mapping.columns) {
    const { field, index } = column;
    const typed = row[index] ?? '';
    if (field === null) {
      if (decided.isUnderstood(column, typed)) continue;
      doubts.push({ where: column.header.trim() || columnLetters(index), words: typed });
      continue;
    }
    if (isDitto(typed)) {
      if (above === null && !isIdentity(field))
        warnings.push(failure('nothing above', typed.trim()));
      cells[index] = isIdentity(field) ? '' : (above?.[index] ?? '');
    }
    const cell = cells[index] ?? '';
    const areas = field === 'areas' ? areasIn(column, cell) : '';
    if (areas === null) {
      const where = column.header.trim();
      warnings.push(failure('neither yes nor no', where, cell.trim()));
      doubts.push({ where, words: cell });
      continue;
    }
    const value = field === 'areas' ? areas : valueIn(column, cell);
    if (isBlank(value)) continue;
    const before = held.get(field);
    held.set(field, before !== undefined && isCollected(field) ? `${before}\n${value}` : value);
  }
  if (doubts.length > 0) warnings.push(failure('cells left out', doubts.map(doubtLine)));
  const beyond = row.slice(mapping.columns.length).filter((cell) => !isBlank(cell));
  if (beyond.length > 0) {
    warnings.push(failure('too many cells', beyond.join(', ')));
    doubts.push({ where: columnLetters(mapping.columns.length), words: beyond.join(', ') });
  }
  return {
    meaningOf: decided.meaningOf,
    read: (field) => held.get(field) ?? '',
    headerOf: (field) => mapping.columns.find((column) => column.field === field)?.header ?? '',
    doubts,
    warnings,
    cells,
  };
};

/** The cell under "Guardian 1 Name" may say "Name", where the groups stand in a row of their own. */
const repeats = (cell: string, header: string): boolean =>
  cell !== '' && (cell === header || header.endsWith(` ${cell}`));

/** Blank, a heading such as "8th grade", the headers once more, or a line worth reading. */
export const lineKind = (
  row: readonly string[],
  mapping: Mapping,
):
  | { readonly kind: 'blank' | 'headers' | 'student' }
  | { readonly kind: 'section'; readonly text: string } => {
  const filled = row.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return { kind: 'blank' };
  const repeated = mapping.columns.filter(({ index, header }) =>
    repeats((row[index] ?? '').trim(), header.trim()),
  );
  if (repeated.length > 1 && repeated.length >= filled.length / 2) return { kind: 'headers' };
  const [text = ''] = filled;
  const nameColumn = mapping.columns.find((column) => column.field === 'studentName');
  const isName = nameColumn !== undefined && (row[nameColumn.index] ?? '').includes(',');
  return filled.length === 1 && !isName
    ? { kind: 'section', text: text.trim() }
    : { kind: 'student' };
};
