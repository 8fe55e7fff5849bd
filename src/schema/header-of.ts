// How a column of a tab is headed.
import type { Tab } from './tab';
import { allTabs, type TabName } from './tabs';

/** The header that set-up gives it; the name itself where the tab has no such column. */
export function headerOf(tab: TabName, column: string): string {
  const columns: Tab['columns'] = allTabs[tab].columns;
  return columns[column]?.header ?? column;
}
