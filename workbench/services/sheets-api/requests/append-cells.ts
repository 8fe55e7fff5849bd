// appendCells: rows below the last row with content in the tab, growing the grid as needed.

import type { Sheet } from '../../../spreadsheet/sheet';
import type { Workbook } from '../../../spreadsheet/workbook';
import { sheetOf } from '../api-range';
import { writtenFields } from '../field-mask';
import type { Journal, RequestKindHandler } from './request';
import { writeRows } from './write-rows';

export const appendCells: RequestKindHandler<'appendCells'> = {
  apply(book, { sheetId, rows = [], fields }, journal) {
    const sheet = sheetOf(book, sheetId, 'requests.appendCells');
    const written = writtenFields(fields);
    const start = { row: book.extent(sheet).rows, column: 0 };
    const width = Math.max(0, ...rows.map(({ values = [] }) => values.length));
    grow(book, sheet, 'ROWS', start.row + rows.length - sheet.maxRows, journal);
    grow(book, sheet, 'COLUMNS', width - sheet.maxColumns, journal);
    return { reply: {}, cells: writeRows(sheet, rows, start, written, journal) };
  },
};

/** Rows and columns that come by growth have no formats. */
function grow(
  book: Workbook,
  sheet: Sheet,
  dimension: 'ROWS' | 'COLUMNS',
  count: number,
  journal: Journal,
): void {
  if (count <= 0) return;
  const at = dimension === 'ROWS' ? sheet.maxRows : sheet.maxColumns;
  book.insert(sheet, dimension, at, count, null);
  journal.note(() => book.delete(sheet, dimension, at, count));
}
