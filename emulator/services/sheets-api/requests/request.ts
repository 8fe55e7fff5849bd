// One kind of request of spreadsheets.batchUpdate: checked first, applied only when all are valid.

import type { Workbook } from '../../../spreadsheet/workbook';
import type { ShapeOf } from '../known-fields';

export type ApiRequest = GoogleAppsScript.Sheets.Schema.Request;
export type ApiReply = GoogleAppsScript.Sheets.Schema.Response;

/**
 * Applies one request and returns its reply. It notes its writes in an undo log, so it may
 * throw RefusedRequest at any point: they are rolled back.
 */
export interface RequestKindHandler<Kind extends keyof ApiRequest> {
  /** The fields that it reads; any other throws NotEmulated. */
  readonly knows: ShapeOf<ApiRequest[Kind]>;
  readonly apply: (
    book: Workbook,
    request: NonNullable<ApiRequest[Kind]>,
    undoLog: UndoLog,
    /** Address of the account that calls. */
    caller: string,
  ) => Applied;
}

export interface Applied {
  readonly reply: ApiReply;
  /** Cells written; they take virtual time. */
  readonly cells: number;
}

/** How to take back what was done, in the order in which it was done. */
export class UndoLog {
  readonly #undo: (() => void)[] = [];
  #hasSnapshot = false;

  /** The whole file as it is now; one is enough, since everything noted later is undone before. */
  noteWhole(book: Workbook): void {
    if (this.#hasSnapshot) return;
    this.#hasSnapshot = true;
    this.note(book.snapshot());
  }

  note(undo: () => void): void {
    this.#undo.push(undo);
  }

  takeBack(): void {
    for (const undo of this.#undo.splice(0).reverse()) undo();
  }
}
