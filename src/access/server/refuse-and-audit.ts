// Leaves a line in History of a call that named rows which do not belong together: the sidebar
// itself never makes one, so somebody should know.

import { inEnglish } from '../../rpc/english-failures';
import { type Failure, type Rejection, refused } from '../../rpc/result';
import type { Tables } from '../../store/ports';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';

/**
 * @param tab title of the tab
 * @param rowId as it was named by the call, whatever it is
 */
export function refuseAndAudit(
  tab: string,
  rowId: string,
  failures: readonly Failure[],
  services: Services,
): Rejection {
  audit(tab, rowId, inEnglish(failures).join(' '), services);
  return refused(...failures);
}

export function audit(tab: string, rowId: string, reason: string, services: Services): void {
  const line: Tables['history']['rows'][number] = {
    at: timeAt(services).moment,
    by: services.identity.account(),
    tab,
    rowId: rowId.slice(0, longestId),
    field: '',
    before: '',
    after: '',
    reason: `Refused: ${reason}`.slice(0, longestReason),
  };
  try {
    services.store.writeRows([{ tab: 'history', rows: [line] }], []);
  } catch {
    // Somebody who may only look at the file cannot leave a line, and is turned away all the same.
  }
}

/** What was sent is not trusted to be short. */
const longestId = 100;
const longestReason = 1000;
