// What waits on the caseload screen: short lists, each line dealt with in one click.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/controls/button';
import { FailureSummary } from '../../ui/feedback/failure';
import { showMoment } from '../../ui/messages/show-date';
import { useRequest } from '../../ui/rpc/use-request';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import { type Inbox, type InboxStep, type Section, shownAtFirst } from '../domain/view-inbox';
import { useMessages } from '../messages/messages';
import { Wish } from './open-wishes';

export function InboxPart({ loaded }: { readonly loaded: Inbox }) {
  const t = useMessages();
  const { call, dispatch, announce, reportUnseen } = useSidebar();
  const [inbox, setInbox] = useState(loaded);
  const heading = useRef<HTMLHeadingElement>(null);
  const { state, isBusy, run, again } = useRequest<Inbox>(reportUnseen(t.inbox.title));
  const take = (step: InboxStep, said: string) =>
    run(
      () => call('resolveInbox', step),
      (renewed, isMounted) => {
        dispatch({ kind: 'plan outdated' });
        if (!isMounted) return;
        setInbox(renewed);
        announce(said);
        // The button that was pressed is gone.
        heading.current?.focus();
      },
    );
  const { wishes, answers, answersUntil, proposals, silent, notes } = inbox;
  const day = (moment: string) => showMoment(moment, t.language);
  const isEmpty = [wishes, answers, proposals, silent, notes].every(({ count }) => count === 0);
  return (
    <section class="inbox">
      <h2 ref={heading} tabIndex={-1}>
        {t.inbox.title}
      </h2>
      {isEmpty && <p>{t.inbox.nothing}</p>}
      {state.kind === 'error' && (
        <FailureSummary id="inbox-failure" failure={state.failure} onTryAgain={again} />
      )}
      <Part title={t.inbox.wishes} section={wishes}>
        {(wish) => (
          <Wish
            key={wish.id}
            wish={wish}
            isBusy={isBusy}
            onDone={() => take({ kind: 'talked', checkInId: wish.id }, t.inbox.isDone)}
          >
            <Name studentId={wish.studentId}>
              {wish.isStudent ? wish.student : `${wish.from} (${wish.student})`}
            </Name>
          </Wish>
        )}
      </Part>
      <Part title={t.inbox.answers} section={answers}>
        {({ id, studentId, student, from, isStudent, at, words, talked }) => (
          <li key={id}>
            <Name studentId={studentId}>{isStudent ? student : `${from} (${student})`}</Name>
            <p>
              {[day(at), isStudent ? t.inbox.checkedIn : t.inbox.talked[talked], words]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        )}
      </Part>
      {answers.count > 0 && (
        <Button
          isBusy={isBusy}
          onClick={() => take({ kind: 'seen', until: answersUntil }, t.inbox.isSeen)}
        >
          {t.inbox.seen}
        </Button>
      )}
      <Part title={t.inbox.proposals} section={proposals}>
        {({ studentId, student, count }) => (
          <li key={studentId}>
            <Name studentId={studentId}>{student}</Name>
            <p>{t.inbox.proposalCount(count)}</p>
          </li>
        )}
      </Part>
      <Part title={t.inbox.silent} section={silent}>
        {({ studentId, student, emails, lastAnswer }) => (
          <li key={studentId}>
            <Name studentId={studentId}>{student}</Name>
            <p>{t.inbox.silence(emails, lastAnswer === null ? '' : day(lastAnswer))}</p>
          </li>
        )}
      </Part>
      <Part title={t.inbox.notes} section={notes}>
        {({ id, studentId, student, from, at, words, goal }) => (
          <li key={id}>
            <Name studentId={studentId}>{student}</Name>
            <p>{[from, day(at), words].filter(Boolean).join(' · ')}</p>
            <p class="quiet-text">{goal}</p>
            <div class="buttons">
              <Button
                isBusy={isBusy}
                label={t.inbox.shareAbout(student)}
                onClick={() => take({ kind: 'share', entryId: id }, t.inbox.isShared)}
              >
                {t.inbox.share}
              </Button>
              <Button
                isBusy={isBusy}
                label={t.inbox.keepAbout(student)}
                onClick={() => take({ kind: 'keep', entryId: id }, t.inbox.isKept)}
              >
                {t.inbox.keep}
              </Button>
            </div>
          </li>
        )}
      </Part>
    </section>
  );
}

interface PartProps<Row> {
  readonly title: string;
  readonly section: Section<Row>;
  readonly children: (row: Row) => ComponentChildren;
}

function Part<Row>({ title, section: { lines, count }, children }: PartProps<Row>) {
  const t = useMessages();
  const [isAll, setAll] = useState(false);
  if (count === 0) return null;
  return (
    <>
      <h3>
        {title} ({count})
      </h3>
      <ul class="plain attention">
        {(isAll ? lines : lines.slice(0, shownAtFirst)).map(children)}
      </ul>
      {isAll && count > lines.length && (
        <p class="hint">{t.inbox.moreInSheet(count - lines.length)}</p>
      )}
      {count > shownAtFirst && (
        <Button
          look="quiet"
          isOpen={isAll}
          label={`${title}: ${isAll ? t.inbox.showFewer : t.inbox.showAll(count)}`}
          onClick={() => setAll(!isAll)}
        >
          {isAll ? t.inbox.showFewer : t.inbox.showAll(count)}
        </Button>
      )}
    </>
  );
}

interface NameProps {
  readonly studentId: string;
  readonly children: ComponentChildren;
}

function Name({ studentId, children }: NameProps) {
  const { dispatch } = useSidebar();
  return (
    <button
      type="button"
      class="link"
      onClick={() => dispatch({ kind: 'student wanted', studentId, screen: 'family' })}
    >
      {children}
    </button>
  );
}
