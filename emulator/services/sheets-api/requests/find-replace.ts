// findReplace: whole cells of a range that hold a text get another one. Parts of cells, patterns,
// formulas and several tabs at once are not emulated.

import { NotEmulated } from '../../../runtime/platform-error';
import { writtenFields } from '../field-mask';
import { areaOf, GRID_RANGE, gridWithId } from '../grid-range';
import { checkMayWrite } from './may-write';
import type { RequestKindHandler } from './request';
import { writeCell } from './write-rows';

export const findReplace: RequestKindHandler<'findReplace'> = {
  knows: {
    find: true,
    replacement: true,
    matchCase: true,
    matchEntireCell: true,
    range: GRID_RANGE,
  },
  apply(book, { find = '', replacement = '', matchCase, matchEntireCell, range }, undoLog, caller) {
    if (!matchCase || !matchEntireCell || range === undefined)
      throw new NotEmulated('findReplace of parts of cells');
    const sheet = gridWithId(book, range.sheetId);
    const area = areaOf(sheet, range);
    checkMayWrite(book, sheet, area, caller);
    const fields = writtenFields('userEnteredValue');
    // A replacement is stored as if typed, and no text typed is an empty cell.
    const given = replacement === '' ? {} : { userEnteredValue: { stringValue: replacement } };
    let count = 0;
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (sheet.cell(row, column).value !== find) continue;
        writeCell(sheet, row, column, given, fields, undoLog);
        count += 1;
      }
    return {
      reply: { findReplace: { valuesChanged: count, occurrencesChanged: count } },
      cells: count,
    };
  },
};
