// Finds a tab's columns by their headers and marks, wherever people have moved them.

import { columnLetters } from '../core/a1';
import { normalizeHeader } from '../core/normalize-text';
import type { Column } from './column';
import type { Columns, Tab } from './tab';

/** Column name -> zero-based index in the tab. */
export type ColumnIndexes = Readonly<Record<string, number>>;

/** Where the columns stand in a tab that nobody has changed. */
export const indexesOfSetUp = ({ columns }: Tab): ColumnIndexes =>
  Object.fromEntries(Object.keys(columns).map((column, columnIndex) => [column, columnIndex]));

/** Column name -> indexes of the columns that carry its mark: a copy of a column carries a copy. */
export type MarkedColumns = Readonly<Record<string, readonly number[]>>;

export interface LocatedColumns {
  readonly columnIndexes: ColumnIndexes;
  /** Headers of columns that are nowhere, required ones among them. */
  readonly missing: readonly string[];
  readonly missingRequired: readonly string[];
  /**
   * Of columns that decide whether and to whom an email goes, those of which there could be several:
   * "Contact (H), May we mail? (I)".
   */
  readonly doubled: readonly string[];
}

/**
 * Whether every column stands under its own header, once, and no other column is there. Then nobody
 * has renamed or added one, and the marks, which cost calls, say nothing more.
 */
export function isUntouched({ columns }: Tab, headers: readonly string[]): boolean {
  const filled = headers.filter((header) => header !== '');
  const there = new Set(filled);
  const own = Object.values(columns);
  return filled.length === own.length && own.every(({ header }) => there.has(header));
}

/** Where it is another column than it seems, emails go to the wrong people, or to too many. */
const decidesOnEmails = ({ kind, holdsEmails }: Column): boolean =>
  holdsEmails || kind === 'id' || kind === 'email';

/**
 * A column is known by the mark that set-up left on it first, then by its own header, last by another
 * header that people use. A renamed column still carries its mark, and one that looks like ours may
 * be somebody's own. The mark is void where the column has the own header of another one: cells that
 * are cut and pasted take their header along, and leave the mark behind.
 *
 * @param marked indexes of columns by the marks on them, where they have been looked up
 */
export function locateColumns<C extends Columns>(
  tab: Tab<C>,
  headers: readonly string[],
  marked: MarkedColumns = {},
): LocatedColumns {
  const plain = headers.map(normalizeHeader);
  const entries = Object.entries(tab.columns);
  const ownHeaders = new Map(entries.map(([name, { header }]) => [normalizeHeader(header), name]));
  const marksOf = (name: string): readonly number[] =>
    (marked[name] ?? []).filter((at) => {
      const owner = ownHeaders.get(plain[at] ?? '');
      return at >= 0 && (owner === undefined || owner === name);
    });
  const withHeader = (header: string): readonly number[] => {
    const wanted = normalizeHeader(header);
    return plain.flatMap((each, at) => (each === wanted ? [at] : []));
  };
  const markedFor = new Map(entries.flatMap(([name]) => marksOf(name).map((at) => [at, name])));
  const isFree = (name: string, at: number): boolean =>
    (markedFor.get(at) ?? name) === name && (ownHeaders.get(plain[at] ?? '') ?? name) === name;

  const columnIndexes: Record<string, number> = {};
  const doubled: string[] = [];
  const taken = new Set<number>();
  for (const [name, column] of entries) {
    const found = candidates(
      marksOf(name),
      withHeader(column.header),
      column.aliases.flatMap(withHeader).filter((at) => isFree(name, at)),
      plain,
    ).filter((at) => !taken.has(at));
    const [first] = found;
    if (first === undefined) continue;
    columnIndexes[name] = first;
    taken.add(first);
    if (found.length > 1 && decidesOnEmails(column))
      doubled.push(found.map((at) => `${headers[at]} (${columnLetters(at)})`).join(', '));
  }
  const missing = entries.filter(([name]) => !(name in columnIndexes)).map(([, column]) => column);
  return {
    columnIndexes,
    missing: missing.map(({ header }) => header),
    missingRequired: missing.filter(({ required }) => required).map(({ header }) => header),
    doubled,
  };
}

/** Every column that could be the one, the likeliest first. */
function candidates(
  marked: readonly number[],
  own: readonly number[],
  aliases: readonly number[],
  plain: readonly string[],
): readonly number[] {
  const named = [...own, ...aliases];
  const markedAndNamed = marked.filter((at) => named.includes(at));
  const renamed = marked.filter((at) => plain[at] !== '' && !named.includes(at));
  // Of two that carry the mark one is a copy: whoever has renamed one of them has chosen.
  const byMark = markedAndNamed.length > 0 ? markedAndNamed : renamed;
  const left = byMark.length + named.length > 0 ? [] : marked;
  return [...new Set([...byMark, ...named, ...left])];
}
