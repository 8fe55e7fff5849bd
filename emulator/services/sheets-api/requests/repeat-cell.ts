// repeatCell: the same contents or look for all cells of a range.

import { NotEmulated } from '../../../runtime/platform-error';
import { WRITTEN_CELL, writtenCell } from '../cell-data';
import { writtenFields } from '../field-mask';
import { areaOf, GRID_RANGE, gridWithId } from '../grid-range';
import { checkMayWrite } from './may-write';
import type { RequestKindHandler } from './request';

export const repeatCell: RequestKindHandler<'repeatCell'> = {
  knows: { range: GRID_RANGE, cell: WRITTEN_CELL, fields: true },
  apply(book, { range = {}, cell = {}, fields }, undoLog, caller) {
    const sheet = gridWithId(book, range.sheetId);
    const area = areaOf(sheet, range);
    const named = writtenFields(fields);
    checkMayWrite(book, sheet, area, caller);
    // Its references would have to move from cell to cell.
    if (named.named.has('userEnteredValue') && cell.userEnteredValue?.formulaValue !== undefined)
      throw new NotEmulated('repeatCell of a formula');
    undoLog.noteWhole(book);
    sheet.changeAll(area, (before) => writtenCell(before, cell, named));
    return { reply: {}, cells: area.rows * area.columns };
  },
};
