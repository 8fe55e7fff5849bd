import type { HeldReason, RunTrigger } from '../../mailing/domain/plan-digests';
import { type Result } from '../../rpc/result';
import type { Services } from '../../store/services';
import { type Agreement, type RunResult } from './send-digests';
export type ManualTrigger = Extract<RunTrigger, 'click' | 'uncertain again'>;
export interface RunPreview {
    readonly goingOut: number;
    /** What a person agrees to who is asked whether these are to go out. */
    readonly agreement: Agreement;
    /** Who has another address or child than at the last digest: "old → new". */
    readonly moved: readonly string[];
    readonly held: readonly HeldReason[];
    /** Null after the last digest of the school year. */
    readonly nextDate: string | null;
}
/** What a click would do now, without doing any of it. */
export declare function previewRun(services: Services, trigger: ManualTrigger): Result<RunPreview>;
export declare function sendByHand(services: Services, trigger: ManualTrigger, agreed: Agreement): Result<RunResult>;
