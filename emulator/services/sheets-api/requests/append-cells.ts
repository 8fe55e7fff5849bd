// appendCells: rows below the last row with content in the tab, growing the grid as needed.

import type { Sheet } from '../../../spreadsheet/sheet';
import type { Workbook } from '../../../spreadsheet/workbook';
import { WRITTEN_CELL } from '../cell-data';
import { writtenFields } from '../field-mask';
import { gridWithId } from '../grid-range';
import { checkMayWrite } from './may-write';
import type { RequestKindHandler, UndoLog } from './request';
import { writeRows } from './write-rows';

export const appendCells: RequestKindHandler<'appendCells'> = {
  knows: { sheetId: true, rows: { values: WRITTEN_CELL }, fields: true },
  apply(book, { sheetId, rows = [], fields }, undoLog, caller) {
    const sheet = gridWithId(book, sheetId);
    const written = writtenFields(fields);
    const start = { row: book.extent(sheet).rows, column: 0 };
    const width = Math.max(0, ...rows.map(({ values = [] }) => values.length));
    const area = { ...start, rows: Math.max(1, rows.length), columns: Math.max(1, width) };
    checkMayWrite(book, sheet, area, caller);
    grow(book, sheet, 'ROWS', start.row + rows.length - sheet.maxRows, undoLog);
    grow(book, sheet, 'COLUMNS', width - sheet.maxColumns, undoLog);
    return { reply: {}, cells: writeRows(sheet, rows, start, written, undoLog) };
  },
};

/** Rows and columns that come by growth have no formats. */
export function grow(
  book: Workbook,
  sheet: Sheet,
  dimension: 'ROWS' | 'COLUMNS',
  count: number,
  undoLog: UndoLog,
): void {
  if (count <= 0) return;
  const at = dimension === 'ROWS' ? sheet.maxRows : sheet.maxColumns;
  book.insert(sheet, dimension, at, count, null);
  undoLog.note(() => book.delete(sheet, dimension, at, count));
}
