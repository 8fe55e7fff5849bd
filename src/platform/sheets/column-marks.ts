// Developer metadata that identifies a column after somebody has renamed its header.
import { allTabs, type TabName } from '../../schema/tabs';

export const columnMarkKey = 'living-alp-column';

export interface ColumnName {
  readonly tab: TabName;
  readonly column: string;
}

export const markOf = ({ tab, column }: ColumnName): string => `${tab}.${column}`;

/** Null for a mark of a version that had other columns, and for what other scripts have written. */
export function nameOfMark(mark: string): ColumnName | null {
  const [tab = '', column = ''] = mark.split('.');
  if (!has(allTabs, tab)) return null;
  const name = tab as TabName;
  return has(allTabs[name].columns, column) ? { tab: name, column } : null;
}

/** `in` would also find inherited members such as "constructor". */
const has = (object: object, name: string): boolean => Object.hasOwn(object, name);
