import { type Result } from '../../rpc/result';
import type { Tables } from '../../store/ports';
import type { Services } from '../../store/services';
import { type GrowingTab } from '../domain/past-rows';
export interface PastTab {
    readonly name: GrowingTab;
    /** How many rows would be moved: the past ones that stand first. */
    readonly count: number;
    /** How many past rows stand among others: the tab has been sorted. */
    readonly scattered: number;
}
export interface PastLook {
    /** Rows of days before this one are past. */
    readonly before: string;
    readonly tabs: readonly PastTab[];
}
export declare function lookAtPast(services: Services): Result<PastLook>;
/** @returns how many rows have been moved, by tab */
export declare function movePast(services: Services): Result<PastLook>;
/**
 * Nobody can keep people from sorting a tab at the very moment in which its first rows are moved. So
 * it is looked up what was moved, and what is not past is put back.
 */
export declare function finishMove({ archive, properties }: Services): void;
/** Every goal ID that notes and History know of, in whatever year. */
export declare function everyGoalId({ progress, history }: Pick<Tables, 'progress' | 'history'>, { archive, properties }: Services): readonly string[];
/** Whether there are notes that stand on Progress and are left unread, or in an archive tab. */
export declare function hasPastNotes({ properties }: Pick<Services, 'properties'>): boolean;
