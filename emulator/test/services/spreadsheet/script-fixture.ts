// A spreadsheet and the services that one execution of a script gets for it.

import type { ExecutionContext } from '../../../runtime/execution-context';
import type { PlatformObject } from '../../../runtime/platform-object';
import { createSheetsApi, SheetsApiQuota } from '../../../services/sheets-api';
import { createSpreadsheetApp } from '../../../services/spreadsheet';
import { UserActions } from '../../../spreadsheet/user-actions';
import type { WorkbookOptions } from '../../../spreadsheet/workbook';
import { WorkbookStore } from '../../../spreadsheet/workbook-store';

/** Monday 2026-08-17, 16:00 in UTC, 10:00 in Denver. */
export const NOW = Date.UTC(2026, 7, 17, 16);
export const OWNER = 'owner@office.example';
export const GUEST = 'guest@office.example';

export function openBook(options: Partial<WorkbookOptions> = {}) {
  const store = new WorkbookStore();
  const book = store.create('Tracker', {
    owner: OWNER,
    tabs: ['Projects', 'Tasks'],
    now: () => NOW,
    ...options,
  });
  return { store, book, user: new UserActions(book) };
}

export type OpenBook = ReturnType<typeof openBook>;

/** One execution; the typings are the platform's, so that rows read like a script. */
export function runScript(
  open: OpenBook,
  overrides: Partial<ExecutionContext> = {},
  quota = new SheetsApiQuota(),
) {
  let time = NOW;
  const person = { email: OWNER, locale: 'en' };
  const context: ExecutionContext = {
    surface: 'menu',
    authMode: 'FULL',
    effectiveUser: person,
    activeUser: person,
    scopes: ['https://www.googleapis.com/auth/spreadsheets'],
    spreadsheetId: open.book.id,
    documentId: open.book.id,
    now: () => time,
    pass: (ms) => {
      time += ms;
    },
    countRead: () => {},
    ...overrides,
  };
  const service = createSpreadsheetApp(context, open.store, (): PlatformObject => {
    throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
  });
  const app = service.app as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const api = createSheetsApi(context, open.store, quota) as unknown as {
    readonly Spreadsheets: GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;
  };
  return { app, api, service, context };
}

/** A fresh file and its first tab, as a script holds it. */
export function openSheet(options: Partial<WorkbookOptions> = {}) {
  const open = openBook(options);
  const script = runScript(open);
  const sheet = script.app.getActiveSpreadsheet().getSheets()[0];
  if (sheet === undefined) throw new Error('no tab');
  return { ...open, ...script, sheet };
}
