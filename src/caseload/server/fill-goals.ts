// Fills in one field of many goals at once, where it is still missing, and undoes that.

import { checkGoal } from '../../goals/domain/check-goal';
import { fieldsOf } from '../../goals/domain/goal-fields';
import { done, type Result, refused } from '../../rpc/result';
import { historyLine } from '../../schema/history-line';
import { type OwnReason, undoableReason } from '../../schema/history-reason';
import type { Goal } from '../../schema/tabs';
import { settingsIn } from '../../settings/domain/caseload-settings';
import { writeWithHistory } from '../../store/history';
import type { Change } from '../../store/ports';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { undoableWrites, undoWrite } from '../../store/undo';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { whyGoalNotWritable } from '../../years/domain/plan-record';
import { currentYear } from '../../years/domain/school-year';
import {
  type Filled,
  type FillStep,
  type FillUndone,
  isMissing,
  type LeftGoal,
} from '../domain/fill';

const ownReason: OwnReason = 'Filled in for many goals';

/** Whoever sends the same again, since the answer was lost, finds it written. */
export function fillGoals(
  { fillId, field, value, goalIds }: FillStep,
  services: Services,
): Result<Filled> {
  return withCaseloadLock(services.lock, () => {
    const { goals, plans, settings } = services.store.readTabs(['goals', 'plans', 'settings']);
    const { date, moment: at } = timeAt(services);
    const year = currentYear(settingsIn(settings, date), date);
    const wanted = new Set(goalIds);
    const chosen = goals.rows.filter(({ goalId }) => wanted.has(goalId));
    const checked = chosen.map((goal) => ({
      goal,
      check: checkGoal({ ...fieldsOf(goal), [field]: value }),
    }));
    const isFilled = (goal: Goal) => (goal[field] ?? '') === value;
    const whyNot = ({ goal, check }: (typeof checked)[number]): LeftGoal['why'] | null => {
      if (whyGoalNotWritable(goal, plans, year) !== null) return 'closed';
      if (!isMissing(goal, field)) return 'changed since';
      return check.kind === 'problems' ? 'does not fit' : null;
    };
    const judged = checked
      .filter(({ goal }) => !isFilled(goal))
      .map((each) => ({ ...each, why: whyNot(each) }));
    const toWrite = judged.filter(({ why }) => why === null).map(({ goal }) => goal);
    // What is wrong for all of them is wrong with the value.
    const [first] = judged;
    if (first?.check.kind === 'problems' && judged.every(({ why }) => why === 'does not fit'))
      return refused(...first.check.problems.filter((problem) => problem.field === field));
    const by = services.identity.account();
    const origin = { at, by, reason: undoableReason(ownReason, fillId) };
    const changes = toWrite.map(({ goalId }): Change => {
      const values = { [field]: value, updatedAt: at, updatedBy: by };
      return { tab: 'goals', id: goalId, values };
    });
    const lines = toWrite.map((goal) =>
      historyLine(
        {
          tab: 'goals',
          rowId: goal.goalId,
          column: field,
          before: goal[field] ?? '',
          after: value,
        },
        origin,
      ),
    );
    const notWritten = new Set(
      changes.length === 0
        ? []
        : writeWithHistory(services.store.writeRows, [], changes, lines)
            .filter(({ column }) => column === field)
            .map(({ id }) => id),
    );
    const left = [
      ...judged.flatMap(({ goal, why }) => (why === null ? [] : [{ goalId: goal.goalId, why }])),
      ...[...notWritten].map((goalId): LeftGoal => ({ goalId, why: 'not written' })),
    ];
    return done({ filled: chosen.length - left.length, left });
  });
}

/** Whoever tries again finds it undone. */
export function undoFill(fillId: string, services: Services): Result<FillUndone> {
  return withCaseloadLock(services.lock, () => {
    const tables = services.store.readTabs(['goals', 'history']);
    const write = undoableWrites(tables.history.rows, (reason) => reason === ownReason).find(
      ({ undoId }) => undoId === fillId,
    );
    if (write === undefined) return done({ undone: 0, left: [] });
    const { undone, kept } = undoWrite(write, tables, services);
    return done({ undone, left: kept.map(({ rowId, why }) => ({ goalId: rowId, why })) });
  });
}
