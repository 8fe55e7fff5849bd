// Builds the advanced service `Sheets` (Google Sheets API v4) for one execution.

import type { ExecutionContext } from '../../runtime/execution-context';
import type { PlatformObject } from '../../runtime/platform-object';
import type { WorkbookStore } from '../../spreadsheet/workbook-store';
import type { SheetsApiQuota } from './quota';
import { SheetsApi } from './sheets-api';

export { SheetsApiQuota } from './quota';

/** `quota` outlives the execution: Google counts per user and per project, not per run. */
export function createSheetsApi(
  context: ExecutionContext,
  documents: WorkbookStore,
  quota: SheetsApiQuota,
): PlatformObject {
  return new SheetsApi(context, documents, quota);
}
