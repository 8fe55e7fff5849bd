// Opens the plan of one student.

import type { PlanView } from '../../domain/plan/view-plan';
import { timeAt } from '../time-at';
import type { Outcome } from './outcome';
import { planOf, planTabs } from './plan-tables';
import type { ReadPorts } from './sidebar-ports';

export const openPlan = (studentId: string, ports: ReadPorts): Outcome<PlanView> =>
  planOf(studentId, ports.readTabs(planTabs), timeAt(ports));
