// How every call of a page ends, and every menu item: with a value, or with failures, which whoever
// shows them puts into words. Never a bare exception, whose text would be in Google's words, and
// never a Date, which does not cross.
import type { FailureTexts } from './english-texts';

/** How a call has failed, for what a page does next. */
export type RejectionCode =
  /** Nothing was done, and the same again would be refused again. */
  | 'refused'
  | 'busy'
  | 'not authorized'
  /** What the person has agreed to is not what would happen now. */
  | 'changed meanwhile'
  /** Google asks for a pause, and nothing was done. */
  | 'paused'
  /** An error: something may have been done. */
  | 'trouble';

export type FailureCode = keyof FailureTexts;

/** One thing that is wrong: a code, and what its text has to name. */
export type Failure = {
  readonly [Code in FailureCode]: {
    readonly code: Code;
    readonly params: Readonly<Parameters<FailureTexts[Code]>>;
    /** The field or setting that has to be changed. */
    readonly field?: string;
  };
}[FailureCode];

export interface Rejection {
  readonly ok: false;
  readonly code: RejectionCode;
  /** What is wrong and what to do, in this order. */
  readonly failures: readonly Failure[];
  /** Nothing but reading was asked for: a page may ask again by itself. */
  readonly isRead?: true;
}

export type Result<Value> = { readonly ok: true; readonly value: Value } | Rejection;

/** The only place where a code is put together with its params. */
export const failure = <Code extends FailureCode>(
  code: Code,
  ...params: Parameters<FailureTexts[Code]>
): Failure => ({ code, params }) as Failure;

export const done = <Value>(value: Value): Result<Value> => ({ ok: true, value });

export const rejected = (code: RejectionCode, ...failures: readonly Failure[]): Rejection => ({
  ok: false,
  code,
  failures,
});

export const refused = (...failures: readonly Failure[]): Rejection =>
  rejected('refused', ...failures);
