// Undoes a round: at once right after it was saved, later when it is confirmed; and says what stays.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer, RoundCalls } from '../../rpc/calls';
import { Button } from '../../ui/controls/button';
import { FailureSummary } from '../../ui/feedback/failure';
import { takeFocus } from '../../ui/feedback/take-focus';
import { showMoment } from '../../ui/messages/show-date';
import type { CallScript } from '../../ui/rpc/call-script';
import { useRequest } from '../../ui/rpc/use-request';
import type { RoundToUndo } from '../domain/round-view';
import { useMessages } from '../messages/messages';

export interface UndoPartProps {
  readonly call: CallScript<RoundCalls>;
  readonly undo: RoundToUndo | null;
  /** What this page has saved last; null where nothing. */
  readonly saved: { readonly roundId: string; readonly count: number } | null;
  readonly onUndone: () => void;
}

export function UndoPart({ call, undo, saved, onUndone }: UndoPartProps) {
  const t = useMessages();
  const [isAsked, setAsked] = useState(false);
  const { state, isBusy, run, again } = useRequest<Answer<'undoRound'>>();
  const start = (undoId: string) => {
    setAsked(false);
    run(() => call('undoRound', undoId), onUndone);
  };
  const day = undo === null ? '' : showMoment(undo.at, t.language);
  const isUndone = state.kind === 'success';
  const earlier = saved === null ? undo : null;
  const box = useRef<HTMLDivElement>(null);
  const news = isUndone || saved !== null;
  // Whoever has saved at the end of a long list sees it, and where to undo it.
  useLayoutEffect(() => {
    if (news) takeFocus(box.current);
  }, [news]);
  return (
    <>
      <div role="status" ref={box} tabIndex={-1} class="told">
        {isUndone && (
          <div class="notice" id="undone">
            <p>{t.undone(state.value.kept.length)}</p>
            <ul>
              {state.value.kept.map(({ student, goal, why }) => (
                <li key={`${student} ${goal} ${why}`}>
                  <b>{student}</b> {goal}: {t.why[why]}
                </li>
              ))}
            </ul>
          </div>
        )}
        {!isUndone && saved && (
          <p class="notice saved">
            {t.recorded(saved.count)}{' '}
            <Button id="undo" isBusy={isBusy} onClick={() => start(saved.roundId)}>
              {t.undo}
            </Button>
          </p>
        )}
      </div>
      {earlier && !isUndone && !isAsked && (
        <p>
          <Button id="undo-earlier" look="quiet" isBusy={isBusy} onClick={() => setAsked(true)}>
            {t.undoRound(day, earlier.entries)}
          </Button>
        </p>
      )}
      {earlier && !isUndone && isAsked && (
        <div class="notice">
          <p>{t.undoAsk(day, earlier.entries, earlier.by)}</p>
          <p class="actions">
            <Button id="undo-yes" onClick={() => start(earlier.undoId)}>
              {t.undoYes}
            </Button>
            <Button look="quiet" onClick={() => setAsked(false)}>
              {t.undoNo}
            </Button>
          </p>
        </div>
      )}
      {state.kind === 'error' && (
        <FailureSummary id="undo-failure" failure={state.failure} onTryAgain={again} />
      )}
    </>
  );
}
