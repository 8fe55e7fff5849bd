// Opens the plan of one student.

import type { Result } from '../../rpc/result';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import type { PlanView } from '../domain/view-plan';
import { planOf, planTabs } from './plan-tables';

export const openPlan = (studentId: string, services: Services): Result<PlanView> =>
  planOf(studentId, services.store.readTabs(planTabs, studentId), timeAt(services));
