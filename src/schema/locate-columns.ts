// Finds a tab's columns by their headers, wherever people have moved them.
import { normalizeHeader } from '../core/normalize-text';
import type { Columns, Tab } from './tab';

/** Column name -> zero-based index in the tab. */
export type ColumnIndexes = Readonly<Record<string, number>>;

export interface LocatedColumns {
  readonly columnIndexes: ColumnIndexes;
  /** Headers of columns that are nowhere, required ones among them. */
  readonly missing: readonly string[];
  readonly missingRequired: readonly string[];
}

/**
 * A column is known by its own header first, then by the mark that set-up left on it, last by
 * another header that people use. The mark comes before the aliases because a renamed column still
 * carries it, while an alias may be somebody's own column.
 *
 * @param marked indexes of columns by the marks on them, where they have been looked up
 */
export function locateColumns<C extends Columns>(
  tab: Tab<C>,
  headers: readonly string[],
  marked: ColumnIndexes = {},
): LocatedColumns {
  const plain = headers.map(normalizeHeader);
  const taken = new Set<number>();
  const columnIndexes: Record<string, number> = {};
  const settle = (name: string, columnIndex: number | undefined): void => {
    if (
      columnIndex === undefined ||
      columnIndex < 0 ||
      name in columnIndexes ||
      taken.has(columnIndex)
    )
      return;
    columnIndexes[name] = columnIndex;
    taken.add(columnIndex);
  };
  const entries = Object.entries(tab.columns);
  for (const [name, { header }] of entries) settle(name, plain.indexOf(normalizeHeader(header)));
  for (const [name] of entries) settle(name, marked[name]);
  for (const [name, { aliases }] of entries) {
    for (const alias of aliases) settle(name, plain.indexOf(normalizeHeader(alias)));
  }
  const missing = entries.filter(([name]) => !(name in columnIndexes)).map(([, column]) => column);
  return {
    columnIndexes,
    missing: missing.map(({ header }) => header),
    missingRequired: missing.filter(({ required }) => required).map(({ header }) => header),
  };
}
