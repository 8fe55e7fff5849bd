import { type Result } from '../../rpc/result';
import type { Services } from '../../store/services';
/** The doubt about an email that a person knows of: after how many attempts. */
export interface Resend {
    readonly deliveryId: string;
    readonly attempts: number;
}
export interface SentNow {
    /** As the ledger has it. */
    readonly state: string;
    readonly detail: string;
    /** What to call again with if an email that may have arrived is to go out once more. */
    readonly resend: Resend | null;
}
/** @param approved the resend that a person has agreed to; null when nobody was asked */
export declare function sendNow(guardianId: string, approved: Resend | null, services: Services): Result<SentNow>;
