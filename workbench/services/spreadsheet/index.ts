// Builds SpreadsheetApp for one execution, and says what happens to its buffered writes at the end.

import type { ExecutionContext } from '../../runtime/execution-context';
import type { PlatformObject } from '../../runtime/platform-object';
import type { WorkbookStore } from '../../spreadsheet/workbook-store';
import { SpreadsheetApp } from './spreadsheet-app';
import { writeQueueOf } from './write-queue';

export interface SpreadsheetAppOptions {
  /** What SpreadsheetApp.getUi() returns; it may throw. */
  readonly ui: () => PlatformObject;
  /** Whether getActiveSpreadsheet() finds a document in a clock trigger (platform §3.4 [?]). */
  readonly clockTriggersSeeDocument: boolean;
}

export interface SpreadsheetService {
  readonly app: PlatformObject;
  /** Applies or drops what is still buffered; throws what a buffered write was refused for. */
  endOfExecution(killed: boolean, unflushed: 'lost' | 'applied'): void;
}

export function createSpreadsheetApp(
  context: ExecutionContext,
  documents: WorkbookStore,
  options: SpreadsheetAppOptions,
): SpreadsheetService {
  const queue = writeQueueOf(context);
  return {
    app: new SpreadsheetApp(context, documents, options),
    endOfExecution(killed, unflushed) {
      if (killed && unflushed === 'lost') queue.drop();
      else queue.flush();
    },
  };
}
