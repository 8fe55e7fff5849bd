// Finds the cells in which the file differs from an existing row.
import { normalizeText } from '../../core/normalize-text';
import { headerOf } from '../../schema/header-of';
import type { CellChange, CellValue, ImportTab } from './import-plan';

export const cellText = (value: CellValue): string =>
  value === null ? '' : typeof value === 'string' ? value : value.join('; ');

/** A cell keeps no difference between a comma in a part and one between two parts. */
const asSet = (list: readonly string[]): string => {
  const parts = list.flatMap((one) => one.split(/[;,\n]/)).map(normalizeText);
  return [...new Set(parts)].sort().join('\n');
};

/** Lists are the same whatever their order; texts whatever stands around them. */
const isSame = (one: CellValue, other: CellValue): boolean => {
  if (Array.isArray(one) && Array.isArray(other)) return asSet(one) === asSet(other);
  const trimmed = (value: CellValue) => cellText(value).replace(/\r\n?/g, '\n').trim();
  return trimmed(one) === trimmed(other);
};

export const cellChange = (
  tab: ImportTab,
  rowId: string,
  column: string,
  before: CellValue,
  value: CellValue,
): CellChange => ({
  tab,
  rowId,
  column,
  field: headerOf(tab, column),
  before: cellText(before),
  after: cellText(value),
  value,
});

type Cells<Name extends string> = { readonly [Key in Name]: CellValue };

/** Only where the file says something: a blank cell of the file never blanks one here. */
export const changedCells = <Name extends string>(
  tab: ImportTab,
  rowId: string,
  names: readonly Name[],
  here: Cells<Name>,
  file: Cells<Name>,
): readonly CellChange[] =>
  names
    .filter((name) => cellText(file[name]).trim() !== '' && !isSame(here[name], file[name]))
    .map((name) => cellChange(tab, rowId, name, here[name], file[name]));

/** A row as the changes leave it. */
export const withChanges = <Row extends object>(row: Row, changes: readonly CellChange[]): Row => ({
  ...row,
  ...Object.fromEntries(changes.map((change) => [change.column, change.value])),
});
