// Step 4: what the import has done, what is left to see to, and what to do next.
import { useMemo, useState } from 'preact/hooks';
import { ScriptSentence } from '../../page/parts/script-sentence';
import { PAGE_OF_LINES } from '../lines/line-filter';
import { Footer } from '../parts/footer';
import { LineList } from '../parts/line-list';
import { MainButton } from '../parts/main-button';
import { useWording } from '../wording/use-wording';
import type { StepProps } from './step-props';

interface ImportedProps extends StepProps<'imported'> {
  readonly onClose: () => void;
}

export function ImportedStep({ step, progress, tell, onClose }: ImportedProps) {
  const say = useWording();
  const [shown, setShown] = useState(PAGE_OF_LINES);
  const { preview, result } = step;
  const open = useMemo(
    () => preview.lines.filter((line) => line.action === 'skip' || line.warnings.length > 0),
    [preview],
  );
  return (
    <>
      <div class="notice result">
        {say.result(result.counts).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {result.leftOut.length > 0 && (
        <section>
          <h2>{say.leftOut}</h2>
          <ul>
            {result.leftOut.map((cell) => (
              <li key={cell}>
                <ScriptSentence>{cell}</ScriptSentence>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{say.nextHeading}</h2>
        <ol>
          {say.next.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </section>
      {open.length > 0 && (
        <details>
          <summary>{say.seeTo(open.length)}</summary>
          <LineList
            lines={open}
            shown={shown}
            onMore={() => setShown((before) => before + PAGE_OF_LINES)}
          />
        </details>
      )}
      <Footer progress={progress}>
        <button type="button" class="secondary" onClick={() => tell({ kind: 'start over' })}>
          {say.importAnother}
        </button>
        <MainButton onClick={onClose}>{say.close}</MainButton>
      </Footer>
    </>
  );
}
