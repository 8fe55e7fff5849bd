// Who around a student would like to talk: on every screen of the student until somebody has, and on the
// caseload screen.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PlanView } from '../../goals/domain/view-plan';
import type { Answer } from '../../rpc/calls';
import { Button } from '../../ui/controls/button';
import { FailureSummary } from '../../ui/feedback/failure';
import { takeFocus } from '../../ui/feedback/take-focus';
import { showMoment } from '../../ui/messages/show-date';
import { useRequest } from '../../ui/rpc/use-request';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import { openWishes, type WishLine } from '../domain/view-inbox';
import { useMessages } from '../messages/messages';

export function OpenWishes({ plan }: { readonly plan: PlanView }) {
  const t = useMessages();
  const { call, dispatch, announce, reportUnseen } = useSidebar();
  const { state, isBusy, run, again } = useRequest<Answer<'resolveInbox'>>(
    reportUnseen(t.inbox.wishes),
  );
  const wishes = openWishes(plan);
  const isDone = state.kind === 'success';
  const told = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone.
  useLayoutEffect(() => {
    if (isDone) takeFocus(told.current);
  }, [isDone]);
  if (wishes.length === 0 && !isDone) return null;
  const finish = (checkInId: string) =>
    run(
      () => call('resolveInbox', { kind: 'talked', checkInId }),
      (_, isMounted) => {
        const answers = plan.answers.map((row) =>
          row.checkInId === checkInId ? { ...row, followUp: 'Done' as const } : row,
        );
        dispatch({ kind: 'plan renewed', plan: { ...plan, answers } });
        if (!isMounted) announce(t.inbox.isDone);
      },
    );
  return (
    <section class={wishes.length > 0 ? 'held' : 'notice'}>
      <h2>{t.inbox.wishes}</h2>
      {isDone && (
        <p ref={told} tabIndex={-1}>
          {t.inbox.isDone}
        </p>
      )}
      {state.kind === 'error' && (
        <FailureSummary id="wish-failure" failure={state.failure} onTryAgain={again} />
      )}
      <ul class="plain">
        {wishes.map((wish) => (
          <Wish key={wish.id} wish={wish} isBusy={isBusy} onDone={() => finish(wish.id)}>
            <b>{wish.from}</b>
          </Wish>
        ))}
      </ul>
    </section>
  );
}

interface WishProps {
  readonly wish: WishLine;
  readonly isBusy: boolean;
  readonly onDone: () => void;
  /** Who it is. */
  readonly children: ComponentChildren;
}

export function Wish({ wish, isBusy, onDone, children }: WishProps) {
  const t = useMessages();
  const { student, from, isStudent, at, words, reach } = wish;
  return (
    <li>
      {children}
      <p>{[showMoment(at, t.language), words].filter(Boolean).join(' · ')}</p>
      <p class="quiet-text">{reach || t.inbox.noAddress}</p>
      <Button
        isBusy={isBusy}
        label={t.inbox.doneAbout(isStudent ? student : from)}
        onClick={onDone}
      >
        {t.inbox.done}
      </Button>
    </li>
  );
}
