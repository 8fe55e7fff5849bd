// The advanced service `Sheets` (Google Sheets API v4) of one execution.
import type { ExecutionContext } from '../../runtime/execution-context';
import type { PlatformObject } from '../../runtime/platform-object';
import type { WorkbookStore } from '../../spreadsheet/workbook-store';
import { ApiResource } from './api-call';
import { SheetsApiQuota } from './quota';
import { SpreadsheetsResource } from './spreadsheets';

export { SheetsApiQuota };

export class SheetsApi extends ApiResource {
  readonly platformName = 'Sheets';
  readonly methods = {};
  readonly #spreadsheets: SpreadsheetsResource;

  constructor(context: ExecutionContext, documents: WorkbookStore, quota: SheetsApiQuota) {
    const run = { context, documents, quota };
    super(run);
    this.#spreadsheets = new SpreadsheetsResource(run);
  }

  get Spreadsheets(): SpreadsheetsResource {
    return this.#spreadsheets;
  }
}

/** `quota` outlives the execution: Google counts per user and per project, not per run. */
export function createSheetsApi(
  context: ExecutionContext,
  documents: WorkbookStore,
  quota: SheetsApiQuota,
): PlatformObject {
  return new SheetsApi(context, documents, quota);
}
