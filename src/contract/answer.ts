// How every call of a page is answered: a value, or a failure with a code and a sentence. Never a
// bare exception, whose text would be in Google's words, and never a Date, which does not cross.
export type FailureCode = 'refused' | 'busy' | 'not authorised' | 'changed meanwhile' | 'trouble';

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: FailureCode; readonly sentences: readonly string[] };
