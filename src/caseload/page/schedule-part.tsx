// The schedule of the digests: what it is, what a change would mean, and only then saving it.
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../rpc/calls';
import { failureSentence } from '../../rpc/failure-texts';
import { Button } from '../../ui/controls/button';
import { PartHeading } from '../../ui/controls/part-heading';
import { ErrorSummary } from '../../ui/feedback/error-summary';
import { FailureSummary } from '../../ui/feedback/failure';
import { Spinner } from '../../ui/feedback/spinner';
import { useKitMessages } from '../../ui/messages/messages';
import { showWeekday } from '../../ui/messages/show-date';
import { useRequest } from '../../ui/rpc/use-request';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import { useMessages } from '../messages/messages';
import { fieldOf, scheduleId } from './schedule-fields';
import { ScheduleForm, type ScheduleSettings } from './schedule-form';

export interface SchedulePartProps {
  readonly onBack: (saved: boolean) => void;
}

export function SchedulePart({ onBack }: SchedulePartProps) {
  const t = useMessages();
  const kit = useKitMessages();
  const { call, reportUnseen } = useSidebar();
  const stored = useRequest<Answer<'schedule'>>();
  const trial = useRequest<Answer<'trySchedule'>>();
  const saving = useRequest<Answer<'saveSchedule'>>(reportUnseen(t.caseload.schedule));
  const [changes, setChanges] = useState<ScheduleSettings>({});
  const { run } = stored;
  useEffect(() => run(() => call('schedule')), [run, call]);
  const failed = [stored, trial, saving].find(({ state }) => state.kind === 'error');
  const settings =
    stored.state.kind === 'success' ? { ...stored.state.value.settings, ...changes } : null;
  const tried = trial.state.kind === 'success' ? trial.state.value : null;
  const answered = saving.state.kind === 'success' ? saving.state.value : tried;
  const problems = (answered?.problems ?? []).map((problem) => ({
    field: scheduleId(fieldOf(problem)),
    sentence: failureSentence(problem, t.language),
  }));
  const save = () =>
    settings &&
    saving.run(
      () => call('saveSchedule', settings),
      (view, isOnShow) => {
        if (view.problems.length === 0 && isOnShow) onBack(true);
      },
    );
  return (
    <>
      <PartHeading onBack={() => onBack(false)}>{t.caseload.schedule}</PartHeading>
      {failed?.state.kind === 'error' && (
        <FailureSummary
          id="schedule-failure"
          failure={failed.state.failure}
          onTryAgain={failed.again}
        />
      )}
      {problems.length > 0 && (
        <ErrorSummary id="schedule-problems" cause={answered} problems={problems} />
      )}
      {stored.isBusy && <Spinner>{kit.pending}</Spinner>}
      {settings !== null && (
        <>
          <ScheduleForm
            settings={settings}
            problems={problems}
            onChange={(changed) => {
              setChanges({ ...changes, ...changed });
              trial.reset();
              saving.reset();
            }}
          />
          {stored.state.kind === 'success' && trial.state.kind !== 'success' && (
            <>
              {Object.keys(changes).length === 0 && (
                <NextDates heading={t.caseload.currentDates} dates={stored.state.value.nextDates} />
              )}
              <Button
                look="main"
                isBusy={trial.isBusy}
                onClick={() => trial.run(() => call('trySchedule', settings))}
              >
                {t.caseload.tryIt}
              </Button>
            </>
          )}
          {tried !== null && problems.length === 0 && (
            <div class="notice" role="status">
              <NextDates heading={t.caseload.nextDates} dates={tried.nextDates} />
              <p class="hint">{t.caseload.notSavedYet}</p>
              <Button look="main" isBusy={saving.isBusy} onClick={save}>
                {t.caseload.save}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  );
}

interface NextDatesProps {
  readonly heading: string;
  readonly dates: readonly string[];
}

/** The next five digest days. */
function NextDates({ heading, dates }: NextDatesProps) {
  const t = useMessages();
  return (
    <>
      <h3>{heading}</h3>
      {dates.length === 0 && <p>{t.caseload.noDates}</p>}
      <ul class="plain">
        {dates.map((date) => (
          <li key={date}>{showWeekday(date, t.language)}</li>
        ))}
      </ul>
    </>
  );
}
