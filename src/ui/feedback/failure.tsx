// Why a call to the script failed, in the language of the page: as a summary that takes the focus, or
// as a quiet message.
import type { PageLanguage } from '../../core/languages';
import { failureSentence } from '../../rpc/failure-texts';
import type { Failure } from '../../rpc/result';
import { Button } from '../controls/button';
import { type KitMessages, useKitMessages } from '../messages/messages';
import type { CallFailure } from '../rpc/outcome';
import { SummaryBox } from './error-summary';

export interface FailureSummaryProps {
  readonly id: string;
  readonly failure: CallFailure;
  /** Left out, each failure takes the focus when it comes. */
  readonly cause?: unknown;
  /** One more sentence, below the reasons. */
  readonly note?: string | undefined;
  /** Left out where trying the same again is of no use. */
  readonly onTryAgain?: (() => void) | undefined;
}

export function FailureSummary({
  id,
  failure,
  cause = failure,
  note,
  onTryAgain,
}: FailureSummaryProps) {
  const t = useKitMessages();
  return (
    <SummaryBox id={id} cause={cause}>
      <ul>
        {reasonsOf(failure, t).map(({ key, content }) => (
          <li key={key}>{content}</li>
        ))}
        {note !== undefined && <li>{note}</li>}
      </ul>
      {onTryAgain && <Button onClick={onTryAgain}>{t.tryAgain}</Button>}
    </SummaryBox>
  );
}

/** Without taking the focus: nobody who is typing is interrupted. */
export function FailureMessage({ failure }: { readonly failure: CallFailure }) {
  return (
    <div class="failure" role="alert">
      {reasonsOf(failure, useKitMessages()).map(({ key, content }) => (
        <p key={key}>{content}</p>
      ))}
    </div>
  );
}

/** These mean the same in every call, and the page says them in the reader's language. */
const wordedByPage: readonly CallFailure['code'][] = [
  'busy',
  'not authorized',
  'changed meanwhile',
];

/** One line for each thing that is wrong. */
const reasonsOf = ({ code, failures }: CallFailure, { language, failures: own }: KitMessages) =>
  failures.length === 0 || wordedByPage.includes(code)
    ? own[code].map((sentence) => ({ key: sentence, content: sentence }))
    : failures.map((failure) => ({
        key: failureSentence(failure, language),
        content: <FailureText failure={failure} language={language} />,
      }));

/** The address of a file is a link. With the brackets, splitting keeps what it found. */
const address = /(https:\/\/[^\s“”]+)/;

interface FailureTextProps {
  readonly failure: Failure;
  readonly language: PageLanguage;
}

export const FailureText = ({ failure, language }: FailureTextProps) => (
  <span>
    {failureSentence(failure, language)
      .split(address)
      .map((part) =>
        address.test(part) ? (
          <a key={part} href={part} target="_blank" rel="noreferrer">
            {part}
          </a>
        ) : (
          part
        ),
      )}
  </span>
);
