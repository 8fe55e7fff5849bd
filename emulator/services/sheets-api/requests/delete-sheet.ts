// deleteSheet: takes a tab away with all that is on it.

import { RefusedRequest } from '../api-error';
import { checkMayWrite } from './may-write';
import type { RequestKindHandler } from './request';
import { sheetWithId } from './update-sheet-properties';

export const deleteSheet: RequestKindHandler<'deleteSheet'> = {
  knows: { sheetId: true },
  apply(book, { sheetId }, undoLog, caller) {
    const sheet = sheetWithId(book, sheetId);
    checkMayWrite(book, sheet, null, caller);
    const others = book.sheets.filter((other) => other !== sheet);
    if (others.length > 0 && others.every(({ hidden }) => hidden))
      throw new RefusedRequest(400, "You can't remove all the visible sheets in a document.");
    undoLog.noteWhole(book);
    book.deleteSheet(sheet);
    return { reply: {}, cells: 0 };
  },
};
