// The families about whom somebody has to decide, with the words that made them wait. Every choice is
// saved at once; whatever is left alone waits on.
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SidebarCalls } from '../../rpc/calls';
import { Button } from '../../ui/controls/button';
import { FailureSummary } from '../../ui/feedback/failure';
import { Spinner } from '../../ui/feedback/spinner';
import { takeFocus } from '../../ui/feedback/take-focus';
import type { CallScript } from '../../ui/rpc/call-script';
import type { CallFailure } from '../../ui/rpc/outcome';
import { useRequest } from '../../ui/rpc/use-request';
import { sectionsOf } from '../domain/group-words';
import type {
  ContactDecision,
  DecidedContacts,
  GuardianDecision,
  WaitingGroup,
} from '../domain/waiting-families';
import { useMessages } from '../messages/messages';
import { DecideGroup, groupKey } from './decide-group';

export interface DecideListProps {
  readonly call: CallScript<Pick<SidebarCalls, 'waitingFamilies' | 'decideContacts'>>;
  readonly onUnseenFailure?: (failure: CallFailure) => void;
  readonly onDecided?: () => void;
}

interface LastDecision {
  readonly contact: ContactDecision;
  readonly guardianIds: readonly string[];
  readonly leftOut: number;
}

export function DecideList({ call, onUnseenFailure, onDecided }: DecideListProps) {
  const t = useMessages();
  const id = useId();
  const loading = useRequest<readonly WaitingGroup[]>();
  const saving = useRequest<DecidedContacts>(onUnseenFailure);
  const [waiting, setWaiting] = useState<readonly WaitingGroup[] | null>(null);
  const [last, setLast] = useState<LastDecision | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const place = useRef<number | null>(null);
  const { run } = loading;
  useEffect(() => run(() => call('waitingFamilies'), setWaiting), [run, call]);

  const decide = (decisions: readonly GuardianDecision[], contact: ContactDecision): void => {
    const groups = [...(list.current?.querySelectorAll('.waiting-group') ?? [])];
    place.current = groups.findIndex((group) => group.contains(document.activeElement));
    saving.run(
      () => call('decideContacts', decisions),
      ({ waiting: left, leftOut }) => {
        const guardianIds = decisions
          .map(({ guardianId }) => guardianId)
          .filter((guardianId) => !leftOut.includes(guardianId));
        setWaiting(left);
        setLast({ contact, guardianIds, leftOut: leftOut.length });
        onDecided?.();
      },
    );
  };
  const decideGroups = (groups: readonly WaitingGroup[], contact: ContactDecision): void =>
    decide(
      groups.flatMap(({ words, guardians }) =>
        guardians.map(({ guardianId }) => ({ guardianId, words, contact })),
      ),
      contact,
    );

  // The button that was pressed is gone with its group: reading goes on where it stood.
  useLayoutEffect(() => {
    if (last === null || list.current?.contains(document.activeElement)) return;
    const groups = list.current?.querySelectorAll<HTMLElement>('.waiting-group') ?? [];
    const next = groups[Math.min(Math.max(place.current ?? 0, 0), groups.length - 1)];
    takeFocus(next ?? document.getElementById(`${id}-saved`));
  }, [last, id]);

  const isBusy = saving.isBusy;
  return (
    <div ref={list} class="waiting">
      {loading.state.kind === 'pending' && <Spinner>{t.decide.loading}</Spinner>}
      {[loading, saving].map(
        ({ state, again }, index) =>
          state.kind === 'error' && (
            <FailureSummary
              key={index === 0 ? 'loading' : 'saving'}
              id={`${id}-failure-${index}`}
              failure={state.failure}
              onTryAgain={again}
            />
          ),
      )}
      {/* In its place while it is empty: only then are its changes announced. */}
      <div
        id={`${id}-saved`}
        role="status"
        tabIndex={-1}
        class={last || isBusy ? 'notice' : 'unseen'}
      >
        {isBusy && <p>{t.decide.saving}</p>}
        {!isBusy && last && last.guardianIds.length > 0 && (
          <p>{t.decide.saved(last.contact, last.guardianIds.length, waiting?.length ?? 0)}</p>
        )}
        {!isBusy && last && last.leftOut > 0 && (
          <p class="held">{t.decide.leftOut(last.leftOut)}</p>
        )}
      </div>
      {last && last.guardianIds.length > 0 && (
        <p>
          <Button
            look="quiet"
            isBusy={isBusy}
            onClick={() => {
              const contact = opposite[last.contact];
              decide(
                last.guardianIds.map((guardianId) => ({ guardianId, words: [], contact })),
                contact,
              );
            }}
          >
            {t.decide.instead(opposite[last.contact])}
          </Button>{' '}
          <span class="hint">{t.decide.later}</span>
        </p>
      )}
      {waiting?.length === 0 && <p>{t.decide.nobody}</p>}
      {waiting !== null && waiting.length > 0 && <p class="hint">{t.decide.lead}</p>}
      {sectionsOf(waiting ?? []).map(({ columns, groups }) => {
        const free = groups.filter(({ isHeldAsNoContact }) => !isHeldAsNoContact);
        const people = free.flatMap(({ guardians }) => guardians).length;
        return (
          <section key={columns.join()}>
            <h3>{t.decide.section(columns)}</h3>
            {free.length > 1 && (
              <Button isBusy={isBusy} onClick={() => decideGroups(free, 'Allowed')}>
                {t.decide.allFine(people)}
              </Button>
            )}
            <ul class="plain">
              {groups.map((group) => (
                <DecideGroup
                  key={groupKey(group)}
                  group={group}
                  isBusy={isBusy}
                  onDecide={(guardians, contact) =>
                    decideGroups([{ ...group, guardians }], contact)
                  }
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

const opposite: Readonly<Record<ContactDecision, ContactDecision>> = {
  Allowed: 'No contact',
  'No contact': 'Allowed',
};
