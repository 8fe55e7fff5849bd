import type { PlanView } from '../../goals/domain/view-plan';
import { type Failure, type Result } from '../../rpc/result';
import type { Services } from '../../store/services';
import { type SchoolYear } from '../domain/school-year';
import type { PlanChange } from '../domain/year-views';
/** A plan as the sidebar shows it after a save, and what of it was not saved. */
export interface PlanSaved {
    readonly view: PlanView;
    /** Each names its field. */
    readonly failures: readonly Failure[];
}
export declare function savePlan(studentId: string, year: SchoolYear, wanted: readonly PlanChange[], services: Services): Result<PlanSaved>;
