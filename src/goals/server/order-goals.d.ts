import { type Result } from '../../rpc/result';
import type { Services } from '../../store/services';
import type { PlanView } from '../domain/view-plan';
/**
 * History has no line of it, and nobody becomes the goal's last writer: no word has changed.
 *
 * @param goalIds in their new order; goals that are not named follow as they stood
 */
export declare function orderGoals(studentId: string, goalIds: readonly string[], services: Services): Result<PlanView>;
