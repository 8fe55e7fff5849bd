// Plans the writing of plain values into a range; nothing is written before all of it is valid.

import { areaName, columnLetters, tabName } from '../../spreadsheet/a1';
import type { Cell } from '../../spreadsheet/cell';
import { rawCell, typedCell } from '../../spreadsheet/cell-input';
import type { Workbook } from '../../spreadsheet/workbook';
import { RefusedRequest } from './api-error';
import { type ApiRange, exceedsGrid, findApiRange } from './api-range';
import { checkMayWrite } from './requests/may-write';
import { majorDimension } from './values-read';

type ValueRange = GoogleAppsScript.Sheets.Schema.ValueRange;

export interface UpdatedRange {
  readonly updatedRange: string;
  readonly updatedRows: number;
  readonly updatedColumns: number;
  readonly updatedCells: number;
}

interface PlannedWrite {
  readonly summary: UpdatedRange;
  readonly apply: () => void;
}

export function inputOption(given: string | undefined): 'RAW' | 'USER_ENTERED' {
  if (given === 'RAW' || given === 'USER_ENTERED') return given;
  throw new RefusedRequest(
    400,
    "'valueInputOption' is required but not specified (RAW or USER_ENTERED).",
  );
}

/** null skips a cell, '' clears it (Values reference). */
export function writeRange(
  book: Workbook,
  data: ValueRange & { readonly range: string },
  typed: boolean,
  caller: string,
): PlannedWrite {
  const found = findApiRange(book, data.range);
  const byColumns = majorDimension(data.majorDimension) === 'COLUMNS';
  const { sheet, area, notation } = grown(found, data, byColumns);
  const cells: { row: number; column: number; cell: Cell }[] = [];
  (data.values ?? []).forEach((line: readonly unknown[], major) => {
    line.forEach((value, minor) => {
      if (value === null || value === undefined) return;
      const [down, right] = byColumns ? [minor, major] : [major, minor];
      if (down >= area.rows || right >= area.columns)
        throw new RefusedRequest(
          400,
          `Requested writing within range [${notation}], but tried writing to ${down >= area.rows ? `row [${area.row + down + 1}]` : `column [${columnLetters(area.column + right)}]`}`,
        );
      const [row, column] = [area.row + down, area.column + right];
      checkMayWrite(book, sheet, { row, column, rows: 1, columns: 1 }, caller);
      cells.push({ row, column, cell: written(book, sheet.cell(row, column), value, typed) });
    });
  });
  return {
    summary: {
      updatedRange: notation,
      updatedRows: new Set(cells.map(({ row }) => row)).size,
      updatedColumns: new Set(cells.map(({ column }) => column)).size,
      updatedCells: cells.length,
    },
    apply: () => {
      for (const { row, column, cell } of cells) sheet.put(row, column, cell);
    },
  };
}

/** A single cell stands for as many as there are values, as clients of the API rely on. */
function grown(found: ApiRange, { values = [] }: ValueRange, byColumns: boolean): ApiRange {
  const { sheet, area } = found;
  const lines = values.length;
  const length = Math.max(0, ...values.map((line) => line.length));
  const [rows, columns] = byColumns ? [length, lines] : [lines, length];
  if (area.rows > 1 || area.columns > 1 || (rows <= 1 && columns <= 1)) return found;
  const wide = { ...area, rows: Math.max(1, rows), columns: Math.max(1, columns) };
  const notation = `${tabName(sheet.name)}!${areaName(wide)}`;
  if (area.row + rows > sheet.maxRows || area.column + columns > sheet.maxColumns)
    throw exceedsGrid(sheet, notation);
  return { sheet, area: wide, notation };
}

function written(book: Workbook, cell: Cell, value: unknown, typed: boolean): Cell {
  if (typeof value === 'string') return typed ? typedCell(book, cell, value) : rawCell(cell, value);
  if (typeof value === 'number' || typeof value === 'boolean') return rawCell(cell, value);
  throw new RefusedRequest(400, `Invalid values: ${JSON.stringify(value)} is no plain value.`);
}
