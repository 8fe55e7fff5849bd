// The whole caseload: who needs attention today, the next digests, the schedule, who sees what.

import { useEffect, useState } from 'preact/hooks';
import { DecideOpenText, DecidePart } from '../../contacts/page';
import { NextDigests } from '../../families/page';
import { DownloadRegister, InboxPart } from '../../inbox/page';
import { PrivacyPart, PrivacyTitle } from '../../privacy/page';
import { Button } from '../../ui/controls/button';
import { FailureSummary } from '../../ui/feedback/failure';
import { Spinner } from '../../ui/feedback/spinner';
import { useRequest } from '../../ui/rpc/use-request';
import { OpenButton } from '../../ui/sidebar/open-button';
import { PrintButton } from '../../ui/sidebar/print-button';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import { CloseYearPart, NewYearPart, YearButtons, type YearPart } from '../../years/page';
import { attentionLines } from '../domain/attention';
import { useMessages } from '../messages/messages';
import type { CaseloadView } from '../server/view-caseload';
import { AnswersPart } from './answers-part';
import { FillPart, type FillPartProps } from './fill-part';
import { NextRun } from './next-run';
import { SchedulePart } from './schedule-part';
import { ToDoPart } from './to-do-part';

export function CaseloadScreen() {
  const t = useMessages();
  const { call } = useSidebar();
  const { state, run, again } = useRequest<CaseloadView>();
  const [part, setPart] = useState<
    'schedule' | 'answers' | 'digests' | 'privacy' | 'decide' | YearPart | null
  >(null);
  const [fill, setFill] = useState<Pick<FillPartProps, 'field' | 'goals' | 'targetDates'> | null>(
    null,
  );
  const isOverview = (part === null || part === 'privacy') && fill === null;
  const [isSaved, setSaved] = useState(false);
  useEffect(() => {
    if (isOverview) run(() => call('caseload'));
  }, [run, call, isOverview]);
  const years = ({ yearEnd, newYear }: CaseloadView) => (
    <YearButtons ending={yearEnd} beginning={newYear} onOpen={setPart} />
  );
  if (fill !== null) {
    return (
      <>
        <h1>{t.caseload.title}</h1>
        <FillPart {...fill} onBack={() => setFill(null)} />
      </>
    );
  }
  if (part === 'schedule') {
    return (
      <>
        <h1>{t.caseload.title}</h1>
        <SchedulePart
          onBack={(saved) => {
            setSaved(saved);
            setPart(null);
          }}
        />
      </>
    );
  }
  if (part === 'answers') {
    return (
      <>
        <h1>{t.caseload.title}</h1>
        <AnswersPart onBack={() => setPart(null)} />
      </>
    );
  }
  if (part === 'digests') {
    return (
      <>
        <h1>{t.caseload.title}</h1>
        <NextDigests onBack={() => setPart(null)} />
      </>
    );
  }
  if (part === 'privacy') {
    return (
      <>
        <h1>{t.caseload.title}</h1>
        <PrivacyPart onBack={() => setPart(null)} />
      </>
    );
  }
  if (part === 'decide') {
    return (
      <>
        <h1>{t.caseload.title}</h1>
        <DecidePart onBack={() => setPart(null)} />
      </>
    );
  }
  if (part === 'year end') {
    return (
      <>
        <h1>{t.caseload.title}</h1>
        <CloseYearPart onBack={() => setPart(null)} />
      </>
    );
  }
  if (part === 'new year') {
    return (
      <>
        <h1>{t.caseload.title}</h1>
        <NewYearPart onBack={() => setPart(null)} onClose={() => setPart('year end')} />
      </>
    );
  }
  return (
    <>
      <h1>{t.caseload.title}</h1>
      <p role="status" class={isSaved ? 'notice' : 'unseen'}>
        {isSaved && t.caseload.saved}
      </p>
      {state.kind === 'pending' && <Spinner>{t.caseload.loading}</Spinner>}
      {state.kind === 'error' && (
        <FailureSummary id="caseload-failure" failure={state.failure} onTryAgain={again} />
      )}
      {state.kind === 'success' && (
        <>
          <p class="fine">{t.caseload.attention(attentionLines(state.value))}</p>
          {state.value.waitingFamilies > 0 && (
            <section class="held">
              <Button look="main" onClick={() => setPart('decide')}>
                <DecideOpenText families={state.value.waitingFamilies} />
              </Button>
            </section>
          )}
          <InboxPart loaded={state.value.inbox} />
          {isYearDue(state.value) && years(state.value)}
          <ToDoPart
            list={state.value.toDo}
            onChange={() => run(() => call('caseload'))}
            onFill={(field, goals) =>
              setFill({ field, goals, targetDates: state.value.targetDates })
            }
          />
          <NextRun view={state.value} onLook={() => setPart('digests')} />
          {!isYearDue(state.value) && years(state.value)}
        </>
      )}
      <section>
        <OpenButton opens="openRound" />
        <OpenButton opens="openYearPictures" />
        <OpenButton opens="openSetUp" />
      </section>
      <section>
        <Button onClick={() => setPart('schedule')}>{t.caseload.openSchedule}</Button>
        <Button onClick={() => setPart('answers')}>{t.caseload.answers}</Button>
      </section>
      <section>
        <PrintButton scope={{ kind: 'caseload' }}>{t.caseload.print}</PrintButton>
      </section>
      <DownloadRegister />
      <section>
        <Button look="quiet" onClick={() => setPart('privacy')}>
          <PrivacyTitle />
        </Button>
      </section>
    </>
  );
}

/** Then it goes before what single plans lack: most of that goes away with it. */
const isYearDue = ({ yearEnd, newYear }: CaseloadView): boolean =>
  newYear !== null || yearEnd?.isDue === true;
