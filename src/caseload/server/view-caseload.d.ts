import type { HeldReason } from '../../mailing/domain/plan-digests';
import { type Result } from '../../rpc/result';
import type { Services } from '../../store/services';
import { type Attention } from '../domain/attention';
export interface NextRun {
    readonly date: string;
    readonly hour: number;
    readonly goingOut: number;
    readonly held: readonly {
        readonly studentId: string;
        readonly name: string;
        readonly guardian: string;
        readonly reason: HeldReason;
    }[];
}
export interface CaseloadView {
    /** The most urgent first, at most ten. */
    readonly attention: readonly Attention[];
    readonly attentionInAll: number;
    /** Null after the last digest day of the school year, and where settings cannot be read. */
    readonly nextRun: NextRun | null;
    readonly digestsOn: boolean;
    /** The day on which their clock ran last, where it stands still; '' where it is nobody's. */
    readonly silentSince: string | null;
    readonly uncertain: number;
    readonly failed: number;
    /** Families about whom somebody has to decide whether they may be emailed. */
    readonly waitingFamilies: number;
    /** The school year that can be closed, and whether it is time to; null where none is open. */
    readonly yearEnd: {
        readonly year: string;
        readonly isDue: boolean;
    } | null;
    /** The school year that can begin; null where it has, or where none lies before. */
    readonly newYear: string | null;
}
export declare function viewCaseload(services: Services): Result<CaseloadView>;
