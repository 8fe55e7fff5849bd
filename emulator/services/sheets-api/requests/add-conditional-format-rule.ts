// addConditionalFormatRule: a look for cells as long as they show a text.

import { NotEmulated } from '../../../runtime/platform-error';
import type { FilterRange } from '../../../spreadsheet/filter-view';
import { RefusedRequest } from '../api-error';
import { COLOR, hexOf } from '../cell-format';
import { areaOf, GRID_RANGE, type GridRange, gridWithId } from '../grid-range';
import { CONDITION } from '../validation-data';
import { checkMayWrite } from './may-write';
import type { RequestKindHandler } from './request';

const TEXT_FORMAT = { bold: true, italic: true, foregroundColor: COLOR } as const;

export const addConditionalFormatRule: RequestKindHandler<'addConditionalFormatRule'> = {
  knows: {
    index: true,
    rule: {
      ranges: GRID_RANGE,
      booleanRule: {
        condition: CONDITION,
        format: { backgroundColor: COLOR, textFormat: TEXT_FORMAT },
      },
    },
  },
  apply(book, { rule = {}, index = 0 }, undoLog, caller) {
    const { ranges = [], booleanRule: { condition = {}, format = {} } = {} } = rule;
    const [first] = ranges;
    // The wordings are guesses.
    if (first === undefined) throw new RefusedRequest(400, 'The rule must have a range.');
    const sheet = gridWithId(book, first.sheetId);
    if (ranges.some(({ sheetId = 0 }) => sheetId !== sheet.id))
      throw new RefusedRequest(400, 'All ranges of a rule must be on the same sheet.');
    for (const range of ranges) checkMayWrite(book, sheet, areaOf(sheet, range), caller);
    const [value, ...more] = condition.values ?? [];
    const textIs = value?.userEnteredValue ?? '';
    if (condition.type !== 'TEXT_EQ' || more.length > 0 || textIs.startsWith('='))
      throw new NotEmulated(`conditional format ${condition.type}`);
    if (index < 0 || index > book.conditionalFormats.of(sheet.id).length)
      throw new RefusedRequest(400, `Invalid index: ${index}`);
    undoLog.noteWhole(book);
    const { backgroundColor, textFormat = {} } = format;
    const look = {
      background: hexOf(backgroundColor),
      fontColor: hexOf(textFormat.foregroundColor),
      bold: textFormat.bold === true,
      italic: textFormat.italic === true,
    };
    const formatted = { sheetId: sheet.id, ranges: ranges.map(rangeOf), textIs, look };
    book.conditionalFormats.insert(formatted, index);
    return { reply: {}, cells: 0 };
  },
};

const rangeOf = (range: GridRange): FilterRange => ({
  startRow: range.startRowIndex ?? 0,
  endRow: range.endRowIndex ?? null,
  startColumn: range.startColumnIndex ?? 0,
  endColumn: range.endColumnIndex ?? null,
});
