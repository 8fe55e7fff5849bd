// Builds SpreadsheetApp for one execution, and says what happens to its buffered writes at the end.

import type { ExecutionContext } from '../../runtime/execution-context';
import type { PlatformObject } from '../../runtime/platform-object';
import type { EditedPlace } from '../../runtime/service-environment';
import { SheetError } from '../../spreadsheet/sheet-error';
import type { WorkbookStore } from '../../spreadsheet/workbook-store';
import { SpreadsheetApp } from './spreadsheet-app';
import { RUN } from './spreadsheet-object';
import { writeQueueOf } from './write-queue';

export interface SpreadsheetService {
  readonly app: PlatformObject;
  /** `range` and `source` of an edit event, as objects of this execution. */
  editedAt(place: EditedPlace): Readonly<Record<string, PlatformObject>>;
  /** Applies or drops what is still buffered; throws what a buffered write was refused for. */
  endOfExecution(killed: boolean, unflushed: 'lost' | 'applied'): void;
  /** Lets `look` see the files as the end of the execution would leave them now; then goes on. */
  asIfKilled(look: () => void, unflushed: 'lost' | 'applied'): void;
}

/** @param ui what SpreadsheetApp.getUi() returns; it may throw */
export function createSpreadsheetApp(
  context: ExecutionContext,
  documents: WorkbookStore,
  ui: () => PlatformObject,
): SpreadsheetService {
  const queue = writeQueueOf(context);
  const app = new SpreadsheetApp(context, documents, ui);
  return {
    app,
    editedAt({ sheetId, area }) {
      const book = documents.get(context.spreadsheetId);
      const sheet = book?.sheetById(sheetId);
      if (book === undefined || sheet === undefined) return {};
      const { make } = app[RUN];
      return {
        range: make.range({ book, sheet, area, whole: null }),
        source: make.spreadsheet(book),
      };
    },
    endOfExecution(killed, unflushed) {
      if (killed && unflushed === 'lost') queue.drop();
      else queue.flush();
    },
    asIfKilled(look, unflushed) {
      if (unflushed === 'lost' || queue.isEmpty) return look();
      const { pending } = queue;
      // Buffered writes change tabs and metadata, which a snapshot brings back.
      const bringBack = documents.all().map((book) => book.snapshot());
      try {
        queue.flush();
      } catch (error) {
        if (!(error instanceof SheetError)) throw error;
      }
      try {
        look();
      } finally {
        for (const back of bringBack) back();
        queue.refill(pending);
      }
    },
  };
}
