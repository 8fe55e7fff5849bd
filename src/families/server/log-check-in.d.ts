import type { PlanView } from '../../goals/domain/view-plan';
import { type Result } from '../../rpc/result';
import { type CheckIn } from '../../schema/tabs';
import type { Services } from '../../store/services';
export interface CheckInInput extends Pick<CheckIn, 'studentId' | 'from' | 'way' | 'talked' | 'message' | 'wantsContact'> {
    /** The same in a retry. */
    readonly checkInId: string;
}
export declare function logCheckIn(input: CheckInInput, services: Services): Result<PlanView>;
