// The one place where an error, or the end of a run, becomes a sentence for the person at the
// screen.

import type { ParcelResult } from '../application/digest-run/send-parcels';
import { StoreError } from '../application/store-error';
import { hasBegun } from './effects';
import { NotAtOwnScreen } from './own-screen';

export const busy = 'Another run of Living ALP is going on. Please try again in a minute.';

/** How a run has ended. @param gone a sentence on what went out */
export const runSentences = (
  gone: string,
  { failed, uncertain, waiting, end }: Omit<ParcelResult, 'toRetry'>,
  waitsFor: string,
): string =>
  [
    gone,
    ...(failed > 0 ? [`${failed} failed; see the Deliveries tab.`] : []),
    ...(uncertain > 0
      ? [`${uncertain} may or may not have gone out; see the Deliveries tab.`]
      : []),
    ...(end === 'settings'
      ? ['The run ended early: mails were paused, or a setting cannot be read any more.']
      : []),
    ...(waiting > 0 ? [`${waiting} wait${waitsFor}`] : []),
  ].join(' ');

/** What an error means for the person; in whose words it came stands in the log of the run. */
export function sentenceFor(error: unknown): string {
  if (error instanceof NotAtOwnScreen) return error.message;
  return error instanceof StoreError
    ? `${error.message} ${aftermath()}`
    : `Something went wrong. ${aftermath()} Please try again in a minute.`;
}

/** Told from what was begun, not from what was asked for: an error may come before or after it. */
function aftermath(): string {
  if (hasBegun('mail'))
    return 'Mails may have gone out before that. No family and no teacher gets the same mail twice unless you agree to it first.';
  return hasBegun('change') ? 'A part of it may have been done.' : 'Nothing was changed.';
}
