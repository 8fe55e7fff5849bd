// The whole caseload: who needs attention today, the next digests, the schedule, who sees what.
import { useEffect, useState } from 'preact/hooks';
import type { CaseloadView } from '../../contract/sidebar-calls';
import { Button } from '../../page/parts/button';
import { FailureSummary } from '../../page/parts/error-summary';
import { Working } from '../../page/parts/working';
import { useAtDesk } from '../desk/desk-context';
import { useErrand } from '../errand/use-errand';
import { PrivacyPart } from '../privacy/privacy-part';
import { useWording } from '../wording/use-wording';
import { AttentionList } from './attention-list';
import { NextRun } from './next-run';
import { SchedulePart } from './schedule-part';

export function CaseloadScreen() {
  const say = useWording();
  const { call } = useAtDesk();
  const { state, run, again } = useErrand<CaseloadView>();
  const [part, setPart] = useState<'schedule' | 'privacy' | null>(null);
  const isSchedule = part === 'schedule';
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
            setPart(null);
          }}
        />
      </>
    );
  }
  if (part === 'privacy') {
    return (
      <>
        <h1>{say.caseload.title}</h1>
        <PrivacyPart onBack={() => setPart(null)} />
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
        <Button onClick={() => setPart('schedule')}>{say.caseload.openSchedule}</Button>
      </section>
      <section>
        <Button look="quiet" onClick={() => setPart('privacy')}>
          {say.privacy.title}
        </Button>
      </section>
    </>
  );
}
