// Records progress for one goal or for many students at once, in one write.

import {
  checkProgress,
  type ProgressInput,
  planProgress,
  strangeGoals,
} from '../../domain/plan/plan-progress';
import { writeWithHistory } from '../history';
import { inTurn } from '../in-turn';
import type { Change } from '../ports';
import { timeAt } from '../time-at';
import { refuseAndNote } from './note-refusal';
import { done, type Outcome, refused } from './outcome';
import type { WritePorts } from './sidebar-ports';

/**
 * The goals' `Updated` is left alone: it tells who last worded a goal, and an import heeds it.
 *
 * @returns how many entries stand in the Progress tab now, those of an earlier try included
 */
export function recordProgress(
  inputs: readonly ProgressInput[],
  ports: WritePorts,
): Outcome<{ readonly recorded: number }> {
  return inTurn(ports.alone, () => {
    const { goals, progress } = ports.readTabs(['goals', 'progress']);
    const nothing = 'None of the entries was recorded.';
    const strange = [...new Set(strangeGoals(inputs, goals.rows))];
    if (strange.length > 0) {
      return refuseAndNote('Progress', inputs[0]?.goalId ?? '', [...strange, nothing], ports);
    }
    const problems = checkProgress(inputs, goals.rows);
    if (problems.length > 0) return refused(...problems, nothing);
    const knownIds = new Set([
      ...progress.rows.map(({ entryId }) => entryId),
      ...progress.unreadIds,
    ]);
    const plan = planProgress(inputs, {
      goals: goals.rows,
      knownIds,
      now: timeAt(ports),
      by: ports.place.account(),
    });
    if (plan.rows.length > 0) {
      const changes = plan.steps.map((step): Change => {
        return { tab: 'goals', id: step.goalId, values: { progress: step.progress } };
      });
      const appends = [{ tab: 'progress', rows: plan.rows }] as const;
      writeWithHistory(ports.writeRows, appends, changes, plan.lines);
    }
    return done({ recorded: inputs.length });
  });
}
