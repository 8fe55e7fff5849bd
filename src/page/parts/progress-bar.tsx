// How far a goal is, as a small bar and in words.
import { type GoalWords, type ProgressStep, progressSteps } from '../wording/goal-words';

export interface ProgressBarProps {
  readonly step: ProgressStep | '';
  readonly words: Pick<GoalWords, 'steps' | 'noStep'>;
  /** What the step is, where it is not plain from its place. */
  readonly label?: string;
}

export function ProgressBar({ step, words, label }: ProgressBarProps) {
  const reached = step === '' ? 0 : progressSteps.indexOf(step);
  return (
    <p class="progress">
      <span class="bar" aria-hidden="true">
        {progressSteps.slice(1).map((one, place) => (
          <i key={one} class={place < reached ? 'reached' : ''} />
        ))}
      </span>
      {label !== undefined && `${label}: `}
      {step === '' ? words.noStep : words.steps[step]}
    </p>
  );
}
