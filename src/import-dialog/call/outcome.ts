// What comes of a call to the script: its answer, or why there is none.
import type { Answer, FailureCode } from '../../contract/answer';

/** The script never answered, or what answered was not it. */
export type NoAnswerCode = 'no answer' | 'connection lost' | 'not permitted';

export interface CallFailure {
  readonly ok: false;
  readonly code: FailureCode | NoAnswerCode;
  readonly sentences: readonly string[];
}

export type Outcome<Value> = Extract<Answer<Value>, { readonly ok: true }> | CallFailure;

export const noAnswer = (code: NoAnswerCode): CallFailure => ({ ok: false, code, sentences: [] });
