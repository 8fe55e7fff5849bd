import { type ApprovedResends } from '../../mailing/domain/approved-resends';
import { type AgreedAddresses } from '../../mailing/domain/moved-addresses';
import { type DigestPlan, type RunTrigger } from '../../mailing/domain/plan-digests';
import { type QueueResult } from '../../mailing/server';
import { type Failure } from '../../rpc/result';
import type { Delivery } from '../../schema/tabs';
import { type RunContext } from '../../store/run-context';
export interface RunResult extends Omit<QueueResult, 'toRetry'> {
    /** Emails that may have arrived, and that nobody has agreed to send again: then nothing was done. */
    readonly unapproved: readonly Delivery[];
}
/** What a person has agreed to who was asked; a clock has asked nobody. */
export interface Agreement {
    /** What may go again of the emails that may have arrived. */
    readonly resends: ApprovedResends;
    readonly addresses: AgreedAddresses;
}
export declare function sendDigests(begun: RunContext, trigger: RunTrigger, agreed?: Agreement): RunResult;
/** Null in an hour in which none are due. */
export declare function sendDigestsByClock(run: RunContext): RunResult | null;
/** Why digests wait for a look at their addresses; nothing where none has to. */
export declare function waitingForALook({ stopped: { isAll, moves } }: DigestPlan): readonly Failure[];
