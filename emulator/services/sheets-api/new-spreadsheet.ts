// spreadsheets.create: a file of the caller's own, with the tabs that were asked for.

import type { Workbook } from '../../spreadsheet/workbook';
import type { WorkbookStore } from '../../spreadsheet/workbook-store';
import type { ShapeOf } from './known-fields';
import { insertTab } from './requests/add-sheet';
import { SHEET_PROPERTIES } from './requests/sheet-properties';

type ApiSpreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;

export const NEW_SPREADSHEET = {
  properties: { title: true, timeZone: true },
  sheets: { properties: SHEET_PROPERTIES },
} satisfies ShapeOf<ApiSpreadsheet>;

/** Nobody but the caller may open it. Without tabs in the request it has "Sheet1". */
export function newSpreadsheet(
  documents: WorkbookStore,
  { properties = {}, sheets = [] }: ApiSpreadsheet,
  caller: string,
  now: () => number,
): Workbook {
  const { title = 'Untitled spreadsheet', timeZone } = properties;
  const zone = timeZone === undefined ? {} : { timeZone };
  const options = { owner: caller, editors: [], tabs: [], now, ...zone };
  // Refused tabs must leave no file behind.
  const draft = documents.draft(title, options);
  if (sheets.length === 0) draft.insertSheet('Sheet1');
  for (const { properties: tab = {} } of sheets) insertTab(draft, tab);
  return documents.add(draft);
}
