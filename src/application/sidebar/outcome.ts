// How a use case of the sidebar ends: with a value, or with sentences on why nothing was done.
import type { Alone } from '../ports';
import { patienceMs } from '../set-up';

export interface Refused {
  readonly kind: 'refused';
  /** What is wrong and what to do, for the person at the screen. */
  readonly sentences: readonly string[];
}

export type Outcome<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | Refused
  | { readonly kind: 'busy' };

/** Works under the document's lock, after a short wait for whoever has it. */
export function inTurn<Value>(alone: Alone, work: () => Outcome<Value>): Outcome<Value> {
  const outcome = alone(patienceMs, work);
  return outcome === 'busy' ? { kind: 'busy' } : outcome;
}

export const done = <Value>(value: Value): Outcome<Value> => ({ kind: 'done', value });

export const refused = (...sentences: readonly string[]): Refused => ({
  kind: 'refused',
  sentences,
});
