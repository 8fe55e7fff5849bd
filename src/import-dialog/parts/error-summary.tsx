// Says what went wrong and the way on; takes focus, so that nobody has to look for it.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ScriptSentence } from '../../page/parts/script-sentence';
import { takeFocus } from '../../page/parts/take-focus';
import type { Trouble } from '../state/step';
import { useWording } from '../wording/use-wording';

export interface ErrorSummaryProps {
  readonly trouble: Trouble;
  /** Id of the field to change; null where no field helps. */
  readonly field: string | null;
  readonly onTryAgain: () => void;
}

export const ERROR_ID = 'error-summary';

export function ErrorSummary({ trouble, field, onTryAgain }: ErrorSummaryProps) {
  const say = useWording();
  const box = useRef<HTMLElement>(null);
  // Trouble that comes again takes the focus again.
  useLayoutEffect(() => takeFocus(box.current), [trouble]);
  const own = say.troubles[trouble.code];
  const sentences = trouble.sentences.length > 0 ? trouble.sentences : own;
  const words = (sentence: string) =>
    trouble.sentences.length > 0 ? <ScriptSentence>{sentence}</ScriptSentence> : sentence;
  return (
    <section ref={box} id={ERROR_ID} class="error-summary" role="alert" tabIndex={-1}>
      <h2>{say.problem}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>
            {field !== null && trouble.errand === null ? (
              <FieldLink field={field}>{words(sentence)}</FieldLink>
            ) : (
              words(sentence)
            )}
          </li>
        ))}
        {trouble.isUncertain && <li>{say.uncertain}</li>}
      </ul>
      {trouble.errand !== null && (
        <button type="button" class="secondary" onClick={onTryAgain}>
          {say.tryAgain}
        </button>
      )}
    </section>
  );
}

interface FieldLinkProps {
  readonly field: string;
  readonly children: ComponentChildren;
}

/** Moves the focus by hand: the page's base target would open the address in the whole window. */
function FieldLink({ field, children }: FieldLinkProps) {
  const go = (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById(field)?.focus();
  };
  return (
    <a href={`#${field}`} target="_self" onClick={go}>
      {children}
    </a>
  );
}
