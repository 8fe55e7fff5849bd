// deleteDimension: takes rows or columns out of a tab.

import { RefusedRequest } from '../api-error';
import { DIMENSION_RANGE, spanOf } from '../grid-range';
import { checkMayWrite } from './may-write';
import type { RequestKindHandler } from './request';

/** The wordings are as reports of the API's errors quote them [code]. */
export const deleteDimension: RequestKindHandler<'deleteDimension'> = {
  knows: { range: DIMENSION_RANGE },
  apply(book, { range }, undoLog, caller) {
    const { sheet, dimension, span } = spanOf(book, range);
    const rows = dimension === 'ROWS';
    const [word, size, frozen] = rows
      ? ['row', sheet.maxRows, sheet.frozenRows]
      : ['column', sheet.maxColumns, sheet.frozenColumns];
    if (span.end > size)
      throw new RefusedRequest(
        400,
        `Cannot delete a ${word} that doesn't exist. Tried to delete ${word} index ${Math.max(span.start, size)} but there are only ${size} ${word}s.`,
      );
    if (span.end - span.start === size)
      throw new RefusedRequest(400, `You can't delete all the ${word}s on the sheet.`);
    if (frozen > 0 && span.start <= frozen && span.end === size)
      throw new RefusedRequest(400, `Sorry, it is not possible to delete all non-frozen ${word}s.`);
    checkMayWrite(book, sheet, null, caller);
    undoLog.noteWhole(book);
    book.delete(sheet, dimension, span.start, span.end - span.start);
    return { reply: {}, cells: 0 };
  },
};
