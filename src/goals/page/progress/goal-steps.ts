// What a person has tapped for the goals of one student, and the entries that come of it.
import type { Progress } from '../../../schema/choices';
import type { GoalView } from '../../domain/view-plan';
import type { ProgressInput } from './progress-request';

export interface GoalStep {
  readonly step: Progress | '';
  readonly note: string;
  readonly nextStep: string;
  readonly shareWithFamily: boolean;
}

export type GoalSteps = Readonly<Record<string, GoalStep>>;

export const untapped = (goal: GoalView): GoalStep => ({
  step: '',
  note: '',
  nextStep: '',
  shareWithFamily: goal.fields.shareWithFamily,
});

/** Words without a step record the step where the goal stands. */
export function entriesOf(
  studentId: string,
  goals: readonly GoalView[],
  steps: GoalSteps,
): readonly Omit<ProgressInput, 'entryId'>[] {
  return goals.flatMap(({ goalId, fields }) => {
    const tapped = steps[goalId];
    if (tapped === undefined || !isFilled(tapped)) return [];
    const { step, ...rest } = tapped;
    return [{ ...rest, goalId, studentId, progress: step || fields.progress }];
  });
}

const isFilled = ({ step, note, nextStep }: GoalStep): boolean =>
  step !== '' || note.trim() !== '' || nextStep.trim() !== '';
