// What comes of a call to the script: its answer, or why there is none.
import type { Answer, FailureCode } from '../../contract/answer';

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
  readonly code: FailureCode | NoAnswerCode;
  readonly sentences: readonly string[];
}

export type Outcome<Value> = Extract<Answer<Value>, { readonly ok: true }> | CallFailure;

/** After which failures the script may have done what it was asked for. */
const arrivedPerhaps: Readonly<Record<CallFailure['code'], boolean>> = {
  refused: false,
  busy: false,
  'changed meanwhile': false,
  'not authorised': false,
  trouble: true,
  'no answer': true,
  'connection lost': true,
  'another account': false,
  'not permitted': false,
  'quota used up': false,
  'does not fit': false,
};

export const mayHaveArrived = ({ code }: CallFailure): boolean => arrivedPerhaps[code];

/** A failure without a sentence of the script: the page has its own. */
export const noAnswer = (code: CallFailure['code']): CallFailure => ({
  ok: false,
  code,
  sentences: [],
});
