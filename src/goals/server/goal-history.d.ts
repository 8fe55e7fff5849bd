import { type Result } from '../../rpc/result';
import type { Services } from '../../store/services';
export interface HistoryView {
    readonly at: string;
    readonly by: string;
    readonly field: string;
    readonly before: string;
    readonly after: string;
    readonly reason: string;
}
/** Newest first; of two lines of one moment, the one that stands lower in the tab is the newer. */
export declare function goalHistory(goalId: string, { store: { readTabs } }: Services): Result<readonly HistoryView[]>;
