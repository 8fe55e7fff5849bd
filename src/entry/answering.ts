// How every call of a page is guarded and answered.
import { type GenericSchema, type InferOutput, safeParse } from 'valibot';
import { unlessSpecialist } from '../application/access/for-specialists';
import { type NotePorts, refuseAndNote } from '../application/sidebar/note-refusal';
import type { Outcome } from '../application/sidebar/outcome';
import type { Answer } from '../contract/answer';
import { composePorts, type Ports } from './compose';
import { demandOwnScreen, NotAtOwnScreen } from './own-screen';
import { busy, sentenceFor } from './sentence-for';

export type Failure = Extract<Answer<never>, { ok: false }>;

export const failure = (code: Failure['code'], ...sentences: readonly string[]): Failure => ({
  ok: false,
  code,
  sentences,
});

export const busyFailure = (): Failure => failure('busy', busy);

/** Only our own pages make these calls; anything else is not worth a sentence of its own. */
export class BadCall extends Error {
  constructor() {
    super('This page and the script do not fit together. Please reload the spreadsheet.');
    this.name = 'BadCall';
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

/** A call for specialists: nobody else gets past this, nor reaches a row of the caseload. */
export const answeringSpecialists = <Value>(
  call: string,
  /** What the call was given first, to be named in History. */
  given: unknown,
  work: (ports: Ports) => Answer<Value>,
): Answer<Value> =>
  answering((ports) => {
    const refusal = unlessSpecialist({ call, about: idsIn(given) }, ports);
    return refusal ? failure('not authorised', ...refusal.sentences) : work(ports);
  });

/** The IDs that something names, whatever it is: a text, an entry, or a list of such. */
export function idsIn(given: unknown): string {
  if (typeof given === 'string') return given;
  if (Array.isArray(given)) return idsIn(given[0]);
  return Object.entries(given ?? {})
    .filter(([name, id]) => name.endsWith('Id') && typeof id === 'string')
    .map(([, id]) => id)
    .join(' ');
}

/** A call for whoever is at the own screen; the work says what is whose. */
export function answering<Value>(work: (ports: Ports) => Answer<Value>): Answer<Value> {
  try {
    demandOwnScreen();
    return work(composePorts());
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

/** A call that writes and does not fit leaves a line in History. */
export function notingBadCalls<Value>(
  name: string,
  ports: NotePorts,
  work: () => Outcome<Value>,
): Outcome<Value> {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof BadCall)) throw error;
    console.error(error);
    return refuseAndNote('', name, [error.message], ports);
  }
}
