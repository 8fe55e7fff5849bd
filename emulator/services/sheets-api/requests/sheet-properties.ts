// SheetProperties of the Sheets API put on a tab, as far as a mask names them.

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

/** Google's bound on the name of a tab, and its words [code]. */
const LONGEST_NAME = 100;

/** A field that is named and not given goes back to its default. */
export function applyProperties(
  book: Workbook,
  sheet: Sheet,
  given: SheetProperties,
  fields: ReadonlySet<string>,
): void {
  if (fields.has('title')) rename(book, sheet, given.title ?? '');
  if (fields.has('hidden')) hide(book, sheet, given.hidden === true);
  // Counts tabs as they stand before the move, as the page does [U].
  if (fields.has('index')) book.moveSheet(sheet, given.index ?? 0);
  if (fields.has('tabColor')) sheet.tabColor = hexOf(given.tabColor);
  if (fields.has('tabColorStyle')) sheet.tabColor = hexOf(given.tabColorStyle?.rgbColor);
  const { frozenRowCount = 0, frozenColumnCount = 0 } = given.gridProperties ?? {};
  if (fields.has('gridProperties.frozenRowCount'))
    sheet.frozenRows = frozen(frozenRowCount, sheet.maxRows, 'rows');
  if (fields.has('gridProperties.frozenColumnCount'))
    sheet.frozenColumns = frozen(frozenColumnCount, sheet.maxColumns, 'columns');
}

function rename(book: Workbook, sheet: Sheet, name: string): void {
  if (name === '') throw new RefusedRequest(400, 'The sheet name cannot be empty.');
  if (name.length > LONGEST_NAME)
    throw new RefusedRequest(
      400,
      `The sheet name cannot be greater than ${LONGEST_NAME} characters.`,
    );
  book.renameSheet(sheet, name);
}

function hide(book: Workbook, sheet: Sheet, hidden: boolean): void {
  if (hidden && book.sheets.every((other) => other === sheet || other.hidden))
    throw new RefusedRequest(400, "You can't hide all the sheets in a document.");
  sheet.hidden = hidden;
}

/** The wording is a guess. */
function frozen(count: number, size: number, what: string): number {
  if (count < size) return count;
  throw new RefusedRequest(400, `You can't freeze all visible ${what} on the sheet.`);
}
