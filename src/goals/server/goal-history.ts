// Who has changed a goal, what, when and why.

import { instant } from '../../families/domain/view-guardian';
import { done, type Result } from '../../rpc/result';
import { allTabs } from '../../schema/tabs';
import type { Services } from '../../store/services';

export interface HistoryView {
  readonly at: string;
  readonly by: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

/** Newest first; of two lines of one moment, the one that stands lower in the tab is the newer. */
export function goalHistory(
  goalId: string,
  { store: { readTabs } }: Services,
): Result<readonly HistoryView[]> {
  const lines = readTabs(['history'], goalId)
    .history.rows.filter(({ tab, rowId }) => tab === allTabs.goals.title && rowId === goalId)
    .reverse()
    .sort((one, other) => instant(other) - instant(one))
    .map(({ at, by, field, before, after, reason }) => ({
      at: at ?? '',
      by,
      field,
      before,
      after,
      reason,
    }));
  return done(lines);
}
