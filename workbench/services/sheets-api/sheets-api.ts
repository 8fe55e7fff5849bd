// The advanced service `Sheets` as a script sees it.

import type { ExecutionContext } from '../../runtime/execution-context';
import type { WorkbookStore } from '../../spreadsheet/workbook-store';
import { ApiResource } from './api-call';
import type { SheetsApiQuota } from './quota';
import { SpreadsheetsResource } from './spreadsheets';

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
