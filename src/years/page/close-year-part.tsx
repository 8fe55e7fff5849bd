// The end of a school year: what is proposed for every goal, changed group by group, and then all plans
// closed at once.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/controls/button';
import { PartHeading } from '../../ui/controls/part-heading';
import { FailureSummary } from '../../ui/feedback/failure';
import { Spinner } from '../../ui/feedback/spinner';
import { takeFocus } from '../../ui/feedback/take-focus';
import { useKitMessages } from '../../ui/messages/messages';
import { showDay } from '../../ui/messages/show-date';
import { useRequest } from '../../ui/rpc/use-request';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import { useSidebarForm } from '../../ui/sidebar/use-sidebar-form';
import type { YearClosed, YearEndView } from '../domain/year-views';
import { useMessages } from '../messages/messages';
import { type ClosingChoices, closingGroups, closingsOf, noChoices } from './closing-choices';
import { ClosingGroupPart } from './closing-group-part';
import { ClosingTotals } from './closing-totals';
import { YearResult } from './year-result';

export function CloseYearPart({ onBack }: { readonly onBack: () => void }) {
  const t = useMessages();
  const kit = useKitMessages();
  const { call } = useSidebar();
  const { state, isBusy, run, again } = useRequest<YearEndView | null>();
  useEffect(() => run(() => call('yearEnd')), [run, call]);
  const view = state.kind === 'success' ? state.value : null;
  return (
    <>
      <PartHeading onBack={onBack}>
        {view === null ? t.end.outcomeOfYear : t.end.title(view.year)}
      </PartHeading>
      {isBusy && <Spinner>{kit.pending}</Spinner>}
      {state.kind === 'error' && (
        <FailureSummary id="year-end-failure" failure={state.failure} onTryAgain={again} />
      )}
      {state.kind === 'success' && view === null && <p>{t.end.nothing}</p>}
      {view !== null && <YearEndForm view={view} />}
    </>
  );
}

function YearEndForm({ view }: { readonly view: YearEndView }) {
  const t = useMessages();
  const { call, dispatch, reportUnseen } = useSidebar();
  const { year, students } = view;
  const [isAsked, setAsked] = useState(false);
  const closing = useRequest<YearClosed>(reportUnseen(t.end.title(year)));
  const form = useSidebarForm<ClosingChoices>(`year-end/${year}`, { empty: noChoices }, () => {});
  const groups = useMemo(() => closingGroups(view.goals), [view]);
  const closings = closingsOf(groups, form.fields);
  const change = (choices: ClosingChoices) => {
    setAsked(false);
    form.change(choices);
  };
  const close = () =>
    closing.run(
      () => call('closeYear', year, closings),
      ({ leftOpen }) => {
        if (leftOpen.length === 0) form.discard();
        dispatch({ kind: 'plan outdated' });
      },
    );
  if (closing.state.kind === 'success') {
    const { closed, leftOpen } = closing.state.value;
    return (
      <YearResult
        title={t.end.done(year, closed)}
        left={leftOpen}
        leftTitle={t.end.leftOpen(leftOpen.length)}
      />
    );
  }
  return (
    <>
      <p>{t.end.lead(year, students, view.goals.length)}</p>
      {view.closed > 0 && <p class="hint">{t.end.alreadyClosed(view.closed)}</p>}
      {view.runsUntil !== null && (
        <p class="held">{t.end.early(showDay(view.runsUntil, t.language))}</p>
      )}
      {groups.map((group, place) => (
        <ClosingGroupPart
          key={group.key}
          id={`group-${place}`}
          group={group}
          choices={form.fields}
          onChange={change}
        />
      ))}
      <ClosingTotals closings={closings} />
      {closing.state.kind === 'error' && (
        <FailureSummary
          id="close-failure"
          failure={closing.state.failure}
          onTryAgain={closing.again}
        />
      )}
      {isAsked ? (
        <AskOnceMore
          students={students}
          isBusy={closing.isBusy}
          onYes={close}
          onNo={() => setAsked(false)}
        />
      ) : (
        <Button look="main" onClick={() => setAsked(true)}>
          {t.end.close(year, students)}
        </Button>
      )}
    </>
  );
}

interface AskOnceMoreProps {
  readonly students: number;
  readonly isBusy: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Takes the focus: the button that asked for it is gone. */
function AskOnceMore({ students, isBusy, onYes, onNo }: AskOnceMoreProps) {
  const t = useMessages();
  const question = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => takeFocus(question.current), []);
  return (
    <section class="notice">
      <h2 ref={question} tabIndex={-1}>
        {t.end.sure(students)}
      </h2>
      <p class="hint">{t.end.sureHint}</p>
      <p class="buttons">
        <Button look="main" isBusy={isBusy} onClick={onYes}>
          {t.end.yes}
        </Button>
        <Button look="quiet" onClick={onNo}>
          {t.end.no}
        </Button>
      </p>
    </section>
  );
}
