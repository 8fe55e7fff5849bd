// Plans what a batch of progress entries adds and changes: all of it, or nothing where one entry
// names a goal that is not its student's.

import type { LocalTime } from '../../core/local-time';
import { type Failure, failure } from '../../rpc/result';
import { progressSteps } from '../../schema/choices';
import type { Table } from '../../schema/decode-table';
import { historyLine } from '../../schema/history-line';
import { type RequestedRow, sortRequested } from '../../schema/requested-rows';
import type { Goal, HistoryLine, ProgressEntry } from '../../schema/tabs';
import { longestText } from './check-goal';

export interface ProgressInput {
  /** The same in a retry. */
  readonly entryId: string;
  readonly goalId: string;
  readonly studentId: string;
  /** '' where only a note is made. */
  readonly progress: string;
  readonly note: string;
  readonly nextStep: string;
  readonly shareWithFamily: boolean;
}

export interface ProgressContext {
  readonly goals: readonly Goal[];
  /** What is in the tab already. */
  readonly progress: Pick<Table<ProgressEntry>, 'rows' | 'unreadIds'>;
  readonly now: LocalTime;
  readonly by: string;
  /** Stands in History. */
  readonly reason: string;
}

export interface ProgressPlan {
  /** Goals whose entry has an ID that stands for something else: with one, nothing is recorded. */
  readonly taken: readonly string[];
  /** Without those that an earlier try has recorded. */
  readonly rows: readonly ProgressEntry[];
  /** By goal, the step that its last entry sets, where it is another one. */
  readonly steps: readonly { readonly goalId: string; readonly progress: Goal['progress'] }[];
  readonly lines: readonly HistoryLine[];
}

/** What is wrong with entries whose goal is not there, or is not their student's; each once. */
export function strangeGoals(
  inputs: readonly ProgressInput[],
  goals: readonly Goal[],
): readonly Failure[] {
  const known = new Map(goals.map((goal) => [goal.goalId, goal]));
  const strange = new Map<string, Failure>();
  for (const { goalId, studentId } of inputs) {
    const goal = known.get(goalId);
    if (!goal) strange.set(goalId, failure('entry without goal', goalId));
    else if (goal.studentId !== studentId) {
      strange.set(`${goalId} ${studentId}`, failure('entry of another student', goalId, studentId));
    }
  }
  return [...strange.values()];
}

/** What is wrong with entries that cannot be recorded as they are written. */
export function checkProgress(
  inputs: readonly ProgressInput[],
  goals: readonly Goal[],
): readonly Failure[] {
  const known = new Map(goals.map((goal) => [goal.goalId, goal.goal]));
  return inputs.flatMap(({ goalId, progress, note, nextStep }): Failure[] => {
    const about = known.get(goalId) ?? goalId;
    if (progress !== '' && !isStep(progress)) {
      return [failure('entry step unknown', about, progress, progressSteps)];
    }
    if ([progress, note, nextStep].every((text) => text.trim() === '')) {
      return [failure('entry empty', about)];
    }
    const long = [note, nextStep].find(({ length }) => length > longestText);
    return long === undefined ? [] : [failure('entry too long', about, long.length, longestText)];
  });
}

const isStep = (text: string): boolean => progressSteps.some((step) => step === text);

const requested: RequestedRow<ProgressEntry> = {
  idOf: ({ entryId }) => entryId,
  compared: ['goalId', 'studentId', 'role', 'progress', 'note', 'nextStep', 'shareWithFamily'],
};

/** @param inputs that have passed the check */
export function planProgress(
  inputs: readonly ProgressInput[],
  { goals, progress, now, by, reason }: ProgressContext,
): ProgressPlan {
  const wanted = inputs.map((input): ProgressEntry => {
    const step = input.progress as ProgressEntry['progress'];
    return {
      ...input,
      progress: step,
      date: now.date,
      by,
      role: 'Specialist',
      staysWithStaff: false,
    };
  });
  const { fresh, taken } = sortRequested(wanted, progress, requested);
  const set = new Map(
    fresh.flatMap((row) => (row.progress === '' ? [] : [[row.goalId, row.progress] as const])),
  );
  const moved = goals.flatMap(({ goalId, progress: before }) => {
    const after = set.get(goalId) ?? before;
    return after === before ? [] : [{ goalId, before, after }];
  });
  return {
    taken: taken.map(({ goalId }) => goalId),
    rows: fresh,
    steps: moved.map(({ goalId, after }) => ({ goalId, progress: after })),
    lines: moved.map(({ goalId, before, after }) =>
      historyLine(
        { tab: 'goals', rowId: goalId, column: 'progress', before, after },
        { at: now.moment, by, reason },
      ),
    ),
  };
}
