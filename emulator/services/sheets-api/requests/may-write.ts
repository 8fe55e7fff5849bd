// Refuses a request whose cells are protected from the caller.

import type { Area } from '../../../spreadsheet/area';
import type { Sheet } from '../../../spreadsheet/sheet';
import type { Workbook } from '../../../spreadsheet/workbook';
import { RefusedRequest } from '../api-error';

/** The API uses SpreadsheetApp's words for it [code]; one with `area` null concerns the whole tab. */
export function checkMayWrite(
  book: Workbook,
  sheet: Sheet,
  area: Area | null,
  caller: string,
): void {
  const whole = { row: 0, column: 0, rows: sheet.maxRows, columns: sheet.maxColumns };
  if (book.mayEditArea(sheet, area ?? whole, caller)) return;
  throw new RefusedRequest(
    400,
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}
