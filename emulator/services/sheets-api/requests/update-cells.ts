// updateCells: rows of CellData from a start cell on, or over a range whose rest is cleared.

import { RefusedRequest } from '../api-error';
import { exceedsGrid } from '../api-range';
import { WRITTEN_CELL } from '../cell-data';
import { writtenFields } from '../field-mask';
import { areaOf, GRID_RANGE, gridWithId } from '../grid-range';
import { checkMayWrite } from './may-write';
import type { ApiRequest, RequestKindHandler } from './request';
import { writeCell, writeRows } from './write-rows';

export const updateCells: RequestKindHandler<'updateCells'> = {
  knows: {
    rows: { values: WRITTEN_CELL },
    start: { sheetId: true, rowIndex: true, columnIndex: true },
    range: GRID_RANGE,
    fields: true,
  },
  apply(book, request: NonNullable<ApiRequest['updateCells']>, undoLog, caller) {
    const { rows = [], start, range } = request;
    const fields = writtenFields(request.fields);
    if (start !== undefined && range === undefined) {
      const sheet = gridWithId(book, start.sheetId);
      const from = { row: start.rowIndex ?? 0, column: start.columnIndex ?? 0 };
      if (from.row + rows.length > sheet.maxRows || from.column >= sheet.maxColumns)
        throw exceedsGrid(sheet, `${sheet.name}!R${from.row + rows.length}`);
      const width = Math.max(1, ...rows.map(({ values = [] }) => values.length));
      const written = { ...from, rows: Math.max(1, rows.length), columns: width };
      checkMayWrite(book, sheet, written, caller);
      return { reply: {}, cells: writeRows(sheet, rows, from, fields, undoLog) };
    }
    if (range === undefined || start !== undefined)
      throw new RefusedRequest(400, 'Must set exactly one of start or range.');
    const sheet = gridWithId(book, range.sheetId);
    const area = areaOf(sheet, range);
    checkMayWrite(book, sheet, area, caller);
    for (let down = 0; down < area.rows; down++)
      for (let right = 0; right < area.columns; right++) {
        const given = rows[down]?.values?.[right] ?? {};
        writeCell(sheet, area.row + down, area.column + right, given, fields, undoLog);
      }
    return { reply: {}, cells: area.rows * area.columns };
  },
};
