// One thing asked of the script: at rest, under way, answered, or in trouble.
import type { CallFailure, Outcome } from '../../page/call/outcome';

export type Errand<Value> =
  | { readonly kind: 'at rest' }
  | { readonly kind: 'under way'; readonly turn: number }
  | { readonly kind: 'answered'; readonly value: Value }
  | { readonly kind: 'in trouble'; readonly failure: CallFailure };

export type ErrandEvent<Value> =
  | { readonly kind: 'sent'; readonly turn: number }
  | { readonly kind: 'came back'; readonly turn: number; readonly outcome: Outcome<Value> }
  | { readonly kind: 'put aside' };

/** A late answer, to a question that was asked again meanwhile, changes nothing. */
export function reduceErrand<Value>(
  errand: Errand<Value>,
  event: ErrandEvent<Value>,
): Errand<Value> {
  switch (event.kind) {
    case 'sent':
      return { kind: 'under way', turn: event.turn };
    case 'put aside':
      return { kind: 'at rest' };
    case 'came back':
      if (errand.kind !== 'under way' || errand.turn !== event.turn) return errand;
      return event.outcome.ok
        ? { kind: 'answered', value: event.outcome.value }
        : { kind: 'in trouble', failure: event.outcome };
  }
}
