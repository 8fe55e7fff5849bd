// Pages without a form: of a link that opens nothing, in every language, since nobody knows whose it was;
// and the one that tells a specialist whether the page's address is right.

import { useEffect, useState } from 'preact/hooks';
import { mailLanguages } from '../../core/languages';
import type { PlainReason } from '../domain/answer-page';
import { byLanguage } from '../messages/messages';
import { useAnswerContext } from './answer-context';
import type { NoAnswer } from './page-call';

export const PlainPage = ({ reason }: { readonly reason: PlainReason }) => (
  <main>
    {mailLanguages.map((language) => {
      const { headings, texts } = byLanguage[language].plain;
      return (
        <section key={language} lang={language}>
          <h1>{headings[reason]}</h1>
          <p>{texts[reason]}</p>
        </section>
      );
    })}
  </main>
);

type Result = 'checking' | 'right' | PlainReason | NoAnswer;

/** It asks by itself: whoever has opened the link wants nothing else. */
export function CheckPage() {
  const { t, call } = useAnswerContext();
  const [result, setResult] = useState<Result>('checking');
  useEffect(() => {
    void call('confirmPage', {}).then((answer) => {
      if (typeof answer === 'string') setResult(answer);
      else setResult(answer.kind === 'plain' ? answer.reason : 'right');
    });
  }, [call]);
  const words: Readonly<Record<Result, readonly [heading: string, text: string]>> = {
    checking: [t.check.checking, ''],
    right: [t.check.right, t.check.rightText],
    'not valid': [t.check.wrong, t.check.wrongText],
    'try later': [t.check.unclear, t.check.tryAgain],
    trouble: [t.check.unclear, t.check.tryAgain],
    offline: [t.check.unclear, t.check.tryAgain],
    'no answer': [t.check.unclear, t.check.tryAgain],
  };
  const [heading, text] = words[result];
  return (
    <main aria-live="polite">
      <h1>{heading}</h1>
      <p>{text}</p>
    </main>
  );
}
