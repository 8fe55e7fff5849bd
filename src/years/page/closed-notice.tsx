// Says that a plan is closed, and reopens it for a reason.
import { useState } from 'preact/hooks';
import type { PlanView } from '../../goals/domain/view-plan';
import { Button } from '../../ui/controls/button';
import { TextArea } from '../../ui/controls/text-area';
import { FailureSummary } from '../../ui/feedback/failure';
import { useRequest } from '../../ui/rpc/use-request';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import { useMessages } from '../messages/messages';

export interface ReopenProps {
  readonly studentId: string;
  readonly year: string;
}

export function ClosedNotice(plan: ReopenProps) {
  const t = useMessages();
  return (
    <section class="notice">
      <p>{t.closed.is(plan.year)}</p>
      <Reopen {...plan} />
    </section>
  );
}

export function Reopen({ studentId, year }: ReopenProps) {
  const t = useMessages();
  const { call, dispatch, announce, reportUnseen } = useSidebar();
  const request = useRequest<PlanView>(reportUnseen(t.closed.reopenNow));
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const id = `reopen-${year}`;
  if (!isAsked) {
    return (
      <Button look="quiet" onClick={() => setAsked(true)}>
        {t.closed.reopen(year)}
      </Button>
    );
  }
  const reopen = () =>
    request.run(
      () => call('reopenPlan', studentId, year, reason),
      (plan) => {
        setAsked(false);
        announce(t.closed.reopened(year));
        dispatch({ kind: 'plan renewed', plan });
      },
    );
  return (
    <>
      {request.state.kind === 'error' && (
        <FailureSummary id={`${id}-failure`} failure={request.state.failure} />
      )}
      <TextArea
        id={id}
        label={t.closed.reason}
        hint={t.closed.reasonHint}
        value={reason}
        onText={setReason}
      />
      <p class="buttons">
        <Button isBusy={request.isBusy} onClick={reopen}>
          {t.closed.reopenNow}
        </Button>
        <Button look="quiet" onClick={() => setAsked(false)}>
          {t.closed.cancel}
        </Button>
      </p>
    </>
  );
}
