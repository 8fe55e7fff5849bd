// How far a goal is, as a small bar and in words.
import type { GoalFields } from '../../contract/sidebar-calls';
import { progressSteps } from '../goal/goal-choices';
import { useWording } from '../wording/use-wording';

export interface ProgressBarProps {
  readonly step: GoalFields['progress'];
  /** What the step is, where it is not plain from its place. */
  readonly label?: string;
}

export function ProgressBar({ step, label }: ProgressBarProps) {
  const say = useWording();
  const reached = step === '' ? 0 : progressSteps.indexOf(step);
  return (
    <p class="progress">
      <span class="bar" aria-hidden="true">
        {progressSteps.slice(1).map((one, place) => (
          <i key={one} class={place < reached ? 'reached' : ''} />
        ))}
      </span>
      {label !== undefined && `${label}: `}
      {step === '' ? say.goal.noStep : say.goal.steps[step]}
    </p>
  );
}
