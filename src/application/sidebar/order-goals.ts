// Puts the goals of a student into the specialist's order.

import { renumbered } from '../../domain/plan/goal-order';
import type { PlanView } from '../../domain/plan/view-plan';
import { inTurn } from '../in-turn';
import type { Change } from '../ports';
import { timeAt } from '../time-at';
import { refuseAndNote } from './note-refusal';
import { type Outcome, refused } from './outcome';
import { findStudent, planOf, planTabs } from './plan-tables';
import type { WritePorts } from './sidebar-ports';

/**
 * History has no line of it, and nobody becomes the goal's last writer: no word has changed.
 *
 * @param goalIds in their new order; goals that are not named follow as they stood
 */
export function orderGoals(
  studentId: string,
  goalIds: readonly string[],
  ports: WritePorts,
): Outcome<PlanView> {
  return inTurn(ports.alone, () => {
    const tables = ports.readTabs(planTabs);
    const student = findStudent(studentId, tables);
    if ('kind' in student) return refuseAndNote('Goals', studentId, student.sentences, ports);
    const own = tables.goals.rows.filter((goal) => goal.studentId === studentId);
    const strange = goalIds.find((id) => !own.some(({ goalId }) => goalId === id));
    if (strange !== undefined) {
      const sentence = `The student ${studentId} has no readable goal with the ID “${strange}”. Please open the student anew.`;
      return refuseAndNote('Goals', strange, [sentence], ports);
    }
    const moved = renumbered(own, [...new Set(goalIds)]);
    const changes = moved.map(({ goalId, order }): Change => {
      return { tab: 'goals', id: goalId, values: { order } };
    });
    const left = changes.length > 0 ? ports.writeRows([], changes) : [];
    if (left.length > 0) {
      return refused(
        'The order could not be saved: the Goals tab has no column “Order”, a formula stands in it, or a goal stands twice in the tab. Choose Living ALP > Health check, or Set up or repair for the column, then try again.',
      );
    }
    const order = new Map(moved.map((goal) => [goal.goalId, goal.order]));
    const rows = tables.goals.rows.map((goal) => ({
      ...goal,
      order: order.get(goal.goalId) ?? goal.order,
    }));
    return planOf(studentId, { ...tables, goals: { ...tables.goals, rows } }, timeAt(ports));
  });
}
