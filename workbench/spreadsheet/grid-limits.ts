// The limits of a Google spreadsheet, and the words with which it refuses to pass them.

import { SheetError } from './sheet-error';

/** Size of a new tab (platform §4.3 [U size]). */
export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;
/** Platform §2: cells per workbook, empty ones included; characters per cell; last column "ZZZ". */
export const MAX_CELLS = 10_000_000;
export const MAX_CELL_CHARACTERS = 50_000;
export const MAX_COLUMNS = 18_278;

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
