// setDataValidation: one rule for all cells of a range, or none.

import { areaOf, GRID_RANGE, gridWithId } from '../grid-range';
import { VALIDATION_RULE, validationOf } from '../validation-data';
import { checkMayWrite } from './may-write';
import type { RequestKindHandler } from './request';

export const setDataValidation: RequestKindHandler<'setDataValidation'> = {
  knows: { range: GRID_RANGE, rule: VALIDATION_RULE },
  apply(book, { range = {}, rule }, undoLog, caller) {
    const sheet = gridWithId(book, range.sheetId);
    const area = areaOf(sheet, range);
    checkMayWrite(book, sheet, area, caller);
    const validation = validationOf(rule);
    undoLog.noteWhole(book);
    sheet.changeAll(area, (cell) => ({ ...cell, validation }));
    return { reply: {}, cells: area.rows * area.columns };
  },
};
