// Pauses the digest of one guardian until a day.
import { useState } from 'preact/hooks';
import type { PlanView } from '../../goals/domain/view-plan';
import { Button } from '../../ui/controls/button';
import { DateField } from '../../ui/controls/date-field';
import { PartHeading } from '../../ui/controls/part-heading';
import { PendingFieldset } from '../../ui/controls/pending-fieldset';
import { ErrorSummary } from '../../ui/feedback/error-summary';
import { FailureSummary } from '../../ui/feedback/failure';
import { showDay } from '../../ui/messages/show-date';
import { useRequest } from '../../ui/rpc/use-request';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import type { GuardianView } from '../domain/view-guardian';
import { useMessages } from '../messages/messages';
import { withGuardian } from './guardians';

export interface PauseFormProps {
  readonly plan: PlanView;
  readonly view: GuardianView;
  readonly onBack: (done?: string) => void;
}

const DAY = 'pause-until';

export function PauseForm({ plan, view, onBack }: PauseFormProps) {
  const t = useMessages();
  const { call, dispatch, reportUnseen } = useSidebar();
  const [day, setDay] = useState('');
  const [isNeeded, setNeeded] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const { guardianId, name, email } = view.guardian;
  const title = t.family.pauseTitle(name || email);
  const { state, isBusy, run, again } = useRequest<GuardianView>(reportUnseen(title));
  const pause = () => {
    setNeeded(day === '');
    setAttempts(attempts + 1);
    if (day === '') return;
    run(
      () => call('pauseDigest', guardianId, day),
      (renewed, isOnShow) => {
        dispatch({ kind: 'plan renewed', plan: withGuardian(plan, renewed) });
        if (isOnShow) onBack(t.family.paused(showDay(day, t.language)));
      },
    );
  };
  const problem = isNeeded && day === '' ? t.family.dateNeeded : undefined;
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
      {state.kind === 'error' && (
        <FailureSummary id="pause-failure" failure={state.failure} onTryAgain={again} />
      )}
      <PendingFieldset isLocked={isBusy}>
        <DateField
          id={DAY}
          label={t.family.pauseUntil}
          hint={t.family.pauseHint}
          problem={problem}
          value={day}
          onDate={setDay}
        />
      </PendingFieldset>
      <div class="buttons">
        <Button look="main" isBusy={isBusy} onClick={pause}>
          {t.family.pause}
        </Button>
      </div>
    </>
  );
}
