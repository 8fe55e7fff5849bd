import type { PlanView } from '../../goals/domain/view-plan';
import { type Result } from '../../rpc/result';
import type { Services } from '../../store/services';
import { type SchoolYear } from '../domain/school-year';
export declare function reopenPlan(studentId: string, year: SchoolYear, reason: string, services: Services): Result<PlanView>;
