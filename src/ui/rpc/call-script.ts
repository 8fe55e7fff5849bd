// Calls the script's functions from a page, and turns every way to fail into a value.
import type { Result } from '../../rpc/result';
import { goOnAfterPause } from './go-on-after-pause';
import { type CallFailure, noAnswer, type Outcome } from './outcome';

/** An execution is stopped after 6 minutes; what is silent for longer will never answer. */
const timeoutMs = 7 * 60 * 1000;

/** What a page may call: each function by its name. */
type CallsOf<Calls> = { readonly [Name in keyof Calls]: (...args: never[]) => Result<unknown> };

type ScriptFunctions<Calls extends CallsOf<Calls>> = {
  readonly [Name in keyof Calls]: (...args: Parameters<Calls[Name]>) => void;
};

/** The part of google.script.run that pages use; each handler gives a new runner. */
export type ScriptRun<Calls extends CallsOf<Calls>> = ScriptFunctions<Calls> & {
  readonly withSuccessHandler: (handler: (value: unknown) => void) => ScriptRun<Calls>;
  readonly withFailureHandler: (handler: (error: unknown) => void) => ScriptRun<Calls>;
};

/** What a call of this name brings when all goes well. */
export type ValueOf<Answered> =
  Extract<Answered, { readonly ok: true }> extends { readonly value: infer Value } ? Value : never;

export type CallScript<Calls extends CallsOf<Calls>> = <Name extends keyof Calls>(
  name: Name,
  ...args: Parameters<Calls[Name]>
) => Promise<Outcome<ValueOf<ReturnType<Calls[Name]>>>>;

/**
 * A Date or a service object anywhere in a result makes all of it undefined, and an undefined
 * one arrives as null.
 */
const isAnswer = (value: unknown): value is Result<unknown> =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';

/** @param run gives google.script.run, which stands only in a page that Google serves */
export const callScript =
  <Calls extends CallsOf<Calls>>(run: () => ScriptRun<Calls>): CallScript<Calls> =>
  (name, ...args) =>
    goOnAfterPause(() => askOnce(run, name, args));

const askOnce = <Calls extends CallsOf<Calls>, Name extends keyof Calls>(
  run: () => ScriptRun<Calls>,
  name: Name,
  args: Parameters<Calls[Name]>,
): Promise<Outcome<ValueOf<ReturnType<Calls[Name]>>>> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(noAnswer('no answer')), timeoutMs);
    const settle: typeof resolve = (outcome) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    const succeed = (value: unknown) =>
      settle(
        isAnswer(value)
          ? (value as Outcome<ValueOf<ReturnType<Calls[Name]>>>)
          : noAnswer('no answer'),
      );
    try {
      const functions: ScriptFunctions<Calls> = run()
        .withSuccessHandler(succeed)
        .withFailureHandler((error) => settle(noAnswer(nameFailure(error))));
      const ask: ScriptFunctions<Calls>[Name] | undefined = functions[name];
      if (ask) ask(...args);
      else settle(noAnswer('does not fit'));
    } catch {
      settle(noAnswer('no answer'));
    }
  });

/**
 * By Google's own texts, which are in the language of the account: in English they are recognized,
 * anything else is taken for a lost connection, whose advice names the rest. In this order: the texts
 * of an account that is not allowed in speak of permission as well.
 */
const signs: readonly (readonly [RegExp, CallFailure['code']])[] = [
  [/PERMISSION_DENIED/, 'another account'],
  [/authori[sz]ation|permission/i, 'not permitted'],
  [/too many times|too much computer time|quota|rate limit/i, 'quota used up'],
  [/too many scripts|simultaneous/i, 'busy'],
  [/function not found/i, 'does not fit'],
];

function nameFailure(error: unknown): CallFailure['code'] {
  const text = error instanceof Error ? error.message : String(error);
  return signs.find(([sign]) => sign.test(text))?.[1] ?? 'connection lost';
}
