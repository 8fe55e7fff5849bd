import type { HoldReason } from '../../caseload/domain/hold';
import type { ComposedMail } from '../../mailing/server';
import { type Result } from '../../rpc/result';
import type { Services } from '../../store/services';
export interface NextDigest {
    readonly composed: ComposedMail;
    /** What would hold it back on its day; null when nothing does. */
    readonly hold: HoldReason | null;
}
/** Made by the composer of the run, so that nothing in it can differ from what will be emailed. */
export declare function nextDigest(guardianId: string, services: Services): Result<NextDigest>;
