// How far a goal is, as a small bar and in words.

import type { Progress } from '../../schema/choices';
import { progressPicture } from '../domain/progress-picture';
import type { GoalWords } from '../messages/goal-words';

export interface ProgressBarProps {
  readonly step: Progress | '';
  readonly words: Pick<GoalWords, 'steps' | 'noStep'>;
  /** What the step is, where it is not plain from its place. */
  readonly label?: string;
}

export function ProgressBar({ step, words, label }: ProgressBarProps) {
  const { cells, filled } = progressPicture(step);
  return (
    <p class="progress">
      <span class="bar" aria-hidden="true">
        {Array.from({ length: cells }, (_, cell) => (
          <i key={cell} class={cell < filled ? 'reached' : ''} />
        ))}
      </span>
      {label !== undefined && `${label}: `}
      {step === '' ? words.noStep : words.steps[step]}
    </p>
  );
}
