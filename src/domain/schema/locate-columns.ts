// Finds a tab's columns by their headers, wherever people have moved them.
import type { Columns, Tab } from './tab';

/** Column name -> zero-based place in the tab. */
export type Places = Readonly<Record<string, number>>;

export interface LocatedColumns {
  readonly places: Places;
  /** Headers of columns that are nowhere, required ones among them. */
  readonly missing: readonly string[];
  readonly missingRequired: readonly string[];
}

/** Case, spaces, accents and punctuation of a header do not matter. */
export const plainHeader = (header: string): string =>
  header
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}#]/gu, '');

/**
 * A column is known by its own header first, then by the mark that set-up left on it, last by
 * another header that people use. The mark comes before the aliases because a renamed column still
 * carries it, while an alias may be somebody's own column.
 *
 * @param marked places of columns by the marks on them, where they have been looked up
 */
export function locateColumns<C extends Columns>(
  tab: Tab<C>,
  headers: readonly string[],
  marked: Places = {},
): LocatedColumns {
  const plain = headers.map(plainHeader);
  const taken = new Set<number>();
  const places: Record<string, number> = {};
  const settle = (name: string, place: number | undefined): void => {
    if (place === undefined || place < 0 || name in places || taken.has(place)) return;
    places[name] = place;
    taken.add(place);
  };
  const entries = Object.entries(tab.columns);
  for (const [name, { header }] of entries) settle(name, plain.indexOf(plainHeader(header)));
  for (const [name] of entries) settle(name, marked[name]);
  for (const [name, { aliases }] of entries) {
    for (const alias of aliases) settle(name, plain.indexOf(plainHeader(alias)));
  }
  const missing = entries.filter(([name]) => !(name in places)).map(([, column]) => column);
  return {
    places,
    missing: missing.map(({ header }) => header),
    missingRequired: missing.filter(({ required }) => required).map(({ header }) => header),
  };
}
