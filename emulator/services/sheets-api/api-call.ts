// What every Sheets API call goes through: pending writes, quota, the file, and its kind of error.

import type { ExecutionContext } from '../../runtime/execution-context';
import { DescribedObject, type MethodRule, type Signatures } from '../../runtime/platform-object';
import { SheetError } from '../../spreadsheet/sheet-error';
import type { Workbook } from '../../spreadsheet/workbook';
import type { WorkbookStore } from '../../spreadsheet/workbook-store';
import { API_CALL_MS } from '../latency';
import { writeQueueOf } from '../spreadsheet/write-queue';
import { GoogleJsonResponseException, RefusedRequest, UnflushedWritesError } from './api-error';
import type { RequestKind, SheetsApiQuota } from './quota';

/** The scope of the current file alone is refused by every method (platform §0.1). */
const API_SCOPES = ['https://www.googleapis.com/auth/spreadsheets'] as const;

/** How an API method counts; its time per cell passes when the cells are known. */
export function apiMethod(takes: Signatures, ms = API_CALL_MS): MethodRule {
  return { isData: true, ms, scopes: API_SCOPES, takes };
}

export interface ApiRun {
  readonly context: ExecutionContext;
  readonly documents: WorkbookStore;
  readonly quota: SheetsApiQuota;
}

/** Keyed by a symbol, so that a script cannot reach it. */
export const API: unique symbol = Symbol('api');

export abstract class ApiResource extends DescribedObject {
  readonly service = 'Sheets';
  readonly [API]: ApiRun;

  constructor(run: ApiRun) {
    super();
    this[API] = run;
  }
}

/** Runs `body` on the file as the API method of that name, if the caller may. */
export function apiCall<T>(
  run: ApiRun,
  method: string,
  kind: RequestKind,
  id: unknown,
  body: (book: Workbook, caller: string) => T,
): T {
  return inApi(run, method, kind, (caller) => {
    const book = run.documents.get(String(id));
    if (book === undefined) throw new RefusedRequest(404, 'Requested entity was not found.');
    if (!(kind === 'read' ? book.sharing.mayOpen(caller) : book.sharing.mayEdit(caller)))
      throw new RefusedRequest(403, 'The caller does not have permission');
    return body(book, caller);
  });
}

/** Counts the call; every failure leaves in the API's own form. */
export function inApi<T>(
  run: ApiRun,
  method: string,
  kind: RequestKind,
  body: (caller: string) => T,
): T {
  const { context, quota } = run;
  if (!writeQueueOf(context).isEmpty) throw new UnflushedWritesError(method);
  const { email } = context.effectiveUser;
  const refused = quota.take(kind, email, context.now());
  if (refused !== null) throw new GoogleJsonResponseException(429, method, refused);
  try {
    return body(email);
  } catch (error) {
    if (error instanceof RefusedRequest)
      throw new GoogleJsonResponseException(error.code, method, error.message);
    if (error instanceof SheetError)
      throw new GoogleJsonResponseException(400, method, error.message);
    throw error;
  }
}
