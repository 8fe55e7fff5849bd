// What comes of a call to the script: its answer, or why there is none.
import type { Failure, RejectionCode, Result } from '../../rpc/result';

/** The script never answered, or what answered was not it. */
export type NoAnswerCode =
  | 'no answer'
  | 'connection lost'
  /** The browser's first Google account is another one than the spreadsheet's. */
  | 'another account'
  | 'not permitted'
  | 'quota used up'
  /** The page asks for what the script does not have: one of them is older. */
  | 'does not fit';

export interface CallFailure {
  readonly ok: false;
  readonly code: RejectionCode | NoAnswerCode;
  /** What the script has found wrong; none where it never answered. */
  readonly failures: readonly Failure[];
  readonly isRead?: true;
}

export type Outcome<Value> = Extract<Result<Value>, { readonly ok: true }> | CallFailure;

/** The failures after which the script may have carried out the call. */
const arrivedPerhaps: Readonly<Record<CallFailure['code'], boolean>> = {
  refused: false,
  busy: false,
  'changed meanwhile': false,
  'not authorized': false,
  paused: false,
  trouble: true,
  'no answer': true,
  'connection lost': true,
  'another account': false,
  'not permitted': false,
  'quota used up': false,
  'does not fit': false,
};

export const mayHaveArrived = ({ code }: CallFailure): boolean => arrivedPerhaps[code];

export const noAnswer = (code: CallFailure['code']): CallFailure => ({
  ok: false,
  code,
  failures: [],
});
