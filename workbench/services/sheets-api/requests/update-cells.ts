// updateCells: rows of CellData from a start cell on, or over a range whose rest is cleared.

import type { Area } from '../../../spreadsheet/area';
import type { Sheet } from '../../../spreadsheet/sheet';
import { RefusedRequest } from '../api-error';
import { exceedsGrid, sheetOf } from '../api-range';
import { writtenFields } from '../field-mask';
import type { ApiRequest, RequestKindHandler } from './request';
import { writeCell, writeRows } from './write-rows';

type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
const WHERE = 'requests.updateCells';

export const updateCells: RequestKindHandler<'updateCells'> = {
  apply(book, request: NonNullable<ApiRequest['updateCells']>, journal) {
    const { rows = [], start, range } = request;
    const fields = writtenFields(request.fields);
    if (start !== undefined && range === undefined) {
      const sheet = sheetOf(book, start.sheetId, WHERE);
      const from = { row: start.rowIndex ?? 0, column: start.columnIndex ?? 0 };
      if (from.row + rows.length > sheet.maxRows || from.column >= sheet.maxColumns)
        throw exceedsGrid(sheet, `${sheet.name}!R${from.row + rows.length}`);
      return { reply: {}, cells: writeRows(sheet, rows, from, fields, journal) };
    }
    if (range === undefined || start !== undefined)
      throw new RefusedRequest(400, `Invalid ${WHERE}: Must set exactly one of start or range.`);
    const sheet = sheetOf(book, range.sheetId, WHERE);
    const area = areaOf(sheet, range);
    for (let down = 0; down < area.rows; down++)
      for (let right = 0; right < area.columns; right++) {
        const given = rows[down]?.values?.[right] ?? {};
        writeCell(sheet, area.row + down, area.column + right, given, fields, journal);
      }
    return { reply: {}, cells: area.rows * area.columns };
  },
};

/** Sides that are not given reach to the edge of the grid. */
function areaOf(sheet: Sheet, range: GridRange): Area {
  const row = range.startRowIndex ?? 0;
  const column = range.startColumnIndex ?? 0;
  const endRow = range.endRowIndex ?? sheet.maxRows;
  const endColumn = range.endColumnIndex ?? sheet.maxColumns;
  if (row < 0 || column < 0 || endRow > sheet.maxRows || endColumn > sheet.maxColumns)
    throw exceedsGrid(sheet, sheet.name);
  return { row, column, rows: endRow - row, columns: endColumn - column };
}
