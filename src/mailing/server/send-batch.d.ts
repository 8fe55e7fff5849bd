import type { Failure } from '../../rpc/result';
import { type RunContext } from '../../store/run-context';
import { type ComposedBatch, type Hold } from './outgoing-mail';
/** Why a batch ended before all its emails had gone out. */
export type BatchEnd = 'done' | 'time' | 'quota';
export interface BatchCounts {
    readonly sent: number;
    readonly failed: number;
    /** May have gone out although Google reported an error. */
    readonly uncertain: number;
    /** Some email has failed and is to be tried again. */
    readonly toRetry: boolean;
    /** Emails whose rows in the ledger refuse to be written, in sentences: somebody has to mend them. */
    readonly blocked: readonly Failure[];
}
export interface BatchContext {
    readonly run: Pick<RunContext, 'services' | 'deadline'>;
    /** Written along with the batch. */
    readonly holds: readonly Hold[];
    /** Emails, by their hash, that may have gone out in a run that was cut off. */
    readonly doubts: readonly string[];
    /** How many emails Google would still send, going by what it said when the run began. */
    readonly quota: number;
}
interface BatchResult extends BatchCounts {
    readonly end: BatchEnd;
    /** Hashes of emails whose row does not say what became of them. */
    readonly unsettled: readonly string[];
}
export declare function sendBatch({ mails, translations }: ComposedBatch, context: BatchContext): BatchResult;
export {};
