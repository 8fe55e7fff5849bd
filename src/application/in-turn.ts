// Works under the caseload's lock, after a wait for whoever has it.
import type { Alone } from './ports';

/** How long a click waits for a run that is going on. */
export const patienceMs = 20_000;

export function inTurn<Outcome extends object>(
  alone: Alone,
  work: () => Outcome,
  waitMs: number = patienceMs,
): Outcome | { readonly kind: 'busy' } {
  const outcome = alone(waitMs, work);
  return outcome === 'busy' ? { kind: 'busy' } : outcome;
}
