// How every call of a page is guarded and answered.
//
// Any page of the script can call any of its global functions, so each call asks who is at the
// screen. In a bound script and in an editor add-on that is the account in whose name the script
// acts: it can change with its own hands whatever the call changes, Google refuses what it may not
// edit, and a check of roles here would keep nobody from anything. In a page that is open to
// others, a web app that runs as its owner, the two are different people: there every call is
// refused, so that a family's page can never reach the specialist's calls.
import { type GenericSchema, type InferOutput, safeParse } from 'valibot';
import type { Outcome } from '../application/sidebar/outcome';
import type { Answer } from '../contract/answer';
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

/** Somebody else is at the screen than the account in whose name the script acts. */
export class NotAtOwnScreen extends Error {
  override readonly name = 'NotAtOwnScreen';
  constructor() {
    super(
      'Google does not say that you are signed in as the account in whose name this script acts. Sign in with one account only, reload the spreadsheet, and try again.',
    );
  }
}

/** @throws NotAtOwnScreen */
export function demandOwnScreen(): void {
  const atScreen = Session.getActiveUser().getEmail();
  if (atScreen === '' || atScreen !== Session.getEffectiveUser().getEmail()) {
    throw new NotAtOwnScreen();
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
