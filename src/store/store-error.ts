// What can be wrong with the spreadsheet before anything is read or written.
import { inEnglish } from '../rpc/english-failures';
import type { Aftermath } from '../rpc/messages/failures.en';
import { type Failure, failure } from '../rpc/result';

export type StoreErrorCode = 'missing tab' | 'missing columns' | 'two columns' | 'rows keep moving';

export class StoreError extends Error {
  declare readonly code: StoreErrorCode;
  declare private readonly tab: string;
  declare private readonly columns: readonly string[];

  /**
   * @param tab title of the tab
   * @param columns headers of the columns in question
   */
  constructor(code: StoreErrorCode, tab: string, columns: readonly string[] = []) {
    super(inEnglish([failure(code, tab, columns, null)])[0]);
    this.name = 'StoreError';
    this.code = code;
    this.tab = tab;
    this.columns = columns;
  }

  /** @param aftermath what the execution had done before */
  failure(aftermath: Aftermath): Failure {
    return failure(this.code, this.tab, this.columns, aftermath);
  }
}

/** Also of an error that another script of the project has thrown, whose class is another one (parts.ts). */
export const isMissingTab = (error: unknown): boolean =>
  (error as Partial<StoreError> | null)?.name === 'StoreError' &&
  (error as Partial<StoreError>).code === 'missing tab';
