// updateSheetProperties: name, place, look and frozen rows of a tab, as the mask names them.

import type { Sheet } from '../../../spreadsheet/sheet';
import type { Workbook } from '../../../spreadsheet/workbook';
import { RefusedRequest } from '../api-error';
import { namedFields } from '../field-mask';
import { checkMayWrite } from './may-write';
import type { RequestKindHandler } from './request';
import { applyProperties, SHEET_FIELDS, SHEET_PROPERTIES } from './sheet-properties';

/** Known, and not emulated when a mask names them. */
const SIZES = ['gridProperties.rowCount.', 'gridProperties.columnCount.'] as const;

export const updateSheetProperties: RequestKindHandler<'updateSheetProperties'> = {
  knows: { properties: SHEET_PROPERTIES, fields: true },
  apply(book, request, undoLog, caller) {
    const properties = request.properties ?? {};
    const sheet = sheetWithId(book, properties.sheetId);
    const named = namedFields(request.fields, ['sheetId', ...SHEET_FIELDS, ...SIZES]);
    checkMayWrite(book, sheet, null, caller);
    undoLog.noteWhole(book);
    applyProperties(book, sheet, properties, named);
    return { reply: {}, cells: 0 };
  },
};

/** Requests about a tab as a whole say "sheet", those about its cells "grid" [code]. */
export function sheetWithId(book: Workbook, id: number | undefined): Sheet {
  const sheet = book.sheetById(id ?? 0);
  if (sheet === undefined) throw new RefusedRequest(400, `No sheet with id: ${id ?? 0}`);
  return sheet;
}
