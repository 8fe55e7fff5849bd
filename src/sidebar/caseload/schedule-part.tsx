// The schedule of the digests: what it is, what a change would mean, and only then saving it.
import { useEffect, useState } from 'preact/hooks';
import type { ScheduleSettings, ScheduleView } from '../../contract/sidebar-calls';
import { Button } from '../../page/parts/button';
import { ErrorSummary, FailureSummary } from '../../page/parts/error-summary';
import { Working } from '../../page/parts/working';
import { useAtDesk } from '../desk/desk-context';
import { useErrand } from '../errand/use-errand';
import { PartHeading } from '../parts/part-heading';
import { useWording } from '../wording/use-wording';
import { NextDates } from './next-dates';
import { fieldIn, scheduleId } from './schedule-fields';
import { ScheduleForm } from './schedule-form';

export interface SchedulePartProps {
  readonly onBack: (saved: boolean) => void;
}

export function SchedulePart({ onBack }: SchedulePartProps) {
  const say = useWording();
  const { call } = useAtDesk();
  const stored = useErrand<ScheduleView>();
  const trial = useErrand<ScheduleView>();
  const saving = useErrand<ScheduleView>(say.caseload.schedule);
  const [changes, setChanges] = useState<ScheduleSettings>({});
  const { run } = stored;
  useEffect(() => run(() => call('schedule')), [run, call]);
  const inTrouble = [stored, trial, saving].find(({ state }) => state.kind === 'in trouble');
  const settings =
    stored.state.kind === 'answered' ? { ...stored.state.value.settings, ...changes } : null;
  const tried = trial.state.kind === 'answered' ? trial.state.value : null;
  const answered = saving.state.kind === 'answered' ? saving.state.value : tried;
  const problems = answered?.problems ?? [];
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
      <PartHeading onBack={() => onBack(false)}>{say.caseload.schedule}</PartHeading>
      {inTrouble?.state.kind === 'in trouble' && (
        <FailureSummary
          id="schedule-failure"
          failure={inTrouble.state.failure}
          onTryAgain={inTrouble.again}
        />
      )}
      {problems.length > 0 && (
        <ErrorSummary
          id="schedule-problems"
          cause={answered}
          problems={problems.map((sentence) => ({
            field: scheduleId(fieldIn(sentence)),
            sentence,
            isScripts: true,
          }))}
        />
      )}
      {stored.isBusy && <Working>{say.frame.working}</Working>}
      {settings !== null && (
        <>
          <ScheduleForm
            settings={settings}
            problems={problems}
            onChange={(changed) => {
              setChanges({ ...changes, ...changed });
              trial.putAside();
              saving.putAside();
            }}
          />
          {stored.state.kind === 'answered' && trial.state.kind !== 'answered' && (
            <>
              {Object.keys(changes).length === 0 && (
                <NextDates
                  heading={say.caseload.currentDates}
                  dates={stored.state.value.nextDates}
                />
              )}
              <Button
                look="main"
                isBusy={trial.isBusy}
                onClick={() => trial.run(() => call('trySchedule', settings))}
              >
                {say.caseload.tryIt}
              </Button>
            </>
          )}
          {tried !== null && problems.length === 0 && (
            <div class="notice" role="status">
              <NextDates heading={say.caseload.nextDates} dates={tried.nextDates} />
              <p class="hint">{say.caseload.notSavedYet}</p>
              <Button look="main" isBusy={saving.isBusy} onClick={save}>
                {say.caseload.save}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  );
}
