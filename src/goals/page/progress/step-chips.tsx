// How far a goal is, one tap for each answer; where it stands now is shown as a bar and in words.
import { type Progress, progressSteps } from '../../../schema/choices';
import { Chips } from '../../../ui/controls/chips';
import { ProgressBar } from '../../../ui/controls/progress-bar';
import { progressLabel } from '../../../ui/messages/goal-words';
import type { GoalFields } from '../../domain/goal-fields';
import { progressPicture } from '../../domain/progress-picture';
import { useMessages } from '../../messages/messages';

export interface StepChipsProps {
  readonly id: string;
  readonly legend: string;
  /** Where the goal stands. */
  readonly stands: GoalFields['progress'];
  readonly chosen: Progress | '';
  readonly onChoose: (step: Progress) => void;
}

export function StepChips({ id, legend, stands, chosen, onChoose }: StepChipsProps) {
  const t = useMessages();
  return (
    <>
      <Chips
        id={id}
        legend={legend}
        options={progressSteps.map((step) => [step, t.goal.steps[step]])}
        value={chosen === '' ? null : chosen}
        onChoose={(step) => onChoose(step as Progress)}
      />
      <ProgressBar {...progressPicture(stands)}>
        {t.progress.stands}: {progressLabel(stands, t.goal)}
      </ProgressBar>
    </>
  );
}
