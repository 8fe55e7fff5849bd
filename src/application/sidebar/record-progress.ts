// Records progress for one goal or for many students at once, in one write.

import {
  checkProgress,
  type ProgressInput,
  planProgress,
  strangeGoals,
} from '../../domain/plan/plan-progress';
import type { Goal } from '../../domain/schema/tabs';
import { writeWithHistory } from '../history';
import { inTurn } from '../in-turn';
import type { Change } from '../ports';
import { timeAt } from '../time-at';
import { refuseAndNote } from './note-refusal';
import { done, type Outcome, refused } from './outcome';
import { unreadable } from './plan-tables';
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
    const { students, goals, progress } = ports.readTabs(['students', 'goals', 'progress']);
    const nothing = 'None of the entries was recorded.';
    for (const { studentId, goalId } of inputs) {
      const unread =
        unreadable('student', studentId, students) ?? unreadable('goal', goalId, goals);
      if (unread) return refused(...unread.sentences, nothing);
    }
    const strange = [...new Set(strangeGoals(inputs, goals.rows))];
    if (strange.length > 0) {
      return refuseAndNote('Progress', inputs[0]?.goalId ?? '', [...strange, nothing], ports);
    }
    const problems = checkProgress(inputs, goals.rows);
    if (problems.length > 0) return refused(...problems, nothing);
    const plan = planProgress(inputs, {
      goals: goals.rows,
      progress,
      now: timeAt(ports),
      by: ports.place.account(),
    });
    if (plan.taken.length > 0) return refused(...takenSentences(plan.taken, goals.rows));
    if (plan.rows.length > 0) {
      const changes = plan.steps.map((step): Change => {
        return { tab: 'goals', id: step.goalId, values: { progress: step.progress } };
      });
      const appends = [{ tab: 'progress', rows: plan.rows }] as const;
      const left = writeWithHistory(ports.writeRows, appends, changes, plan.lines);
      if (left.length > 0) return refused(notSet(left.map(({ id }) => id)));
    }
    return done({ recorded: inputs.length });
  });
}

const notSet = (goalIds: readonly string[]): string =>
  `The entries are recorded. The step of these goals could not be set, because a formula stands there, or their row stands twice in the Goals tab or is gone: ${goalIds.join(', ')}. Please look at the Goals tab.`;

function takenSentences(taken: readonly string[], goals: readonly Goal[]): readonly string[] {
  const words = new Map(goals.map(({ goalId, goal }) => [goalId, goal]));
  return [
    ...taken.map(
      (goalId) =>
        `For “${words.get(goalId) ?? goalId}” an entry from this form is in the Progress tab already, with other words.`,
    ),
    'Nothing was recorded now. Look at the Progress tab first: if you record once more, what is there is added a second time.',
  ];
}
