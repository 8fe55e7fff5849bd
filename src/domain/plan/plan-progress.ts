// Plans what a batch of progress entries adds and changes: all of it, or nothing where one entry
// names a goal that is not its student's.
import type { LocalTime } from '../calendar/local-time';
import { type Goal, type HistoryLine, type ProgressEntry, progressSteps } from '../schema/tabs';
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
  /** Entries that are in the tab already, readable or not. */
  readonly knownIds: ReadonlySet<string>;
  readonly now: LocalTime;
  readonly by: string;
}

export interface ProgressPlan {
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

/** @param inputs that have passed the check */
export function planProgress(
  inputs: readonly ProgressInput[],
  { goals, knownIds, now, by }: ProgressSources,
): ProgressPlan {
  const taken = new Set(knownIds);
  const fresh = inputs.filter(({ entryId }) => !taken.has(entryId) && taken.add(entryId));
  const rows = fresh.map((input): ProgressEntry => {
    const progress = input.progress as ProgressEntry['progress'];
    return { ...input, progress, date: now.date, by, role: 'Specialist' };
  });
  const set = new Map(
    rows.filter(({ progress }) => progress !== '').map((row) => [row.goalId, row.progress]),
  );
  const moved = goals.flatMap(({ goalId, progress: before }) => {
    const after = set.get(goalId) ?? before;
    return after === before ? [] : [{ goalId, before, after }];
  });
  return {
    rows,
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
