import type { HoldReason } from '../../caseload/domain/hold';
import { type Result } from '../../rpc/result';
import type { MailText } from '../../store/ports';
import type { Services } from '../../store/services';
export interface MailPreview extends MailText {
    readonly to: string;
    readonly hold: HoldReason | null;
}
export declare function previewDigest(guardianId: string, services: Services): Result<MailPreview>;
/**
 * Goes to the account itself, so no hold applies and the ledger knows nothing of it. A copy sends
 * nothing at all, so that nobody has to know of exceptions.
 */
export declare function sendTest(guardianId: string, services: Services): Result<{
    readonly to: string;
}>;
