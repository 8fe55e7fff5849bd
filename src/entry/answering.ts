// How every call of a page is guarded and answered.
import { type GenericSchema, type InferOutput, safeParse } from 'valibot';
import type { Outcome } from '../application/sidebar/outcome';
import type { Answer } from '../contract/answer';
import { demandOwnScreen, NotAtOwnScreen } from './own-screen';
import { sentenceFor } from './sentence-for';

export type Failure = Extract<Answer<never>, { ok: false }>;

export const failure = (code: Failure['code'], ...sentences: readonly string[]): Failure => ({
  ok: false,
  code,
  sentences,
});

export const busyFailure = (): Failure =>
  failure('busy', 'Another run of Living ALP is going on. Please try again in a minute.');

/** Only our own pages make these calls; anything else is not worth a sentence of its own. */
export class BadCall extends Error {
  override readonly name = 'BadCall';
  constructor() {
    super('This page and the script do not fit together. Please reload the spreadsheet.');
  }
}

/** @throws BadCall */
export function checked<Schema extends GenericSchema>(
  schema: Schema,
  input: unknown,
): InferOutput<Schema> {
  const result = safeParse(schema, input);
  if (!result.success) throw new BadCall();
  return result.output;
}

export function answering<Value>(work: () => Answer<Value>): Answer<Value> {
  try {
    demandOwnScreen();
    return work();
  } catch (error) {
    console.error(error);
    if (error instanceof BadCall) return failure('refused', error.message);
    if (error instanceof NotAtOwnScreen) return failure('not authorised', error.message);
    return failure('trouble', sentenceFor(error));
  }
}

export function answerOf<Value>(outcome: Outcome<Value>): Answer<Value> {
  switch (outcome.kind) {
    case 'done':
      return { ok: true, value: outcome.value };
    case 'refused':
      return failure('refused', ...outcome.sentences);
    case 'busy':
      return busyFailure();
  }
}
