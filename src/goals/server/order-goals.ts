// Puts the goals of a student into the specialist's order.

import { fullName } from '../../caseload/domain/names';
import { failure, type Result, refused } from '../../rpc/result';
import { settingsIn } from '../../settings/domain/caseload-settings';
import { refuseAndAudit } from '../../store/history';
import type { Change } from '../../store/ports';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { notWritable, whyNotWritable } from '../../years/domain/plan-record';
import { currentYear, goalsOfYear } from '../../years/domain/school-year';
import { renumbered } from '../domain/goal-order';
import type { PlanView } from '../domain/view-plan';
import { findStudent, planOf, planTabs } from './plan-tables';

/**
 * History has no line of it, and nobody becomes the goal's last writer: no word has changed.
 *
 * @param goalIds in their new order; goals that are not named follow as they stood
 */
export function orderGoals(
  studentId: string,
  goalIds: readonly string[],
  services: Services,
): Result<PlanView> {
  return withCaseloadLock(services.lock, () => {
    const now = timeAt(services);
    const tables = services.store.readTabs(planTabs, studentId);
    const student = findStudent(studentId, tables);
    if ('ok' in student) return refuseAndAudit('Goals', studentId, student.failures, services);
    const year = currentYear(settingsIn(tables.settings, now.date), now.date);
    // The order of an earlier year stays what it was.
    const own = goalsOfYear(tables.goals.rows, year).filter((goal) => goal.studentId === studentId);
    const whyNot = whyNotWritable(tables.plans, studentId, year, own);
    if (whyNot !== null) return refused(notWritable(whyNot, fullName(student), year));
    const strange = goalIds.find((id) => !own.some(({ goalId }) => goalId === id));
    if (strange !== undefined) {
      const unknown = failure('no goal to order', studentId, strange);
      return refuseAndAudit('Goals', strange, [unknown], services);
    }
    const moved = renumbered(own, [...new Set(goalIds)]);
    const changes = moved.map(({ goalId, order }): Change => {
      return { tab: 'goals', id: goalId, values: { order } };
    });
    const left = changes.length > 0 ? services.store.writeRows([], changes) : [];
    if (left.length > 0) return refused(failure('order not saved'));
    const order = new Map(moved.map((goal) => [goal.goalId, goal.order]));
    const rows = tables.goals.rows.map((goal) => ({
      ...goal,
      order: order.get(goal.goalId) ?? goal.order,
    }));
    return planOf(studentId, { ...tables, goals: { ...tables.goals, rows } }, now);
  });
}
