// The families about whom somebody has to decide, with the words that made them wait: first the columns
// that are judged as a whole. Every choice is saved at once; whatever is left alone waits on.
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Judgement } from '../../import/domain/import-decisions';
import type { SidebarCalls } from '../../rpc/calls';
import type { ContactDecision } from '../../schema/choices';
import { Button } from '../../ui/controls/button';
import { FailureSummary } from '../../ui/feedback/failure';
import { Spinner } from '../../ui/feedback/spinner';
import { takeFocus } from '../../ui/feedback/take-focus';
import type { CallScript } from '../../ui/rpc/call-script';
import type { CallFailure } from '../../ui/rpc/outcome';
import { useRequest } from '../../ui/rpc/use-request';
import { columnsToJudge, sectionsOf, studentsAmong } from '../domain/group-words';
import type {
  DecidedContacts,
  GuardianDecision,
  JudgedColumns,
  WaitingGroup,
} from '../domain/waiting-families';
import { useMessages } from '../messages/messages';
import { DecideColumn } from './decide-column';
import { DecideGroup, groupKey } from './decide-group';

export interface DecideListProps {
  readonly call: CallScript<
    Pick<SidebarCalls, 'waitingFamilies' | 'decideContacts' | 'judgeColumns'>
  >;
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
  const judging = useRequest<JudgedColumns>(onUnseenFailure);
  const [waiting, setWaiting] = useState<readonly WaitingGroup[] | null>(null);
  const [last, setLast] = useState<LastDecision | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const place = useRef<number | null>(null);
  const { run } = loading;
  useEffect(() => run(() => call('waitingFamilies'), setWaiting), [run, call]);

  const keepPlace = (): void => {
    const groups = [...(list.current?.querySelectorAll('.waiting-group') ?? [])];
    place.current = groups.findIndex((group) => group.contains(document.activeElement));
  };
  const settle = ({ waiting: left }: DecidedContacts, decision: LastDecision): void => {
    setWaiting(left);
    setLast(decision);
    onDecided?.();
  };
  const decide = (decisions: readonly GuardianDecision[], contact: ContactDecision): void => {
    keepPlace();
    judging.reset();
    saving.run(
      () => call('decideContacts', decisions),
      (decided) => {
        const guardianIds = decisions
          .map(({ guardianId }) => guardianId)
          .filter((guardianId) => !decided.leftOut.includes(guardianId));
        settle(decided, { contact, guardianIds, leftOut: decided.leftOut.length });
      },
    );
  };
  const judge = (headers: readonly string[], judgement: Judgement): void => {
    keepPlace();
    saving.reset();
    judging.run(
      () => call('judgeColumns', headers, judgement),
      (judged) =>
        settle(judged, {
          contact: 'Allowed',
          guardianIds: judged.allowed,
          leftOut: judged.leftOut.length,
        }),
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
    const items = list.current?.querySelectorAll<HTMLElement>('.waiting-group') ?? [];
    const next = items[Math.min(Math.max(place.current ?? 0, 0), items.length - 1)];
    takeFocus(next ?? document.getElementById(`${id}-saved`));
  }, [last, id]);

  const isBusy = saving.isBusy || judging.isBusy;
  const columns = columnsToJudge(waiting ?? []);
  const harmless = columns.filter(({ isDelicate }) => !isDelicate).map(({ header }) => header);
  const groups = (waiting ?? []).filter(({ cells = [] }) => cells.length === 0);
  const behindColumns = (waiting ?? []).filter(
    ({ words, cells = [] }) => cells.length > 0 && words.length > cells.length,
  );
  const left = columns.length + groups.length;
  return (
    <div ref={list} class="waiting">
      {loading.state.kind === 'pending' && <Spinner>{t.decide.loading}</Spinner>}
      {[loading, saving, judging].map(
        ({ state, again }, index) =>
          state.kind === 'error' && (
            <FailureSummary
              key={['loading', 'saving', 'judging'][index]}
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
          <p>{t.decide.saved(last.contact, last.guardianIds.length, left)}</p>
        )}
        {!isBusy && last && last.guardianIds.length + last.leftOut === 0 && (
          <p>{t.decide.judged(left)}</p>
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
      {columns.length > 0 && (
        <section>
          <h3>{t.decide.columns(columns.length)}</h3>
          <p class="hint">{t.decide.columnsHint}</p>
          {harmless.length > 1 && (
            <Button isBusy={isBusy} onClick={() => judge(harmless, 'harmless')}>
              {t.decide.allHarmless(harmless.length, columns.length)}
            </Button>
          )}
          <ul class="plain">
            {columns.map((column) => (
              <DecideColumn
                key={column.header}
                column={column}
                isBusy={isBusy}
                onJudge={(judgement) => judge([column.header], judgement)}
              />
            ))}
          </ul>
          {behindColumns.length > 0 && (
            <p class="hint">{t.decide.behindColumns(studentsAmong(behindColumns))}</p>
          )}
        </section>
      )}
      {sectionsOf(groups).map(({ columns: headers, groups: some }) => {
        const free = some.filter(({ isHeldAsNoContact }) => !isHeldAsNoContact);
        const people = free.flatMap(({ guardians }) => guardians).length;
        return (
          <section key={headers.join()}>
            <h3>{t.decide.section(headers)}</h3>
            {free.length > 1 && (
              <Button isBusy={isBusy} onClick={() => decideGroups(free, 'Allowed')}>
                {t.decide.allFine(people)}
              </Button>
            )}
            <ul class="plain">
              {some.map((group) => (
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
