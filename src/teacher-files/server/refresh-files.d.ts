import { type RunContext } from '../../store/run-context';
export interface FilesResult {
    /** Files looked after in this pass. */
    readonly synced: number;
    /** Files that wait for the next pass. */
    readonly waiting: number;
    /** Notes that have come into the plan, or were completed there. */
    readonly notes: number;
    /** Sentences for the specialist. */
    readonly troubles: readonly string[];
}
/** @throws StoreError when the caseload cannot be read or written */
export declare function refreshFiles(run: RunContext): FilesResult;
