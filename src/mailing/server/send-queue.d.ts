import type { PropertyStore } from '../../store/ports';
import { type RunContext } from '../../store/run-context';
import { type ScheduleState } from '../../store/schedule-state';
import type { ComposedBatch, Hold } from './outgoing-mail';
import { type BatchCounts, type BatchEnd } from './send-batch';
/** So many emails share one write before and one after them. */
export declare const batchSize = 50;
/** A small remainder joins the last batch: by itself it would cost the calls of a whole one. */
export declare const largestBatch = 62;
/** Emails of the daily quota kept for the specialist's own reports. */
export declare const mailReserve = 5;
/** What is due and who is held back, going by the tabs as they have just been read. */
export interface MailPlan<Due, Tables> {
    /** With the settings, and so the deadline, of that reading. */
    readonly run: RunContext;
    readonly tables: Tables;
    /** Emails that Google would still send today, where that was asked before the reading. */
    readonly quota: number | null;
    readonly due: readonly Due[];
    readonly held: readonly Hold[];
    /** What the schedule remembers once nothing of the plan is left to be sent. */
    readonly onceComplete: Partial<ScheduleState>;
    /** What it remembers where something is. */
    readonly onceLeft?: Partial<ScheduleState>;
}
/** What tells digests from emails to teachers. */
export interface MailKind<Due, Tables> {
    /**
     * Plans these emails anew from tabs read for it: people go on working while a run is under way.
     * What is neither due nor held any more waits for the next run. Null where the settings now end
     * the run.
     */
    readonly recheck: (due: readonly Due[], before: MailPlan<Due, Tables>) => MailPlan<Due, Tables> | null;
    readonly compose: (plan: MailPlan<Due, Tables>) => ComposedBatch;
}
/** Why a run ended before all that was due had gone out. */
export type RunEnd = BatchEnd | 'settings';
export interface QueueResult extends BatchCounts {
    readonly held: number;
    /** Due, and left for a later run. */
    readonly waiting: number;
    readonly end: RunEnd;
}
export declare const nothingSent: QueueResult;
export declare function sendQueue<Due, Tables>(plan: MailPlan<Due, Tables>, { recheck, compose }: MailKind<Due, Tables>): QueueResult;
/** What nobody could settle stays in the journal until its row in the ledger says so. */
export declare function closeJournal(doubts: readonly string[], properties: PropertyStore): void;
