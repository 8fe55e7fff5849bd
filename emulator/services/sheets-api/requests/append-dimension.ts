// appendDimension: more rows or columns at the end of a tab.

import { RefusedRequest } from '../api-error';
import { gridWithId } from '../grid-range';
import { grow } from './append-cells';
import { checkMayWrite } from './may-write';
import type { RequestKindHandler } from './request';

export const appendDimension: RequestKindHandler<'appendDimension'> = {
  knows: { sheetId: true, dimension: true, length: true },
  apply(book, { sheetId, dimension, length = 0 }, undoLog, caller) {
    const sheet = gridWithId(book, sheetId);
    if (dimension !== 'ROWS' && dimension !== 'COLUMNS')
      throw new RefusedRequest(400, 'A dimension must be set.');
    // The wording is a guess.
    if (length <= 0) throw new RefusedRequest(400, 'length must be positive.');
    checkMayWrite(book, sheet, null, caller);
    grow(book, sheet, dimension, length, undoLog);
    return { reply: {}, cells: 0 };
  },
};
