// addSheet: a new tab with the given properties.

import type { Sheet } from '../../../spreadsheet/sheet';
import type { Workbook } from '../../../spreadsheet/workbook';
import { RefusedRequest } from '../api-error';
import { propertiesOf } from '../spreadsheet-data';
import type { RequestKindHandler } from './request';
import { applyProperties, SHEET_PROPERTIES, type SheetProperties } from './sheet-properties';

export const addSheet: RequestKindHandler<'addSheet'> = {
  knows: { properties: SHEET_PROPERTIES },
  apply(book, { properties = {} }, undoLog) {
    undoLog.noteWhole(book);
    const sheet = insertTab(book, properties);
    return { reply: { addSheet: { properties: propertiesOf(book, sheet) } }, cells: 0 };
  },
};

export function insertTab(book: Workbook, properties: SheetProperties): Sheet {
  const { sheetId, title, index, gridProperties } = properties;
  // The wording is a guess.
  if (sheetId !== undefined && book.sheetById(sheetId) !== undefined)
    throw new RefusedRequest(400, `Sheet with id ${sheetId} already exists.`);
  const size = {
    ...(gridProperties?.rowCount === undefined ? {} : { rows: gridProperties.rowCount }),
    ...(gridProperties?.columnCount === undefined ? {} : { columns: gridProperties.columnCount }),
    ...(sheetId === undefined ? {} : { id: sheetId }),
  };
  const sheet = book.insertSheet(freeName(book), index, size);
  const given = ['title', 'hidden', 'tabColor', 'tabColorStyle'].filter(
    (name) => Object(properties)[name] !== undefined,
  );
  const frozen = ['frozenRowCount', 'frozenColumnCount']
    .filter((name) => Object(gridProperties)[name] !== undefined)
    .map((name) => `gridProperties.${name}`);
  applyProperties(
    book,
    sheet,
    { ...properties, title: title ?? '' },
    new Set([...given, ...frozen]),
  );
  return sheet;
}

/** "Sheet2" for the second tab, or the next name that is free. */
function freeName(book: Workbook): string {
  let number = book.sheets.length + 1;
  while (book.sheetNamed(`Sheet${number}`) !== undefined) number += 1;
  return `Sheet${number}`;
}
