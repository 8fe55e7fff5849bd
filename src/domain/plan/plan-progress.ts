// Plans what a batch of progress entries adds and changes: all of it, or nothing where one entry
// names a goal that is not its student's.
import type { LocalTime } from '../calendar/local-time';
import { progressSteps } from '../schema/choices';
import type { Table } from '../schema/decode-table';
import { type RequestedRow, sortRequested } from '../schema/requested-rows';
import type { Goal, HistoryLine, ProgressEntry } from '../schema/tabs';
import { longestText, tooLong } from './check-goal';

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

export interface ProgressSources {
  readonly goals: readonly Goal[];
  /** What is in the tab already. */
  readonly progress: Pick<Table<ProgressEntry>, 'rows' | 'unreadIds'>;
  readonly now: LocalTime;
  readonly by: string;
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

/** A sentence for each entry whose goal is not there, or is not its student's. */
export function strangeGoals(
  inputs: readonly ProgressInput[],
  goals: readonly Goal[],
): readonly string[] {
  const known = new Map(goals.map((goal) => [goal.goalId, goal]));
  return inputs.flatMap(({ goalId, studentId }): string[] => {
    const goal = known.get(goalId);
    if (!goal) return [`The Goals tab has no readable goal with the ID “${goalId}”.`];
    return goal.studentId === studentId
      ? []
      : [`The goal ${goalId} belongs to another student than ${studentId}.`];
  });
}

/** A sentence for each entry that cannot be recorded as it is written. */
export function checkProgress(
  inputs: readonly ProgressInput[],
  goals: readonly Goal[],
): readonly string[] {
  const known = new Map(goals.map((goal) => [goal.goalId, goal.goal]));
  return inputs.flatMap(({ goalId, progress, note, nextStep }): string[] => {
    const about = `“${known.get(goalId) ?? goalId}”`;
    if (progress !== '' && !isStep(progress)) {
      return [`For ${about}: “${progress}” is not one of ${progressSteps.join(', ')}.`];
    }
    if ([progress, note, nextStep].every((text) => text.trim() === '')) {
      return [`For ${about} nothing was entered: choose a step or write a note.`];
    }
    const long = [note, nextStep].find(({ length }) => length > longestText);
    return long === undefined ? [] : [`For ${about}: ${tooLong(long)}`];
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
  { goals, progress, now, by }: ProgressSources,
): ProgressPlan {
  const wanted = inputs.map((input): ProgressEntry => {
    const step = input.progress as ProgressEntry['progress'];
    return { ...input, progress: step, date: now.date, by, role: 'Specialist' };
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
    lines: moved.map(({ goalId, before, after }) => ({
      at: now.moment,
      by,
      tab: 'Goals',
      rowId: goalId,
      field: 'Progress',
      before,
      after,
      reason: 'Progress entry',
    })),
  };
}
