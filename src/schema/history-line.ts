// A line of History about one cell, as everybody writes it who changes one.
import { headerOf } from './header-of';
import { allTabs, type HistoryLine, type TabName } from './tabs';

/** What all lines of one change have in common. */
export type HistoryOrigin = Pick<HistoryLine, 'at' | 'by' | 'reason'>;

export interface ChangedCell extends Pick<HistoryLine, 'rowId' | 'before' | 'after'> {
  readonly tab: TabName;
  /** Its name in the schema. */
  readonly column: string;
}

/** A decision quotes the words that it is about; a cell holds 50,000 characters. */
const longestReason = 10_000;

export const historyLine = (
  { tab, rowId, column, before, after }: ChangedCell,
  { at, by, reason }: HistoryOrigin,
): HistoryLine => ({
  at,
  by,
  tab: allTabs[tab].title,
  rowId,
  field: headerOf(tab, column),
  before,
  after,
  reason: reason.slice(0, longestReason),
});
