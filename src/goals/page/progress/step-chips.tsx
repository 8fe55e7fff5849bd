// How far a goal is, as a track on which one tap moves it; where it stands now is marked, and said below.
import { type Progress, progressSteps } from '../../../schema/choices';
import { Chips } from '../../../ui/controls/chips';
import { progressLabel } from '../../../ui/messages/goal-words';
import type { GoalFields } from '../../domain/goal-fields';
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
        isTrack
        present={stands}
        options={progressSteps.map((step) => [step, t.goal.steps[step]])}
        value={chosen === '' ? null : chosen}
        onChoose={(step) => onChoose(step as Progress)}
      />
      <p class="quiet-text">
        {t.progress.stands}: {progressLabel(stands, t.goal)}
      </p>
    </>
  );
}
