// What has to be corrected before the page can go on; takes the focus, so nobody has to look for it.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useKitMessages } from '../messages/messages';
import { takeFocus } from './take-focus';

export interface Problem {
  /** Id of the field to change. */
  readonly field: string;
  readonly sentence: string;
}

export interface ErrorSummaryProps {
  readonly id: string;
  /** What has brought the problems up, for instance the number of attempts to save. */
  readonly cause: unknown;
  readonly problems: readonly Problem[];
}

/** Every sentence is a link to its field. */
export const ErrorSummary = ({ id, cause, problems }: ErrorSummaryProps) => (
  <SummaryBox id={id} cause={cause}>
    <ul>
      {problems.map(({ field, sentence }) => (
        <li key={`${field} ${sentence}`}>
          <a
            href={`#${field}`}
            target="_self"
            onClick={(event) => {
              // By hand: the page's base target would open the address in the whole window.
              event.preventDefault();
              document.getElementById(field)?.focus();
            }}
          >
            {sentence}
          </a>
        </li>
      ))}
    </ul>
  </SummaryBox>
);

export interface SummaryBoxProps {
  readonly id: string;
  /** A new cause takes the focus again; the same one drawn again does not. */
  readonly cause: unknown;
  readonly children: ComponentChildren;
}

export function SummaryBox({ id, cause, children }: SummaryBoxProps) {
  const t = useKitMessages();
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => takeFocus(box.current), [cause]);
  return (
    <section ref={box} id={id} class="error-summary" role="alert" tabIndex={-1}>
      <h2>{t.problem}</h2>
      {children}
    </section>
  );
}
