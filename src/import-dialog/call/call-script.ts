// Calls the script's functions from the page, and turns every way to fail into a value.
import type { Answer } from '../../contract/answer';
import type { ImportCalls } from '../../contract/import-calls';
import { type CallFailure, noAnswer } from './outcome';

/** An execution is stopped after 6 minutes; what is silent for longer will never answer. */
const patienceMs = 7 * 60 * 1000;

type ScriptFunction<Name extends keyof ImportCalls> = (
  ...args: Parameters<ImportCalls[Name]>
) => void;

type ScriptFunctions = { readonly [Name in keyof ImportCalls]: ScriptFunction<Name> };

/** The part of google.script.run that this page uses; each handler gives a new runner. */
export type ScriptRun = ScriptFunctions & {
  readonly withSuccessHandler: (handler: (value: unknown) => void) => ScriptRun;
  readonly withFailureHandler: (handler: (error: unknown) => void) => ScriptRun;
};

export type CallScript = <Name extends keyof ImportCalls>(
  name: Name,
  ...args: Parameters<ImportCalls[Name]>
) => Promise<ReturnType<ImportCalls[Name]> | CallFailure>;

/**
 * A Date or a service object anywhere in a result makes all of it undefined, and an undefined
 * one arrives as null.
 */
const isAnswer = (value: unknown): value is Answer<unknown> =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';

/**
 * PERMISSION_DENIED is what comes when the browser's first Google account is another one than the
 * spreadsheet's. Other texts are in the language of the account: in English they are recognised,
 * else the advice for a lost connection names the accounts too.
 */
const isPermission = (error: unknown): boolean =>
  /PERMISSION_DENIED|authori[sz]ation|permission/i.test(
    error instanceof Error ? error.message : String(error),
  );

/** @param run gives google.script.run, which stands only in a page that Google serves */
export const callScript =
  (run: () => ScriptRun): CallScript =>
  (name, ...args) =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve(noAnswer('no answer')), patienceMs);
      const settle: typeof resolve = (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      };
      const succeed = (value: unknown) =>
        settle(
          isAnswer(value) ? (value as ReturnType<ImportCalls[typeof name]>) : noAnswer('no answer'),
        );
      const fail = (error: unknown) =>
        settle(noAnswer(isPermission(error) ? 'not permitted' : 'connection lost'));
      try {
        const functions: ScriptFunctions = run()
          .withSuccessHandler(succeed)
          .withFailureHandler(fail);
        const ask: ScriptFunction<typeof name> = functions[name];
        ask(...args);
      } catch {
        settle(noAnswer('no answer'));
      }
    });
