import type { Result } from '../../rpc/result';
import type { Services } from '../../store/services';
import type { PlanView } from '../domain/view-plan';
export declare const openPlan: (studentId: string, services: Services) => Result<PlanView>;
