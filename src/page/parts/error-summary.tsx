// Says what went wrong and the way on; takes focus, so that nobody has to look for it.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CallFailure } from '../call/outcome';
import { usePageWords } from '../wording/page-words';
import { Button } from './button';
import { ScriptSentence } from './script-sentence';
import { takeFocus } from './take-focus';

export interface Problem {
  /** Id of the field to change. */
  readonly field: string;
  readonly sentence: string;
  /** In the words of the script, which are English. */
  readonly isScripts?: boolean;
}

export interface ErrorSummaryProps {
  readonly id: string;
  /** What has brought the problems up, for instance the count of attempts to save. */
  readonly cause: unknown;
  readonly problems: readonly Problem[];
}

/** What a person has to mend: every sentence leads to its field. */
export function ErrorSummary({ id, cause, problems }: ErrorSummaryProps) {
  return (
    <SummaryBox id={id} cause={cause}>
      <ul>
        {problems.map(({ field, sentence, isScripts }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              target="_self"
              onClick={(event) => {
                // By hand: the page's base target would open the address in the whole window.
                event.preventDefault();
                document.getElementById(field)?.focus();
              }}
            >
              <span lang={isScripts ? 'en' : undefined}>{sentence}</span>
            </a>
          </li>
        ))}
      </ul>
    </SummaryBox>
  );
}

export interface FailureSummaryProps {
  readonly id: string;
  readonly failure: CallFailure;
  /** Left out where trying the same again is of no use. */
  readonly onTryAgain?: (() => void) | undefined;
}

/** These mean the same in every call, and the page says them in the reader's language. */
const ownWords: readonly CallFailure['code'][] = ['busy', 'not authorised', 'changed meanwhile'];

/** What failed on the way to the script, or there. */
export function FailureSummary({ id, failure, onTryAgain }: FailureSummaryProps) {
  const say = usePageWords();
  const { code, sentences } = failure;
  const isScripts = sentences.length > 0 && !ownWords.includes(code);
  const shown = isScripts ? sentences : say.troubles[code];
  return (
    <SummaryBox id={id} cause={failure}>
      <ul>
        {shown.map((sentence) => (
          <li key={sentence}>
            {isScripts ? <ScriptSentence>{sentence}</ScriptSentence> : sentence}
          </li>
        ))}
      </ul>
      {onTryAgain && <Button onClick={onTryAgain}>{say.tryAgain}</Button>}
    </SummaryBox>
  );
}

interface SummaryBoxProps {
  readonly id: string;
  /** Trouble that comes again takes the focus again; trouble that is drawn again does not. */
  readonly cause: unknown;
  readonly children: ComponentChildren;
}

function SummaryBox({ id, cause, children }: SummaryBoxProps) {
  const say = usePageWords();
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => takeFocus(box.current), [cause]);
  return (
    <section ref={box} id={id} class="error-summary" role="alert" tabIndex={-1}>
      <h2>{say.problem}</h2>
      {children}
    </section>
  );
}
