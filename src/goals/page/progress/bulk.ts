// The same progress for many goals at once: which of them, and the entries that come of it.
import type { GoalKind, Progress } from '../../../schema/choices';
import type { BulkLine } from '../../server/bulk-students';
import type { ProgressInput } from './progress-request';

export interface BulkGoal {
  readonly studentId: string;
  readonly name: string;
  readonly goalId: string;
  readonly goal: string;
}

/** @param kind of which kind; '' for all */
export const bulkGoals = (lines: readonly BulkLine[], kind: GoalKind | ''): readonly BulkGoal[] =>
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
  readonly step: Progress | '';
  readonly note: string;
  readonly nextStep: string;
  readonly shareWithFamily: boolean;
}

export const bulkEntries = (
  goals: readonly BulkGoal[],
  { step, ...same }: SameForAll,
): readonly Omit<ProgressInput, 'entryId'>[] =>
  goals.map(({ goalId, studentId }) => ({
    ...same,
    goalId,
    studentId,
    progress: step,
  }));
