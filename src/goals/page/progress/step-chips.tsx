// How far a goal is, one tap for each answer; where it stands now is shown as a bar and in words.
import type { GoalFields } from '../../../rpc/sidebar-rpc';
import { type Progress, progressSteps } from '../../../schema/choices';
import { useMessages } from '../../../sidebar/messages/messages';
import { Chips } from '../../../ui/controls/chips';
import { ProgressBar } from '../progress-bar';

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
  const t = useMessages();
  return (
    <>
      <Chips
        id={id}
        legend={legend}
        problem={problem}
        options={progressSteps.map((step) => [step, t.goal.steps[step]])}
        value={chosen === '' ? null : chosen}
        onChoose={(step) => onChoose(step as Progress)}
      />
      {stands !== undefined && (
        <ProgressBar step={stands} words={t.goal} label={t.progress.stands} />
      )}
    </>
  );
}
