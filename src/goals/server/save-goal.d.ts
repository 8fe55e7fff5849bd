import { type Result } from '../../rpc/result';
import type { Services } from '../../store/services';
import { type FieldProblem } from '../domain/check-goal';
import { type GoalFields, type WrittenGoal } from '../domain/goal-fields';
import { type FieldConflict } from '../domain/merge-goal';
import { type GoalView } from '../domain/view-plan';
export interface GoalSave {
    /** Null for a new goal. */
    readonly goalId: string | null;
    readonly studentId: string;
    /** The goal when the person began to write; null for a new one. */
    readonly base: WrittenGoal | null;
    readonly mine: WrittenGoal;
    readonly reason: string;
    /** The same in a retry. */
    readonly saveId: string;
}
export type GoalSaveResult = {
    readonly kind: 'saved';
    readonly goal: GoalView;
} | {
    readonly kind: 'conflict';
    readonly theirs: GoalView;
    readonly merged: GoalFields;
    readonly conflicts: readonly FieldConflict[];
} | {
    readonly kind: 'problems';
    readonly problems: readonly FieldProblem[];
};
export declare function saveGoal(save: GoalSave, services: Services): Result<GoalSaveResult>;
