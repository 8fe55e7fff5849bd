import type { Aftermath } from '../rpc/messages/failures.en';
import { type Failure } from '../rpc/result';
export type StoreErrorCode = 'missing tab' | 'missing columns' | 'two columns' | 'rows keep moving';
export declare class StoreError extends Error {
    readonly code: StoreErrorCode;
    private readonly tab;
    private readonly columns;
    /**
     * @param tab title of the tab
     * @param columns headers of the columns in question
     */
    constructor(code: StoreErrorCode, tab: string, columns?: readonly string[]);
    /** @param aftermath what the execution had done before */
    failure(aftermath: Aftermath): Failure;
}
