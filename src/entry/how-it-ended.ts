// The one place where an error becomes a rejection, and the end of a run a sentence.

import type { QueueResult } from '../mailing/server/send-queue';
import { inEnglish } from '../rpc/english-failures';
import type { Aftermath } from '../rpc/messages/failures.en';
import { failure, type Rejection, rejected } from '../rpc/result';
import { StoreError } from '../store/store-error';
import { NotActiveUser } from './assert-active-user';
import { hasBegun } from './effects';

/** As an alert of the menu shows it. */
export const sentencesOf = ({ failures }: Rejection): string => inEnglish(failures).join('\n');

/** How a run has ended. @param gone a sentence on what went out */
export const runSentences = (
  gone: string,
  { failed, uncertain, waiting, end, blocked }: Omit<QueueResult, 'toRetry'>,
  waitsFor: string,
): string =>
  [
    gone,
    ...(failed > 0 ? [`${failed} failed; see the Deliveries tab.`] : []),
    ...(uncertain > 0
      ? [`${uncertain} may or may not have gone out; see the Deliveries tab.`]
      : []),
    ...(end === 'settings'
      ? [
          'The run ended early: digests were paused, a setting cannot be read any more, or many addresses have changed at once.',
        ]
      : []),
    ...(waiting > 0 ? [`${waiting} wait${waitsFor}`] : []),
    ...inEnglish(blocked),
  ].join(' ');

/** What an error means for the person; in whose words it came stands in the log of the run. */
export function rejectionFor(error: unknown): Rejection {
  if (error instanceof NotActiveUser) return rejected('not authorized', failure('not active user'));
  return rejected(
    'trouble',
    error instanceof StoreError
      ? error.failure(aftermath())
      : failure('something went wrong', aftermath()),
  );
}

/** Known from what was begun, not from what was asked for: an error may come before or after it. */
function aftermath(): Aftermath {
  if (hasBegun('mail')) return 'mails';
  return hasBegun('change') ? 'part' : 'nothing';
}
