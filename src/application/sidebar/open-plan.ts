// Opens the plan of one student.
import type { PlanView } from '../../domain/plan/view-plan';
import type { Outcome } from './outcome';
import { planOf, planTabs, timeAt } from './plan-tables';
import type { ReadPorts } from './sidebar-ports';

export const openPlan = (studentId: string, ports: ReadPorts): Outcome<PlanView> =>
  planOf(studentId, ports.readTabs(planTabs), timeAt(ports));
