// Records progress for one goal or for many students at once, in one write.

import { done, type Failure, failure, type Result, refused } from '../../rpc/result';
import { type OwnReason, undoableReason } from '../../schema/history-reason';
import type { Goal } from '../../schema/tabs';
import { settingsIn } from '../../settings/domain/caseload-settings';
import { addedRowLine } from '../../store/added-rows';
import { refuseAndAudit, writeWithHistory } from '../../store/history';
import type { Change } from '../../store/ports';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { notWritable, whyGoalNotWritable } from '../../years/domain/plan-record';
import { currentYear } from '../../years/domain/school-year';
import {
  checkProgress,
  type ProgressInput,
  type ProgressPlan,
  planProgress,
  strangeGoals,
} from '../domain/plan-progress';
import { unreadable } from './plan-tables';

/**
 * The goals' `Updated` is left alone: it tells who last worded a goal, and an import heeds it.
 *
 * @returns how many entries stand in the Progress tab now, those of an earlier try included
 */
export const recordProgress = (
  inputs: readonly ProgressInput[],
  services: Services,
): Result<{ readonly recorded: number }> => recordEntries(inputs, services);

export interface EntriesOfRound {
  /** By which all of it can be undone (store/undo.ts). */
  readonly undoId: string;
  /** Where each goal stood on the page; by goal ID. */
  readonly stood: ReadonlyMap<string, string>;
}

/** @param round refuses where a goal has moved on meanwhile */
export function recordEntries(
  inputs: readonly ProgressInput[],
  services: Services,
  round?: EntriesOfRound,
): Result<{ readonly recorded: number }> {
  return withCaseloadLock(services.lock, () => {
    const now = timeAt(services);
    const { students, goals, progress, plans, settings } = services.store.readTabs([
      'students',
      'goals',
      'progress',
      'plans',
      'settings',
    ]);
    const nothing = failure('no entry recorded');
    for (const { studentId, goalId } of inputs) {
      const unread =
        unreadable('student', studentId, students) ?? unreadable('goal', goalId, goals);
      if (unread) return refused(...unread.failures, nothing);
    }
    const strange = strangeGoals(inputs, goals.rows);
    if (strange.length > 0) {
      return refuseAndAudit('Progress', inputs[0]?.goalId ?? '', [...strange, nothing], services);
    }
    const year = currentYear(settingsIn(settings, now.date), now.date);
    const named = new Set(inputs.map(({ goalId }) => goalId));
    const closed = goals.rows.flatMap((goal) => {
      const whyNot = named.has(goal.goalId) ? whyGoalNotWritable(goal, plans, year) : null;
      return whyNot === null
        ? []
        : notWritable(whyNot, goal.student || goal.studentId, goal.schoolYear);
    });
    if (closed.length > 0) {
      // Each once, however many goals it is true of.
      const failures = new Map(closed.map((each) => [JSON.stringify(each), each]));
      return refused(...failures.values(), nothing);
    }
    const problems = checkProgress(inputs, goals.rows);
    if (problems.length > 0) return refused(...problems, nothing);
    const by = services.identity.account();
    const reason = round
      ? undoableReason('Progress round', round.undoId)
      : ('Progress entry' satisfies OwnReason);
    const plan = planProgress(inputs, {
      goals: goals.rows,
      progress,
      now,
      by,
      reason,
    });
    if (plan.taken.length > 0) {
      const words = new Map(goals.rows.map(({ goalId, goal }) => [goalId, goal]));
      const taken = plan.taken.map((goalId) => failure('entry taken', words.get(goalId) ?? goalId));
      return refused(...taken, failure('entries taken'));
    }
    const moved = round ? movedGoals(plan, goals.rows, round.stood) : [];
    if (moved.length > 0) return refused(...moved, failure('round not recorded'));
    if (plan.rows.length > 0) {
      const added = round
        ? plan.rows.map((row) => addedRowLine('progress', row, { at: now.moment, by, reason }))
        : [];
      const changes = plan.steps.map((step): Change => {
        return { tab: 'goals', id: step.goalId, values: { progress: step.progress } };
      });
      const appends = [{ tab: 'progress', rows: plan.rows }] as const;
      const left = writeWithHistory(services.store.writeRows, appends, changes, [
        ...plan.lines,
        ...added,
      ]);
      if (left.length > 0) {
        const goalIds = left.map(({ id }) => id);
        return refused(failure('steps not set', goalIds));
      }
    }
    return done({ recorded: inputs.length });
  });
}

/** Goals that somebody has moved to another step since the page was opened; what a retry finds there is its own. */
function movedGoals(
  { rows }: ProgressPlan,
  goals: readonly Goal[],
  stood: EntriesOfRound['stood'],
): readonly Failure[] {
  const byId = new Map(goals.map((goal) => [goal.goalId, goal]));
  return rows.flatMap(({ goalId }): Failure[] => {
    const goal = byId.get(goalId);
    return goal === undefined || stood.get(goalId) === goal.progress
      ? []
      : [failure('goal moved on', goal.student || goal.studentId, goal.goal, goal.progress)];
  });
}
