// setDataValidation: one rule for all cells of a range, or none.

import { areaOf, gridWithId } from '../grid-range';
import { validationOf } from '../validation-data';
import { checkMayWrite } from './may-write';
import type { RequestKindHandler } from './request';

export const setDataValidation: RequestKindHandler<'setDataValidation'> = {
  apply(book, { range = {}, rule }, journal, caller) {
    const sheet = gridWithId(book, range.sheetId);
    const area = areaOf(sheet, range);
    checkMayWrite(book, sheet, area, caller);
    const validation = validationOf(rule);
    journal.note(book.snapshot());
    sheet.changeAll(area, (cell) => ({ ...cell, validation }));
    return { reply: {}, cells: area.rows * area.columns };
  },
};
