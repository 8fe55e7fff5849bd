// The same progress for many goals at once: which of them, and the entries that come of it.
import type { BulkLine, ProgressInput } from '../../contract/sidebar-calls';
import type { ProgressStep } from '../goal/goal-choices';
import type { StarterKind } from '../starters/starter';

export interface BulkGoal {
  readonly studentId: string;
  readonly name: string;
  readonly goalId: string;
  readonly goal: string;
}

/** @param kind of which kind; '' for all */
export const bulkGoals = (
  lines: readonly BulkLine[],
  kind: StarterKind | '',
): readonly BulkGoal[] =>
  lines.flatMap(({ studentId, name, goals }) =>
    goals
      .filter((goal) => kind === '' || goal.kind === kind)
      .map(({ goalId, goal }) => ({ studentId, name, goalId, goal })),
  );

/** The addresses by which a group can be asked for, each once. */
export const teachersOf = (
  students: readonly { readonly teachers: readonly string[] }[],
): readonly string[] => [...new Set(students.flatMap(({ teachers }) => teachers))].sort();

export interface SameForAll {
  readonly step: ProgressStep;
  readonly note: string;
  readonly nextStep: string;
  readonly shareWithFamily: boolean;
}

/** @param entryId of a goal; the same goal has to get the same one in a retry */
export const bulkEntries = (
  goals: readonly BulkGoal[],
  { step, ...same }: SameForAll,
  entryId: (goalId: string) => string,
): readonly ProgressInput[] =>
  goals.map(({ goalId, studentId }) => ({
    ...same,
    entryId: entryId(goalId),
    goalId,
    studentId,
    progress: step,
  }));
