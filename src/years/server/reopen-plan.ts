// Reopens the plan of one student, for somebody who has to correct what is closed and says why. A plan
// whose row is gone gets one.

import { fullName } from '../../caseload/domain/names';
import type { PlanView } from '../../goals/domain/view-plan';
import { findStudent, planOf, planTabs, unreadable } from '../../goals/server';
import { failure, type Result, refused } from '../../rpc/result';
import { historyLine } from '../../schema/history-line';
import { personsReason } from '../../schema/history-reason';
import type { Plan } from '../../schema/tabs';
import { settingsIn } from '../../settings/domain/caseload-settings';
import { refuseAndAudit, writeWithHistory } from '../../store/history';
import type { Change } from '../../store/ports';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { isRowGone, newPlan, planIdOf } from '../domain/plan-record';
import { currentYear, readSchoolYear, type SchoolYear, yearOfGoal } from '../domain/school-year';

/** The state of the latest date that stands. */
const stateBefore = ({ sharedOn, reviewedOn }: Plan): Plan['state'] => {
  if (sharedOn === null && reviewedOn === null) return 'Draft';
  return (reviewedOn ?? '') >= (sharedOn ?? '') ? 'Reviewed' : 'Shared';
};

export function reopenPlan(
  studentId: string,
  year: SchoolYear,
  reason: string,
  services: Services,
): Result<PlanView> {
  if (reason.trim() === '') return refused(failure('reopening needs a reason'));
  return withCaseloadLock(services.lock, () => {
    const { readTabs, writeRows } = services.store;
    const now = timeAt(services);
    const tables = readTabs(planTabs, studentId);
    const student = findStudent(studentId, tables);
    if ('ok' in student) return refuseAndAudit('Plans', studentId, student.failures, services);
    const unread = unreadable('plan', planIdOf(studentId, year), tables.plans);
    if (unread) return unread;
    const closed = tables.plans.rows.filter(
      (plan) =>
        plan.studentId === studentId &&
        plan.state === 'Closed' &&
        (readSchoolYear(plan.schoolYear) ?? year) === year,
    );
    const origin = {
      at: now.moment,
      by: services.identity.account(),
      reason: personsReason(reason.trim()),
    };
    const changes = closed.map((plan): Change => {
      const values = { state: stateBefore(plan), closedOn: null, closedContent: '' };
      return { tab: 'plans', id: plan.planId, values };
    });
    const current = currentYear(settingsIn(tables.settings, now.date), now.date);
    const own = tables.goals.rows.filter(
      (goal) => goal.studentId === studentId && yearOfGoal(goal, current) === year,
    );
    const added: readonly Plan[] = isRowGone(tables.plans, studentId, year, own)
      ? [{ ...newPlan(tables.plans, studentId, fullName(student), year), state: 'Reviewed' }]
      : [];
    const linesOfAdded = added.map(({ planId: rowId, state: after }) =>
      historyLine({ tab: 'plans', rowId, column: 'state', before: '', after }, origin),
    );
    const lines = closed.flatMap((plan) => [
      historyLine(
        {
          tab: 'plans',
          rowId: plan.planId,
          column: 'state',
          before: plan.state,
          after: stateBefore(plan),
        },
        origin,
      ),
      historyLine(
        {
          tab: 'plans',
          rowId: plan.planId,
          column: 'closedOn',
          before: plan.closedOn ?? '',
          after: '',
        },
        origin,
      ),
    ]);
    // A plan that is open already was reopened by an earlier try.
    if (changes.length === 0 && added.length === 0) return planOf(studentId, tables, now);
    const appends = [{ tab: 'plans', rows: added }] as const;
    const left = writeWithHistory(writeRows, appends, changes, [...linesOfAdded, ...lines]);
    if (left.some(({ column }) => column === 'state')) return refused(failure('plan not closed'));
    return planOf(studentId, readTabs(planTabs, studentId), now);
  });
}
