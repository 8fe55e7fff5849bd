// Ends every link that has gone out: when emails have come into the wrong hands.

import { done, type Result } from '../../rpc/result';
import { historyLine } from '../../schema/history-line';
import { writeWithHistory } from '../../store/history';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { renewSecret } from './answer-links';

export function endLinks(services: Services): Result<null> {
  return withCaseloadLock(services.lock, () => {
    renewSecret(services);
    const line = historyLine(
      { tab: 'settings', rowId: 'Answer page', column: 'value', before: '', after: '' },
      {
        at: timeAt(services).moment,
        by: services.identity.account(),
        reason: 'All answer links ended',
      },
    );
    writeWithHistory(services.store.writeRows, [], [], [line]);
    return done(null);
  });
}
