// The one place where an error, or the end of a run, becomes a sentence for the person at the
// screen.

import { StoreError } from '../application/store-error';
import { wordsOf } from '../application/words-of';
import { NotAtOwnScreen } from './own-screen';

export const busy = 'Another run of Living ALP is going on. Please try again in a minute.';

/** How a run has ended. @param gone a sentence on what went out */
export const runSentences = (
  gone: string,
  { failed, waiting }: { readonly failed: number; readonly waiting: number },
  waitsFor: string,
): string =>
  [
    gone,
    ...(failed > 0 ? [`${failed} failed; see the Deliveries tab.`] : []),
    ...(waiting > 0 ? [`${waiting} wait${waitsFor}`] : []),
  ].join(' ');

export function sentenceFor(error: unknown): string {
  if (error instanceof StoreError || error instanceof NotAtOwnScreen) return error.message;
  return `Something went wrong, and nothing more was done. Please try again in a minute. Google says: ${wordsOf(error)}`;
}
