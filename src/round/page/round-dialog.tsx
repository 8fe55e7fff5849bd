// A progress round: all goals in one list, a step and a note each, one save, and one undo.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { RoundCalls } from '../../rpc/calls';
import { Button } from '../../ui/controls/button';
import { PendingFieldset } from '../../ui/controls/pending-fieldset';
import { ErrorSummary } from '../../ui/feedback/error-summary';
import { FailureSummary } from '../../ui/feedback/failure';
import { Spinner } from '../../ui/feedback/spinner';
import { FormFailure } from '../../ui/form/form-failure';
import { usePersistedForm } from '../../ui/form/use-persisted-form';
import type { CallScript } from '../../ui/rpc/call-script';
import { useRequest } from '../../ui/rpc/use-request';
import type { RoundView } from '../domain/round-view';
import { useMessages } from '../messages/messages';
import { FilterFields, useFilters } from './filters';
import {
  emptyEntry,
  emptyForm,
  filledLines,
  roundForms,
  roundRequest,
  withEntry,
} from './round-form';
import { RoundRow, trackId } from './round-row';
import { SameNote } from './same-note';
import { UndoPart } from './undo-part';

export interface RoundDialogProps {
  readonly call: CallScript<RoundCalls>;
  readonly onClose: () => void;
}

export function RoundDialog({ call, onClose }: RoundDialogProps) {
  const t = useMessages();
  const { state, run, again } = useRequest<RoundView>();
  const [view, setView] = useState<RoundView | null>(null);
  const fetch = useCallback(() => run(() => call('progressRound'), setView), [run, call]);
  useEffect(fetch, [fetch]);
  return (
    <main>
      <h1>{t.title}</h1>
      {state.kind === 'error' && (
        <FailureSummary id="round-failure" failure={state.failure} onTryAgain={again} />
      )}
      {view === null && state.kind !== 'error' && <Spinner>{t.loading}</Spinner>}
      {view && <Round view={view} call={call} onFetch={fetch} onClose={onClose} />}
    </main>
  );
}

/** A browser is slow with thousands of fields. */
const linesAtOnce = 60;

const FORM = 'round';
const format = { empty: emptyForm };

interface RoundProps extends RoundDialogProps {
  readonly view: RoundView;
  readonly onFetch: () => void;
}

function Round({ view, call, onFetch, onClose }: RoundProps) {
  const t = useMessages();
  const { account, caseload, lines } = view;
  const forms = useMemo(() => roundForms({ account, caseload }, call), [account, caseload, call]);
  const [saved, setSaved] = useState<{ roundId: string; count: number } | null>(null);
  const [attempts, setAttempts] = useState(0);
  const [most, setMost] = useState(linesAtOnce);
  const [ticked, setTicked] = useState<ReadonlySet<string> | null>(null);
  const form = usePersistedForm(forms, FORM, format, ({ roundId, inputs }) => {
    setSaved({ roundId, count: inputs.length });
    setTicked(null);
    onFetch();
  });
  const { filters, setFilters, shown } = useFilters(view);
  const { fields } = form;
  const filled = filledLines(lines, fields);
  const isMovedOn =
    form.phase.kind === 'failed' &&
    form.phase.failure.failures.some(({ code }) => code === 'round not recorded');
  useEffect(() => {
    if (isMovedOn) onFetch();
  }, [isMovedOn, onFetch]);
  const save = () => {
    setAttempts(attempts + 1);
    form.submit((written) => roundRequest(lines, written));
  };
  /** On a slow computer keys come faster than renders: what is written already stands in the store. */
  const written = () => forms.read(FORM, format).fields;
  const visible = shown.slice(0, most);
  const [first] = visible;
  const isNothing = attempts > 0 && filled.length === 0 && saved === null && first !== undefined;
  const next = (place: number) => {
    const line = visible[place + 1];
    const id = line ? trackId(line.goalId) : 'save';
    const stop = line && document.querySelector<HTMLElement>(`[name="${CSS.escape(id)}"]:checked`);
    (stop ?? document.getElementById(id))?.focus();
  };
  return (
    <>
      <p class="lead">{t.lead}</p>
      <p class="hint">{t.keys}</p>
      <UndoPart
        key={saved?.roundId ?? ''}
        call={call}
        undo={view.undo}
        saved={saved}
        onUndone={onFetch}
      />
      {isNothing && (
        <ErrorSummary
          id="round-problems"
          cause={attempts}
          problems={[{ field: trackId(first.goalId), sentence: t.nothing }]}
        />
      )}
      <FormFailure id="save-failure" form={form} onSend={save} />
      <PendingFieldset isLocked={form.isLocked}>
        <FilterFields
          view={view}
          filters={filters}
          onChange={(chosen) => {
            setFilters(chosen);
            setTicked(ticked && new Set());
          }}
        />
        {ticked === null ? (
          <p>
            <Button id="same" onClick={() => setTicked(new Set())}>
              {t.same}
            </Button>
          </p>
        ) : (
          <SameNote
            shown={shown}
            ticked={ticked}
            onTick={(goalIds) => setTicked(new Set(goalIds))}
            onFillIn={(changes) => {
              form.change([...ticked].reduce((all, id) => withEntry(all, id, changes), written()));
              setTicked(null);
            }}
            onClose={() => setTicked(null)}
          />
        )}
        <p role="status" class="quiet-text">
          {shown.length === 0 ? t.nobody : t.shown(shown.length, lines.length)}
        </p>
        <ol class="plain lines">
          {visible.map((line, place) => (
            <RoundRow
              key={line.goalId}
              line={line}
              entry={fields.entries[line.goalId] ?? emptyEntry}
              onChange={(changes) => {
                setSaved(null);
                form.change(withEntry(written(), line.goalId, changes));
              }}
              onNext={() => next(place)}
              tick={
                ticked && {
                  isTicked: ticked.has(line.goalId),
                  onTick: (isTicked) =>
                    setTicked(
                      new Set([
                        ...[...ticked].filter((id) => id !== line.goalId),
                        ...(isTicked ? [line.goalId] : []),
                      ]),
                    ),
                }
              }
            />
          ))}
        </ol>
      </PendingFieldset>
      {shown.length > most && (
        <p>
          <Button onClick={() => setMost(most + linesAtOnce)}>
            {t.more(Math.min(linesAtOnce, shown.length - most))}
          </Button>
        </p>
      )}
      <footer class="foot">
        <p class="save-state" role="status">
          {filled.length > 0 && t.filled(filled.length)}
        </p>
        <div class="buttons">
          <Button onClick={onClose}>{t.close}</Button>
          <Button id="save" look="main" isBusy={form.phase.kind === 'pending'} onClick={save}>
            {t.save(filled.length)}
          </Button>
        </div>
      </footer>
    </>
  );
}
