// Step 4: what the import has done, which families wait for a decision, what is left to see to, and
// what to do next.
import { useMemo, useState } from 'preact/hooks';
import { DecideList, DecideTitle } from '../../../contacts/page';
import type { ImportCalls } from '../../../rpc/calls';
import { Button } from '../../../ui/controls/button';
import { FailureText } from '../../../ui/feedback/failure';
import type { CallScript } from '../../../ui/rpc/call-script';
import { useMessages } from '../../messages/messages';
import { PAGE_OF_LINES } from '../line-filter';
import { Footer } from '../parts/footer';
import { LineList } from '../parts/line-list';
import { UndoImport } from '../parts/undo-import';
import { WhoIsEmailed } from '../parts/who-is-emailed';
import type { StepProps } from './step-props';

interface ImportedProps extends StepProps<'imported'> {
  readonly call: CallScript<ImportCalls>;
  readonly onClose: () => void;
}

export function ImportedStep({ step, progress, dispatch, call, onClose }: ImportedProps) {
  const t = useMessages();
  const [shown, setShown] = useState(PAGE_OF_LINES);
  const [isUndone, setUndone] = useState(false);
  const [decisions, setDecisions] = useState(0);
  const { preview, result } = step;
  const open = useMemo(
    () => preview.lines.filter((line) => line.action === 'skip' || line.warnings.length > 0),
    [preview],
  );
  return (
    <>
      {/* Once it is taken back, nothing of this is true any more. */}
      {!isUndone && (
        <>
          <div class="notice result">
            {t.result(result.counts).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          <WhoIsEmailed call={call} decisions={decisions} />
          <section>
            <h2>
              <DecideTitle />
            </h2>
            <DecideList call={call} onDecided={() => setDecisions((before) => before + 1)} />
          </section>
          {result.leftOut.length > 0 && (
            <section>
              <h2>{t.leftOut}</h2>
              <ul>
                {result.leftOut.map((cell) => (
                  <li key={JSON.stringify(cell)}>
                    <FailureText failure={cell} language={t.language} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h2>{t.nextHeading}</h2>
            <ol>
              {t.next.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ol>
          </section>
          {open.length > 0 && (
            <details>
              <summary>{t.seeTo(open.length)}</summary>
              <LineList
                lines={open}
                shown={shown}
                onMore={() => setShown((before) => before + PAGE_OF_LINES)}
              />
            </details>
          )}
        </>
      )}
      <UndoImport call={call} onUndone={() => setUndone(true)} />
      <Footer progress={progress}>
        <Button onClick={() => dispatch({ kind: 'start over' })}>{t.importAnother}</Button>
        <Button look="main" onClick={onClose}>
          {t.close}
        </Button>
      </Footer>
    </>
  );
}
