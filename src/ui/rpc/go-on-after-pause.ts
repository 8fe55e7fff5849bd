// Asks once more, and later each time, for what only reads, when Google has asked for a pause.
import type { Outcome } from './outcome';

/** Google counts by the minute: after these, a whole one has passed. */
const pauses = [4, 8, 16, 40] as const;

type Listener = (isPausing: boolean) => void;

const listeners = new Set<Listener>();
let pausing = 0;

function told(by: 1 | -1): void {
  pausing += by;
  for (const listener of listeners) listener(pausing > 0);
}

/** @returns what ends it */
export function onPausing(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const realPause = (seconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** What writes is left to the person, who may have gone on meanwhile. */
export async function goOnAfterPause<Value>(
  ask: () => Promise<Outcome<Value>>,
  pause: (seconds: number) => Promise<void> = realPause,
): Promise<Outcome<Value>> {
  let outcome = await ask();
  for (const seconds of pauses) {
    if (outcome.ok || outcome.code !== 'paused' || outcome.isRead !== true) return outcome;
    told(1);
    await pause(seconds);
    told(-1);
    outcome = await ask();
  }
  return outcome;
}
