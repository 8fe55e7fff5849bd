// Takes the last import back, once it is confirmed, and says what stays.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer, ImportCalls } from '../../../rpc/calls';
import { Button } from '../../../ui/controls/button';
import { FailureSummary } from '../../../ui/feedback/failure';
import { takeFocus } from '../../../ui/feedback/take-focus';
import { showMoment } from '../../../ui/messages/show-date';
import type { CallScript } from '../../../ui/rpc/call-script';
import { useRequest } from '../../../ui/rpc/use-request';
import { useMessages } from '../../messages/messages';

interface UndoImportProps {
  readonly call: CallScript<ImportCalls>;
  readonly onUndone?: () => void;
}

export function UndoImport({ call, onUndone = () => {} }: UndoImportProps) {
  const t = useMessages();
  const [last, setLast] = useState<Answer<'lastImport'>>(null);
  const [isAsked, setAsked] = useState(false);
  const { state, isBusy, run, again } = useRequest<Answer<'undoImport'>>();
  useEffect(() => {
    void call('lastImport').then((answer) => {
      if (answer.ok) setLast(answer.value);
    });
  }, [call]);
  const box = useRef<HTMLDivElement>(null);
  const isUndone = state.kind === 'success';
  // The button that was pressed is gone.
  useLayoutEffect(() => {
    if (isUndone || isAsked) takeFocus(box.current);
  }, [isUndone, isAsked]);
  if (last === null) return null;
  const day = showMoment(last.at, t.language);
  return (
    <section class="undo-import">
      {state.kind === 'success' && (
        <div class="notice" role="status" ref={box} tabIndex={-1}>
          <p>{t.undo.done(state.value.students)}</p>
          {state.value.kept.length > 0 && (
            <>
              <p>{t.undo.kept}</p>
              <ul>
                {state.value.kept.map(({ student, why }) => (
                  <li key={student}>
                    <b>{student}</b>: {t.undo.why[why]}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
      {state.kind !== 'success' && !isAsked && (
        <p>
          <Button look="quiet" isBusy={isBusy} onClick={() => setAsked(true)}>
            {t.undo.offer(last.fileName, day)}
          </Button>
        </p>
      )}
      {state.kind !== 'success' && isAsked && (
        <div class="notice" ref={box} tabIndex={-1}>
          <p>{t.undo.ask(last)}</p>
          <p class="buttons">
            <Button
              isBusy={isBusy}
              onClick={() => run(() => call('undoImport', last.undoId), onUndone)}
            >
              {t.undo.yes}
            </Button>{' '}
            <Button look="quiet" onClick={() => setAsked(false)}>
              {t.undo.no}
            </Button>
          </p>
        </div>
      )}
      {state.kind === 'error' && (
        <FailureSummary id="undo-failure" failure={state.failure} onTryAgain={again} />
      )}
    </section>
  );
}
