// SheetProperties of the Sheets API put on a tab, as far as a mask names them.

import { checkFrozen } from '../../../spreadsheet/grid-limits';
import type { Sheet } from '../../../spreadsheet/sheet';
import type { Workbook } from '../../../spreadsheet/workbook';
import { RefusedRequest } from '../api-error';
import { COLOR, hexOf } from '../cell-format';
import type { ShapeOf } from '../known-fields';

export type SheetProperties = GoogleAppsScript.Sheets.Schema.SheetProperties;

export const SHEET_PROPERTIES = {
  sheetId: true,
  title: true,
  index: true,
  hidden: true,
  tabColor: COLOR,
  tabColorStyle: { rgbColor: COLOR },
  gridProperties: {
    rowCount: true,
    columnCount: true,
    frozenRowCount: true,
    frozenColumnCount: true,
  },
} satisfies ShapeOf<SheetProperties>;

export const SHEET_FIELDS = [
  'title',
  'index',
  'hidden',
  'tabColor',
  'tabColorStyle',
  'gridProperties.frozenRowCount',
  'gridProperties.frozenColumnCount',
] as const;

/** A field that is named and not given goes back to its default. */
export function applyProperties(
  book: Workbook,
  sheet: Sheet,
  given: SheetProperties,
  fields: ReadonlySet<string>,
): void {
  if (fields.has('title')) book.renameSheet(sheet, given.title ?? '');
  if (fields.has('hidden')) hide(book, sheet, given.hidden === true);
  // Counts tabs as they stand before the move, as the page does [U].
  if (fields.has('index')) book.moveSheet(sheet, given.index ?? 0);
  if (fields.has('tabColor')) sheet.tabColor = hexOf(given.tabColor);
  if (fields.has('tabColorStyle')) sheet.tabColor = hexOf(given.tabColorStyle?.rgbColor);
  const { frozenRowCount = 0, frozenColumnCount = 0 } = given.gridProperties ?? {};
  if (fields.has('gridProperties.frozenRowCount')) {
    checkFrozen(frozenRowCount, sheet.maxRows, 'rows');
    sheet.frozenRows = frozenRowCount;
  }
  if (fields.has('gridProperties.frozenColumnCount')) {
    checkFrozen(frozenColumnCount, sheet.maxColumns, 'columns');
    sheet.frozenColumns = frozenColumnCount;
  }
}

function hide(book: Workbook, sheet: Sheet, hidden: boolean): void {
  if (hidden && book.sheets.every((other) => other === sheet || other.hidden))
    throw new RefusedRequest(400, "You can't hide all the sheets in a document.");
  sheet.hidden = hidden;
}
