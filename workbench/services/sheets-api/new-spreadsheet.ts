// spreadsheets.create: a file of the caller's own, with the tabs that were asked for.

import { NotEmulated } from '../../runtime/platform-error';
import type { Workbook } from '../../spreadsheet/workbook';
import type { WorkbookStore } from '../../spreadsheet/workbook-store';
import { insertTab } from './requests/add-sheet';

type ApiSpreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;

/** Nobody but the caller may open it. Without tabs in the request it has "Sheet1". */
export function newSpreadsheet(
  documents: WorkbookStore,
  { properties = {}, sheets = [], ...others }: ApiSpreadsheet,
  caller: string,
  now: () => number,
): Workbook {
  const { title = 'Untitled spreadsheet', timeZone, ...rest } = properties;
  const [other] = [...Object.keys(others), ...Object.keys(rest)];
  if (other !== undefined) throw new NotEmulated(`Sheets.Spreadsheets.create ${other}`);
  for (const { properties: _, ...parts } of sheets)
    for (const part of Object.keys(parts))
      throw new NotEmulated(`Sheets.Spreadsheets.create sheets.${part}`);
  const zone = timeZone === undefined ? {} : { timeZone };
  const options = { owner: caller, editors: [], tabs: [], now, ...zone };
  // Refused tabs must leave no file behind.
  const draft = documents.draft(title, options);
  if (sheets.length === 0) draft.insertSheet('Sheet1');
  for (const { properties: tab = {} } of sheets) insertTab(draft, tab);
  return documents.add(draft);
}
