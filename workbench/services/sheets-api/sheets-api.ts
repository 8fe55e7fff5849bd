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
    const session = { context, documents, quota };
    super(session);
    this.#spreadsheets = new SpreadsheetsResource(session);
  }

  get Spreadsheets(): SpreadsheetsResource {
    return this.#spreadsheets;
  }
}
