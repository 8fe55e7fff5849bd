// duplicateSheet: a copy of a tab, under a name and at a place of its own.

import { RefusedRequest } from '../api-error';
import { propertiesOf } from '../spreadsheet-data';
import type { RequestKindHandler } from './request';
import { sheetWithId } from './update-sheet-properties';

export const duplicateSheet: RequestKindHandler<'duplicateSheet'> = {
  knows: { sourceSheetId: true, insertSheetIndex: true, newSheetId: true, newSheetName: true },
  apply(book, request, undoLog) {
    const { sourceSheetId, insertSheetIndex = 0, newSheetId, newSheetName } = request;
    const source = sheetWithId(book, sourceSheetId);
    // The wording is a guess.
    if (newSheetId !== undefined && book.sheetById(newSheetId) !== undefined)
      throw new RefusedRequest(400, `Sheet with id ${newSheetId} already exists.`);
    undoLog.noteWhole(book);
    const name = newSheetName ?? `Copy of ${source.name}`;
    const copy = book.duplicateSheet(source, name, insertSheetIndex, newSheetId);
    const cells = copy.maxRows * copy.maxColumns;
    return { reply: { duplicateSheet: { properties: propertiesOf(book, copy) } }, cells };
  },
};
