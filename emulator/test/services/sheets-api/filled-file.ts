// A file with a header, a date, a formula and a text that looks like a number, under the Sheets API.

import { openBook, runScript } from '../spreadsheet/script-fixture';

export function openFilled() {
  const open = openBook();
  const cells = [
    ['A1', 'Task ID'],
    ['B1', 'Minutes'],
    ['C1', 'Start'],
    ['A2', "'007"],
    ['B2', '20'],
    ['C2', '2026-08-17'],
    ['A3', 'G-2'],
    ['D3', '=B2*2'],
  ] as const;
  for (const [cell, text] of cells) open.user.type('Tasks', cell, text);
  open.book.insertSheet('Check-ins');
  const { api, ...script } = runScript(open);
  const as = (email: string) => {
    const user = { email, locale: 'en' };
    const { Spreadsheets } = runScript(open, { effectiveUser: user, activeUser: user }).api;
    return { sheets: Spreadsheets, ...collections(Spreadsheets), id: open.book.id };
  };
  const sheets = api.Spreadsheets;
  const tasks = open.book.sheetNamed('Tasks');
  if (!tasks) throw new Error('no tab');
  return { ...open, ...script, sheets, ...collections(sheets), as, id: open.book.id, tasks };
}

function collections(sheets: GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection) {
  const { Values: values, DeveloperMetadata: metadata } = sheets;
  if (!values || !metadata) throw new Error('no collections');
  return { values, metadata };
}

export type Filled = ReturnType<typeof openFilled>;

/** CellData of a text. */
export const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });

/** One batchUpdate of these requests. */
export const batch = ({ sheets, id }: Filled, ...requests: object[]) =>
  sheets.batchUpdate({ requests }, id);
