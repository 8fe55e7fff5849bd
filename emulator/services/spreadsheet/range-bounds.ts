// Checks the coordinates that a script asks for, and finds the cells of an A1 notation.

import { parseA1 } from '../../spreadsheet/a1';
import type { Area, Dimension } from '../../spreadsheet/area';
import type { Sheet } from '../../spreadsheet/sheet';
import { SheetError } from '../../spreadsheet/sheet-error';
import type { Workbook } from '../../spreadsheet/workbook';

/** `row` and `column` count from 1. Texts: platform §4.3. */
export function checkedArea(
  sheet: Sheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Area {
  if (rows < 1) throw bad('The number of rows in the range must be at least 1.');
  if (columns < 1) throw bad('The number of columns in the range must be at least 1.');
  if (row < 1 || column < 1 || ![row, column, rows, columns].every(Number.isInteger))
    throw bad('The coordinates or dimensions of the range are invalid.');
  if (row + rows - 1 > sheet.maxRows || column + columns - 1 > sheet.maxColumns) throw outside();
  return { row: row - 1, column: column - 1, rows, columns };
}

interface FoundRange {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly whole: Dimension | null;
}

/** Throws "Range not found" for what is no notation. */
export function findRange(book: Workbook, current: Sheet, notation: string): FoundRange {
  // A notation that begins with "!" means this tab [GF].
  const { tab, area: open } = parseA1(notation.replace(/^!/, ''));
  const sheet = tab === null ? current : book.sheetNamed(tab);
  if (sheet === undefined || open === null) throw new SheetError('missing', 'Range not found');
  const row = open.firstRow ?? 0;
  const column = open.firstColumn ?? 0;
  const lastRow = open.lastRow ?? sheet.maxRows - 1;
  const lastColumn = open.lastColumn ?? sheet.maxColumns - 1;
  if (lastRow >= sheet.maxRows || lastColumn >= sheet.maxColumns || lastRow < row) throw outside();
  const area = { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  return { sheet, area, whole: wholeOf(open.firstRow, open.firstColumn) };
}

function wholeOf(firstRow: number | null, firstColumn: number | null): Dimension | null {
  if (firstColumn === null) return 'ROWS';
  return firstRow === null ? 'COLUMNS' : null;
}

function bad(message: string): SheetError {
  return new SheetError('bad-coordinates', message);
}

function outside(): SheetError {
  return new SheetError(
    'out-of-bounds',
    'The coordinates of the range are outside the dimensions of the sheet.',
  );
}
