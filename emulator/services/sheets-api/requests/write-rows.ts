// Writes rows of CellData into a tab, noting how to take each cell back.

import type { Sheet } from '../../../spreadsheet/sheet';
import { RefusedRequest } from '../api-error';
import { type CellData, writtenCell } from '../cell-data';
import type { CellFields } from '../field-mask';
import type { UndoLog } from './request';

type RowData = GoogleAppsScript.Sheets.Schema.RowData;

export interface Start {
  readonly row: number;
  readonly column: number;
}

/** Returns how many cells were written. Throws when a row passes the right edge of the grid. */
export function writeRows(
  sheet: Sheet,
  rows: readonly RowData[],
  start: Start,
  fields: CellFields,
  undoLog: UndoLog,
): number {
  let count = 0;
  rows.forEach(({ values = [] }, down) => {
    if (start.row + down >= sheet.maxRows || start.column + values.length > sheet.maxColumns)
      throw new RefusedRequest(
        400,
        `Attempting to write column: ${start.column + values.length - 1}, beyond the last requested column of: ${sheet.maxColumns - 1}`,
      );
    values.forEach((given, right) => {
      writeCell(sheet, start.row + down, start.column + right, given ?? {}, fields, undoLog);
      count += 1;
    });
  });
  return count;
}

export function writeCell(
  sheet: Sheet,
  row: number,
  column: number,
  given: CellData,
  fields: CellFields,
  undoLog: UndoLog,
): void {
  const before = sheet.cell(row, column);
  sheet.put(row, column, writtenCell(before, given, fields));
  undoLog.note(() => sheet.put(row, column, before));
}
