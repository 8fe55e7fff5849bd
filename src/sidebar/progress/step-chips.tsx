// How far a goal is, one tap for each answer; where it stands now is shown as a bar and in words.
import type { GoalFields } from '../../contract/sidebar-calls';
import { progressSteps } from '../../domain/schema/choices';
import type { Progress } from '../../domain/schema/tabs';
import { ProgressBar } from '../../page/parts/progress-bar';
import { Chips } from '../parts/chips';
import { useWording } from '../wording/use-wording';

export interface StepChipsProps {
  readonly id: string;
  readonly legend: string;
  /** Where the goal stands; left out where there are many. */
  readonly stands?: GoalFields['progress'];
  readonly chosen: Progress | '';
  readonly problem?: string | undefined;
  readonly onChoose: (step: Progress) => void;
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
        onChoose={(step) => onChoose(step as Progress)}
      />
      {stands !== undefined && (
        <ProgressBar step={stands} words={say.goal} label={say.progress.stands} />
      )}
    </>
  );
}
