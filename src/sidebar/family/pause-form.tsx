// Pauses the digest of one guardian until a day.
import { useState } from 'preact/hooks';
import type { GuardianView, PlanView } from '../../contract/sidebar-calls';
import { Button } from '../../page/parts/button';
import { ErrorSummary, FailureSummary } from '../../page/parts/error-summary';
import { showDay } from '../../page/wording/show-date';
import { useAtDesk } from '../desk/desk-context';
import { useErrand } from '../errand/use-errand';
import { DayField } from '../parts/day-field';
import { PartHeading } from '../parts/part-heading';
import { PendingFieldset } from '../parts/pending-fieldset';
import { useWording } from '../wording/use-wording';
import { withGuardian } from './guardians';

export interface PauseFormProps {
  readonly plan: PlanView;
  readonly view: GuardianView;
  readonly onBack: (done?: string) => void;
}

const DAY = 'pause-until';

export function PauseForm({ plan, view, onBack }: PauseFormProps) {
  const say = useWording();
  const { call, tell } = useAtDesk();
  const [day, setDay] = useState('');
  const [isNeeded, setNeeded] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const { guardianId, name, email } = view.guardian;
  const title = say.family.pauseTitle(name || email);
  const { state, isBusy, run, again } = useErrand<GuardianView>(title);
  const pause = () => {
    setNeeded(day === '');
    setAttempts(attempts + 1);
    if (day === '') return;
    run(
      () => call('pauseDigest', guardianId, day),
      (renewed, isOnShow) => {
        tell({ kind: 'plan renewed', plan: withGuardian(plan, renewed) });
        if (isOnShow) onBack(say.family.paused(showDay(day, say.language)));
      },
    );
  };
  const problem = isNeeded && day === '' ? say.family.dateNeeded : undefined;
  return (
    <>
      <PartHeading onBack={() => onBack()}>{title}</PartHeading>
      {problem !== undefined && (
        <ErrorSummary
          id="pause-problems"
          cause={attempts}
          problems={[{ field: DAY, sentence: problem }]}
        />
      )}
      {state.kind === 'in trouble' && (
        <FailureSummary id="pause-failure" failure={state.failure} onTryAgain={again} />
      )}
      <PendingFieldset isLocked={isBusy}>
        <DayField
          id={DAY}
          label={say.family.pauseUntil}
          hint={say.family.pauseHint}
          problem={problem}
          value={day}
          onDay={setDay}
        />
      </PendingFieldset>
      <div class="buttons">
        <Button look="main" isBusy={isBusy} onClick={pause}>
          {say.family.pause}
        </Button>
      </div>
    </>
  );
}
