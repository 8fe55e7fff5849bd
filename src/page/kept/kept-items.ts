// Things that a person has typed, kept in the browser until the script has confirmed them.
import type { TextStore } from './text-store';

/** Another account on the same computer, or another caseload, must not read what is kept here. */
export interface Keeper {
  readonly account: string;
  /** Address of the spreadsheet: goal IDs are the same in its copies. */
  readonly caseload: string;
}

export interface KeptItems<Item> {
  readonly all: () => readonly Item[];
  readonly keep: (item: Item) => void;
  readonly drop: (key: string) => void;
}

export interface ItemForm<Item> {
  readonly keyOf: (item: Item) => string;
  readonly written: (item: Item) => unknown;
  /** Null for what an older page has left in another shape: it is not offered. */
  readonly read: (found: unknown) => Item | null;
}

/** @param kind of the items, as it stands in the names of the texts */
export function keptItems<Item>(
  kind: string,
  texts: TextStore,
  { account, caseload }: Keeper,
  { keyOf, written, read }: ItemForm<Item>,
): KeptItems<Item> {
  const start = `living-alp/${kind}/${account}/${caseload}/`;
  const readText = (text: string | null): readonly Item[] => {
    try {
      const item = read(JSON.parse(text ?? ''));
      return item === null ? [] : [item];
    } catch {
      return [];
    }
  };
  return {
    all: () =>
      texts
        .names()
        .filter((name) => name.startsWith(start))
        .flatMap((name) => readText(texts.read(name))),
    keep: (item) => texts.write(`${start}${keyOf(item)}`, JSON.stringify(written(item))),
    drop: (key) => texts.remove(`${start}${key}`),
  };
}
