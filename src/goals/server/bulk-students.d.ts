import { type Result } from '../../rpc/result';
import type { Goal } from '../../schema/tabs';
import type { Services } from '../../store/services';
export interface BulkLine {
    readonly studentId: string;
    readonly name: string;
    readonly goals: readonly Pick<Goal, 'goalId' | 'goal' | 'kind' | 'progress'>[];
}
export type BulkChoice = {
    readonly teacher: string;
} | {
    readonly selection: true;
};
/** In the order of the selection, or of the Students tab; only students with an active goal of this year. */
export declare function bulkStudents(of: BulkChoice, services: Services): Result<readonly BulkLine[]>;
