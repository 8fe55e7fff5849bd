// Joins the emulated spreadsheets to the runtime: SpreadsheetApp, and the advanced service Sheets.
import { createSheetsApi, SheetsApiQuota } from '../services/sheets-api';
import { createSpreadsheetApp } from '../services/spreadsheet';
import type { WorkbookStore } from '../spreadsheet/workbook-store';
import type { OpenSpreadsheetServices } from './service-environment';

export interface SpreadsheetOptions {
  /** What happens to buffered writes when an execution dies; 'lost' when absent. */
  readonly unflushed?: 'lost' | 'applied';
  /** Requests to the Sheets API that were counted before, to go on from; none when absent. */
  readonly quota?: SheetsApiQuota;
}

/** All executions that one call serves share the quota of the Sheets API. */
export function spreadsheetServices(
  documents: WorkbookStore,
  { unflushed = 'lost', quota = new SheetsApiQuota() }: SpreadsheetOptions = {},
): OpenSpreadsheetServices {
  return (context, ui) => {
    const service = createSpreadsheetApp(context, documents, ui);
    return {
      globals: { SpreadsheetApp: service.app },
      advanced: { Sheets: createSheetsApi(context, documents, quota) },
      editedAt: service.editedAt,
      endOfExecution: (killed) => service.endOfExecution(killed, unflushed),
      asIfKilled: (look) => service.asIfKilled(look, unflushed),
    };
  };
}
