// Ranges as the Sheets API names them: "Deliveries", "Deliveries!A:J", "'Check-ins'!A2:C".

import { areaName, parseA1, tabName } from '../../spreadsheet/a1';
import type { Area } from '../../spreadsheet/area';
import type { Sheet } from '../../spreadsheet/sheet';
import type { Workbook } from '../../spreadsheet/workbook';
import { RefusedRequest } from './api-error';

export interface ApiRange {
  readonly sheet: Sheet;
  readonly area: Area;
  /** As the API repeats it in its answer, with all corners filled in. */
  readonly notation: string;
}

/**
 * A text without cells is the whole of a tab; one whose cells cannot be parsed is none. Throws
 * "Unable to parse range" for an unknown tab too, as the API does.
 */
export function findApiRange(book: Workbook, text: string): ApiRange {
  const { tab, area: open } = parseA1(text);
  const whole = tabWithName(book, wholeName(text, tab));
  const sheet = whole ?? (tab === null ? book.sheets[0] : tabWithName(book, tab));
  if (sheet === undefined || (open === null && whole === undefined))
    throw new RefusedRequest(400, `Unable to parse range: ${text}`);
  const corners = whole === undefined ? open : null;
  const row = corners?.firstRow ?? 0;
  const column = corners?.firstColumn ?? 0;
  const lastRow = Math.min(corners?.lastRow ?? Number.POSITIVE_INFINITY, sheet.maxRows - 1);
  const lastColumn = Math.min(
    corners?.lastColumn ?? Number.POSITIVE_INFINITY,
    sheet.maxColumns - 1,
  );
  if (row >= sheet.maxRows || column >= sheet.maxColumns) throw exceedsGrid(sheet, text);
  const area = { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  return { sheet, area, notation: `${tabName(sheet.name)}!${areaName(area)}` };
}

/** The API takes names in any case (measured live: brekkylab/backlot#159). */
function tabWithName(book: Workbook, name: string | null): Sheet | undefined {
  if (name === null) return undefined;
  const isSame = (sheet: Sheet) => sheet.name.toLowerCase() === name.toLowerCase();
  return book.sheetNamed(name) ?? book.sheets.find(isSame);
}

/** The name in a text that may be a name and no cells: Tab, or 'A tab'. */
function wholeName(text: string, tab: string | null): string | null {
  if (tab === null) return text;
  return /^'(?:[^']|'')+'$/.test(text) ? tab : null;
}

export function exceedsGrid(sheet: Sheet, text: string): RefusedRequest {
  return new RefusedRequest(
    400,
    `Range (${text}) exceeds grid limits. Max rows: ${sheet.maxRows}, max columns: ${sheet.maxColumns}`,
  );
}
