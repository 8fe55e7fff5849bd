// GridRange and DimensionRange of the Sheets API <-> our areas and spans.

import type { Area, Dimension, Span } from '../../spreadsheet/area';
import type { Sheet } from '../../spreadsheet/sheet';
import type { Workbook } from '../../spreadsheet/workbook';
import { RefusedRequest } from './api-error';
import { exceedsGrid } from './api-range';

import type { ShapeOf } from './known-fields';

export type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
type DimensionRange = GoogleAppsScript.Sheets.Schema.DimensionRange;

export const GRID_RANGE = {
  sheetId: true,
  startRowIndex: true,
  endRowIndex: true,
  startColumnIndex: true,
  endColumnIndex: true,
} satisfies ShapeOf<GridRange>;

export const DIMENSION_RANGE = {
  sheetId: true,
  dimension: true,
  startIndex: true,
  endIndex: true,
} satisfies ShapeOf<DimensionRange>;

/** An absent id is 0 in the API's encoding. Throws "No grid with id" [code]. */
export function gridWithId(book: Workbook, sheetId: number | undefined): Sheet {
  const sheet = book.sheetById(sheetId ?? 0);
  if (sheet === undefined) throw new RefusedRequest(400, `No grid with id: ${sheetId ?? 0}`);
  return sheet;
}

/** Sides that are not given reach to the edge of the grid. */
export function areaOf(sheet: Sheet, range: GridRange): Area {
  const row = range.startRowIndex ?? 0;
  const column = range.startColumnIndex ?? 0;
  const endRow = range.endRowIndex ?? sheet.maxRows;
  const endColumn = range.endColumnIndex ?? sheet.maxColumns;
  if (row < 0 || column < 0 || endRow > sheet.maxRows || endColumn > sheet.maxColumns)
    throw exceedsGrid(sheet, sheet.name);
  // The wording is a guess.
  if (endRow <= row || endColumn <= column)
    throw new RefusedRequest(400, `Invalid range: it has no cells on ${sheet.name}.`);
  return { row, column, rows: endRow - row, columns: endColumn - column };
}

export function gridRangeOf(sheetId: number, { row, column, rows, columns }: Area): GridRange {
  return {
    sheetId,
    startRowIndex: row,
    endRowIndex: row + rows,
    startColumnIndex: column,
    endColumnIndex: column + columns,
  };
}

interface FoundSpan {
  readonly sheet: Sheet;
  readonly dimension: Dimension;
  readonly span: Span;
}

/** Sides that are not given reach to the edge; a span beyond the edge is for the caller to refuse. */
export function spanOf(book: Workbook, range: DimensionRange | undefined): FoundSpan {
  const sheet = gridWithId(book, range?.sheetId);
  const dimension = range?.dimension;
  // The wording is a guess.
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS')
    throw new RefusedRequest(400, 'Invalid range: the dimension must be ROWS or COLUMNS.');
  const size = dimension === 'ROWS' ? sheet.maxRows : sheet.maxColumns;
  const span = { start: range?.startIndex ?? 0, end: range?.endIndex ?? size };
  if (span.start < 0 || span.end <= span.start)
    throw new RefusedRequest(400, 'Invalid range: endIndex must be above startIndex.');
  return { sheet, dimension, span };
}
