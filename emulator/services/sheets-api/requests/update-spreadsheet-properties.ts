// updateSpreadsheetProperties: the name of the file.

import { NotEmulated } from '../../../runtime/platform-error';
import { RefusedRequest } from '../api-error';
import { namedFields } from '../field-mask';
import type { RequestKindHandler } from './request';

/** Known, and not emulated when a mask names them. */
const OTHERS = ['locale', 'timeZone', 'autoRecalc', 'defaultFormat', 'spreadsheetTheme'] as const;

export const updateSpreadsheetProperties: RequestKindHandler<'updateSpreadsheetProperties'> = {
  knows: { properties: { title: true }, fields: true },
  apply(book, { properties = {}, fields }, undoLog) {
    const named = namedFields(fields, ['title', ...OTHERS]);
    const other = OTHERS.find((name) => named.has(name));
    if (other !== undefined) throw new NotEmulated(`updateSpreadsheetProperties ${other}`);
    const { title = '' } = properties;
    // The wording is a guess.
    if (title === '') throw new RefusedRequest(400, 'The title of a spreadsheet cannot be empty.');
    const before = book.name;
    undoLog.note(() => {
      book.name = before;
    });
    book.name = title;
    return { reply: {}, cells: 0 };
  },
};
