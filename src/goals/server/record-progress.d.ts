import { type Result } from '../../rpc/result';
import type { Services } from '../../store/services';
import { type ProgressInput } from '../domain/plan-progress';
/**
 * The goals' `Updated` is left alone: it tells who last worded a goal, and an import heeds it.
 *
 * @returns how many entries stand in the Progress tab now, those of an earlier try included
 */
export declare function recordProgress(inputs: readonly ProgressInput[], services: Services): Result<{
    readonly recorded: number;
}>;
