// The five steps of a goal, one tap each; where the goal stands now is marked.
import type { GoalFields } from '../../contract/sidebar-calls';
import { ProgressBar } from '../../page/parts/progress-bar';
import { type ProgressStep, progressSteps } from '../goal/goal-choices';
import { Chips } from '../parts/chips';
import { useWording } from '../wording/use-wording';

export interface StepChipsProps {
  readonly id: string;
  readonly legend: string;
  /** Where the goal stands; left out where there are many. */
  readonly stands?: GoalFields['progress'];
  readonly chosen: ProgressStep | '';
  readonly problem?: string | undefined;
  readonly onChoose: (step: ProgressStep) => void;
}

export function StepChips({ id, legend, stands, chosen, problem, onChoose }: StepChipsProps) {
  const say = useWording();
  return (
    <>
      <Chips
        id={id}
        legend={legend}
        problem={problem}
        options={progressSteps.map((step) => [step, say.goal.steps[step]])}
        value={chosen === '' ? null : chosen}
        onChoose={(step) => onChoose(step as ProgressStep)}
      />
      {stands !== undefined && (
        <ProgressBar step={stands} words={say.goal} label={say.progress.stands} />
      )}
    </>
  );
}
