// How a use case of the sidebar ends: with a value, or with sentences on why nothing was done.

export interface Refused {
  readonly kind: 'refused';
  /** What is wrong and what to do, for the person at the screen. */
  readonly sentences: readonly string[];
}

export type Outcome<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | Refused
  | { readonly kind: 'busy' };

export const done = <Value>(value: Value): Outcome<Value> => ({ kind: 'done', value });

export const refused = (...sentences: readonly string[]): Refused => ({
  kind: 'refused',
  sentences,
});
