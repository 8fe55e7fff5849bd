// The developer metadata by which a column is known again after somebody has renamed its header.
import { allTabs, type TabName } from '../../domain/schema/tabs';

export const columnMarkKey = 'living-alp-column';

export interface ColumnName {
  readonly tab: TabName;
  readonly column: string;
}

export const markOf = ({ tab, column }: ColumnName): string => `${tab}.${column}`;

/** Null for a mark of a version that had other columns. */
export function nameOfMark(mark: string): ColumnName | null {
  const [tab = '', column = ''] = mark.split('.');
  if (!(tab in allTabs)) return null;
  return column in allTabs[tab as TabName].columns ? { tab: tab as TabName, column } : null;
}
