// Joins the emulated spreadsheets to the runtime: SpreadsheetApp, and Sheets where it is switched on.
import { createSheetsApi, type SheetsApiQuota } from '../services/sheets-api/index';
import { createSpreadsheetApp } from '../services/spreadsheet/index';
import type { WorkbookStore } from '../spreadsheet/workbook-store';
import type { OpenSpreadsheetServices } from './service-environment';

export interface SpreadsheetSwitches {
  /** What happens to buffered writes when an execution dies. */
  readonly unflushed: 'lost' | 'applied';
  /** Whether the manifest switches the advanced service `Sheets` on. */
  readonly hasSheetsApi: boolean;
}

/** `quota` counts Sheets API requests over all executions. */
export function spreadsheetServices(
  documents: WorkbookStore,
  quota: SheetsApiQuota,
  switches: SpreadsheetSwitches,
): OpenSpreadsheetServices {
  return (context, ui) => {
    const { app, editedAt, endOfExecution } = createSpreadsheetApp(context, documents, ui);
    const sheets = switches.hasSheetsApi
      ? { Sheets: createSheetsApi(context, documents, quota) }
      : {};
    return {
      globals: { SpreadsheetApp: app, ...sheets },
      editedAt,
      endOfExecution: (killed) => endOfExecution(killed, switches.unflushed),
    };
  };
}
