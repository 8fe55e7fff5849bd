// The whole caseload: who needs attention today, the next digests, the schedule.
import { useEffect, useState } from 'preact/hooks';
import type { CaseloadView } from '../../contract/sidebar-calls';
import { useAtDesk } from '../desk/desk-context';
import { useErrand } from '../errand/use-errand';
import { Button } from '../parts/button';
import { FailureSummary } from '../parts/error-summary';
import { Working } from '../parts/working';
import { useWording } from '../wording/use-wording';
import { AttentionList } from './attention-list';
import { NextRun } from './next-run';
import { SchedulePart } from './schedule-part';

export function CaseloadScreen() {
  const say = useWording();
  const { call } = useAtDesk();
  const { state, run, again } = useErrand<CaseloadView>();
  const [isSchedule, setSchedule] = useState(false);
  const [isSaved, setSaved] = useState(false);
  useEffect(() => {
    if (!isSchedule) run(() => call('caseload'));
  }, [run, call, isSchedule]);
  if (isSchedule) {
    return (
      <>
        <h1>{say.caseload.title}</h1>
        <SchedulePart
          onBack={(saved) => {
            setSaved(saved);
            setSchedule(false);
          }}
        />
      </>
    );
  }
  return (
    <>
      <h1>{say.caseload.title}</h1>
      <p role="status" class={isSaved ? 'notice' : 'unseen'}>
        {isSaved && say.caseload.saved}
      </p>
      {state.kind === 'under way' && <Working>{say.caseload.loading}</Working>}
      {state.kind === 'in trouble' && (
        <FailureSummary id="caseload-failure" failure={state.failure} onTryAgain={again} />
      )}
      {state.kind === 'answered' && (
        <>
          <AttentionList view={state.value} />
          <NextRun view={state.value} />
        </>
      )}
      <section>
        <Button onClick={() => setSchedule(true)}>{say.caseload.openSchedule}</Button>
      </section>
    </>
  );
}
