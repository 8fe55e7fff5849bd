// The last step: when digests go out, a test to oneself, and the switch, which asks first.

import { useHoldReasons } from '../../families/page';
import type { Answer } from '../../rpc/calls';
import { Button } from '../../ui/controls/button';
import { FailureSummary } from '../../ui/feedback/failure';
import { showWeekday } from '../../ui/messages/show-date';
import { useRequest } from '../../ui/rpc/use-request';
import { useMessages } from '../messages/messages';
import type { SetUpSteps } from '../server/set-up-steps';
import type { KeptText } from './kept-text';
import { SettingsStep, type SetUpCall } from './settings-step';

export interface SwitchOnStepProps {
  readonly call: SetUpCall;
  readonly steps: SetUpSteps;
  readonly kept: KeptText;
  readonly onChange: () => void;
}

export function SwitchOnStep({ call, steps, kept, onChange }: SwitchOnStepProps) {
  const t = useMessages();
  const test = useRequest<Answer<'sendTest'>>();
  const asking = useRequest<Answer<'switchOnQuestion'>>();
  const switching = useRequest<Answer<'switchDigestsOn'>>();
  const { schedule, testGuardianId, digestsOn } = steps;
  const failed = [test, asking, switching].find(({ state }) => state.kind === 'error');
  const question = asking.state.kind === 'success' ? asking.state.value : null;
  const switchOn = () =>
    switching.run(
      () => call('switchDigestsOn'),
      () => {
        asking.reset();
        onChange();
      },
    );
  return (
    <>
      <SettingsStep
        call={call}
        kept={kept}
        dates={['Cadence', 'Weekday', 'Hour']}
        settings={schedule.settings}
        onSaved={onChange}
      />
      <h3>{t.setUp.nextDates}</h3>
      <ul class="plain">
        {schedule.nextDates.map((date) => (
          <li key={date}>{showWeekday(date, t.language)}</li>
        ))}
      </ul>
      {failed?.state.kind === 'error' && (
        <FailureSummary
          id="switch-failure"
          failure={failed.state.failure}
          onTryAgain={failed.again}
        />
      )}
      <div role="status">
        {test.state.kind === 'success' && <p class="notice">{t.setUp.testSent}</p>}
        {digestsOn && <p class="notice">{t.setUp.areOn}</p>}
      </div>
      {testGuardianId !== null && (
        <Button
          isBusy={test.isBusy}
          onClick={() => test.run(() => call('sendTest', testGuardianId))}
        >
          {t.setUp.sendTest}
        </Button>
      )}
      {!digestsOn && question === null && (
        <Button
          look="main"
          isBusy={asking.isBusy}
          onClick={() => asking.run(() => call('switchOnQuestion'))}
        >
          {t.setUp.switchOn}
        </Button>
      )}
      {!digestsOn && question !== null && (
        <Question
          question={question}
          isBusy={switching.isBusy}
          onYes={switchOn}
          onNo={asking.reset}
        />
      )}
    </>
  );
}

interface QuestionProps {
  readonly question: Answer<'switchOnQuestion'>;
  readonly isBusy: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Question({ question: { first, unread }, isBusy, onYes, onNo }: QuestionProps) {
  const t = useMessages();
  const holdReasons = useHoldReasons();
  const inAll = first?.held.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <section class="notice" aria-label={t.setUp.switchOn}>
      <p>
        {first === null
          ? t.setUp.noDay
          : t.setUp.firstDay(showWeekday(first.date, t.language), first.emails, first.students)}
      </p>
      {inAll > 0 && (
        <details>
          <summary>{t.setUp.heldBack(inAll)}</summary>
          <ul>
            {first?.held.map(({ reason, count }) => (
              <li key={reason}>
                {count}: {holdReasons[reason]}
              </li>
            ))}
          </ul>
        </details>
      )}
      {unread > 0 && <p>{t.setUp.unread(unread)}</p>}
      <div class="buttons">
        <Button look="main" isBusy={isBusy} onClick={onYes}>
          {t.setUp.yes}
        </Button>
        <Button onClick={onNo}>{t.setUp.no}</Button>
      </div>
    </section>
  );
}
