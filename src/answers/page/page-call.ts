// Calls the script from the answer page. What comes back is always a page, or nothing at all.

import { useCallback, useRef, useState } from 'preact/hooks';
import type { SentByAnswerPage } from '../../rpc/calls';
import type { AnswerPage, PlainReason } from '../domain/answer-page';

/** The script never answered, so nobody knows whether it has heard. */
export type NoAnswer = 'offline' | 'no answer';

type CallName = keyof SentByAnswerPage;

type PageFunctions = {
  readonly [Name in CallName]: (token: string, given: SentByAnswerPage[Name]) => void;
};

/** The part of google.script.run that the page uses; each handler gives a new runner. */
export type AnswerRun = PageFunctions & {
  readonly withSuccessHandler: (handler: (value: unknown) => void) => AnswerRun;
  readonly withFailureHandler: (handler: (error: unknown) => void) => AnswerRun;
};

/** The script waits up to 90 seconds for its turn, and then has to read and write. */
const timeoutMs = 150_000;

/** From now on it is better to say that it goes on. */
const slowMs = 8_000;

const isPage = (value: unknown): value is AnswerPage =>
  typeof value === 'object' && value !== null && 'kind' in value;

export type CallScript = <Name extends CallName>(
  name: Name,
  given: SentByAnswerPage[Name],
) => Promise<AnswerPage | NoAnswer>;

const silence = (): NoAnswer => (navigator.onLine === false ? 'offline' : 'no answer');

/** @param run gives google.script.run, which stands only in a page that Google serves */
export const callWith =
  (run: () => AnswerRun, token: string): CallScript =>
  (name, given) =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve(silence()), timeoutMs);
      const settle = (answer: AnswerPage | NoAnswer): void => {
        clearTimeout(timer);
        resolve(answer);
      };
      try {
        const functions: PageFunctions = run()
          .withSuccessHandler((value) => settle(isPage(value) ? value : silence()))
          .withFailureHandler(() => settle(silence()));
        functions[name](token, given);
      } catch {
        settle(silence());
      }
    });

export type CallState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'pending'; readonly isSlow: boolean }
  | { readonly kind: 'failed'; readonly why: PlainReason | NoAnswer };

export interface PageCall<Shown extends AnswerPage> {
  readonly state: CallState;
  /** Does nothing while a call is under way: a second tap is the same wish. */
  readonly send: <Name extends CallName>(
    name: Name,
    given: SentByAnswerPage[Name],
    then: (page: Shown) => void,
  ) => void;
}

/** @param kind of the page that comes back when all goes well */
export function usePageCall<Shown extends AnswerPage>(
  call: CallScript,
  kind: Shown['kind'],
): PageCall<Shown> {
  const [state, setState] = useState<CallState>({ kind: 'idle' });
  const isPending = useRef(false);
  const send = useCallback<PageCall<Shown>['send']>(
    (name, given, then) => {
      if (isPending.current) return;
      isPending.current = true;
      setState({ kind: 'pending', isSlow: false });
      const slow = setTimeout(() => setState({ kind: 'pending', isSlow: true }), slowMs);
      void call(name, given).then((answer) => {
        clearTimeout(slow);
        isPending.current = false;
        if (typeof answer === 'string') setState({ kind: 'failed', why: answer });
        else if (answer.kind === 'plain') setState({ kind: 'failed', why: answer.reason });
        else if (answer.kind === kind) {
          setState({ kind: 'idle' });
          then(answer as Shown);
        } else setState({ kind: 'failed', why: 'trouble' });
      });
    },
    [call, kind],
  );
  return { state, send };
}
