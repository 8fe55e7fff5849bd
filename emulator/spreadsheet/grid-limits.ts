// The limits of a Google spreadsheet, and the words with which it refuses to pass them.

import type { Area, Dimension } from './area';
import { SheetError } from './sheet-error';

/** Size of a new tab (platform §4.3 [U size]). */
export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;
/** Platform §2: cells per workbook, empty ones included; characters per cell; last column "ZZZ". */
const MAX_CELLS = 10_000_000;
const MAX_CELL_CHARACTERS = 50_000;
const MAX_COLUMNS = 18_278;
/** Google's bound on the name of a tab, and its words [code]. */
const LONGEST_NAME = 100;

export function checkTabName(name: string): void {
  if (name === '') throw new SheetError('name', 'The sheet name cannot be empty.');
  if (name.length > LONGEST_NAME)
    throw new SheetError(
      'name',
      `The sheet name cannot be greater than ${LONGEST_NAME} characters.`,
    );
}

/** The wording is a guess. */
export function checkFrozen(count: number, size: number, what: 'rows' | 'columns'): void {
  if (count < 0 || !Number.isInteger(count))
    throw new SheetError('bad-coordinates', `The number of frozen ${what} is invalid: ${count}`);
  if (count >= size)
    throw new SheetError('out-of-bounds', `You can't freeze all visible ${what} on the sheet.`);
}

/** That no width below a pixel is taken, and the wording, is a guess. */
export function checkWidth(pixels: number): void {
  if (pixels >= 1) return;
  throw new SheetError('bad-coordinates', `The width of a column is invalid: ${pixels}`);
}

/** @param isHidden whether a column will be hidden; the wording is a guess */
export function checkSomeColumnShown(
  { maxColumns }: GridSize,
  isHidden: (column: number) => boolean,
): void {
  for (let column = 0; column < maxColumns; column++) if (!isHidden(column)) return;
  throw new SheetError('out-of-bounds', "You can't hide all the columns on the sheet.");
}

export function checkCellText(text: string): void {
  if (text.length > MAX_CELL_CHARACTERS)
    throw new SheetError(
      'cell-too-long',
      `Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`,
    );
}

export function checkCellCount(cells: number): void {
  if (cells > MAX_CELLS)
    throw new SheetError(
      'too-many-cells',
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
}

/** The wording is a guess. */
export function checkColumnCount(columns: number): void {
  if (columns > MAX_COLUMNS)
    throw new SheetError('too-many-cells', `A sheet cannot have more than ${MAX_COLUMNS} columns.`);
}

/** The part of a sheet that limits where things can be. */
type GridSize = Readonly<Record<'maxRows' | 'maxColumns' | 'frozenRows' | 'frozenColumns', number>>;

/** @param first from 0 */
export function checkSpan(
  sheet: GridSize,
  dimension: Dimension,
  first: number,
  count: number,
): void {
  const size = dimension === 'ROWS' ? sheet.maxRows : sheet.maxColumns;
  if (first >= 0 && count >= 1 && first + count <= size) return;
  const what = dimension === 'ROWS' ? 'rows' : 'columns';
  throw new SheetError('out-of-bounds', `Those ${what} are out of bounds.`);
}

export function checkArea(sheet: GridSize, { row, column, rows, columns }: Area): void {
  checkSpan(sheet, 'ROWS', row, rows);
  checkSpan(sheet, 'COLUMNS', column, columns);
}

/** Deleting all that is not frozen is refused; without frozen ones that means everything. */
export function checkSomeStay(
  sheet: GridSize,
  dimension: Dimension,
  first: number,
  count: number,
): void {
  const rows = dimension === 'ROWS';
  const [size, frozen] = rows
    ? [sheet.maxRows, sheet.frozenRows]
    : [sheet.maxColumns, sheet.frozenColumns];
  if (first <= frozen && first + count >= size)
    throw new SheetError(
      'out-of-bounds',
      `Sorry, it is not possible to delete all non-frozen ${rows ? 'rows' : 'columns'}.`,
    );
}
