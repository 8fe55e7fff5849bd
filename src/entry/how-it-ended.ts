// The one place where an error becomes a rejection, and the end of a run a sentence.

import type { QueueResult } from '../mailing/server/send-queue';
import { codeOf } from '../platform/sheets/sheets-api';
import type { Aftermath } from '../rpc/messages/failures.en';
import { failure, type Rejection, rejected } from '../rpc/result';
import { StoreError } from '../store/store-error';
import { NotActiveUser } from './assert-active-user';
import { hasBegun } from './effects';
import type { ScriptTexts } from './texts';

/** As an alert of the menu shows it. */
export const sentencesOf = ({ failures }: Rejection, { failure }: ScriptTexts): string =>
  failures.map(failure).join('\n');

/**
 * How a run has ended.
 * @param gone a sentence on what went out
 * @param waits a sentence on how many wait, and what for
 */
export const runSentences = (
  gone: string,
  { failed, uncertain, waiting, end, blocked }: Omit<QueueResult, 'toRetry'>,
  waits: (count: number) => string,
  { menu: { sending: t }, failure }: ScriptTexts,
): string =>
  [
    gone,
    ...(failed > 0 ? [t.failed(failed)] : []),
    ...(uncertain > 0 ? [t.uncertain(uncertain)] : []),
    ...(end === 'settings' ? [t.endedEarly] : []),
    ...(waiting > 0 ? [waits(waiting)] : []),
    ...blocked.map(failure),
  ].join(' ');

/** What an error means for the person; in whose words it came stands in the log of the run. */
export function rejectionFor(error: unknown): Rejection {
  if (error instanceof NotActiveUser) return rejected('not authorized', failure('not active user'));
  const left = aftermath();
  if (error instanceof StoreError) return rejected('trouble', error.failure(left));
  const status = codeOf(error) ?? 0;
  const isPause = status === 429 && left === 'nothing';
  return rejected(isPause ? 'paused' : 'trouble', failure(kindOf(status), left));
}

/** By the status of a refused request; Google's own words are in the language of the account. */
function kindOf(
  status: number,
): 'google pause' | 'google busy' | 'google refuses' | 'something went wrong' {
  if (status === 429) return 'google pause';
  if (status === 403) return 'google refuses';
  return status >= 500 ? 'google busy' : 'something went wrong';
}

/** Known from what was begun, not from what was asked for: an error may come before or after it. */
function aftermath(): Aftermath {
  if (hasBegun('mail')) return 'mails';
  return hasBegun('change') ? 'part' : 'nothing';
}
