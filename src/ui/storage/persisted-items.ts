// Items that a person has typed, stored in the browser until the script has confirmed them.
import type { KeyValueStorage } from './key-value-storage';

/** Items of one account and caseload are invisible to any other in the same browser. */
export interface StorageScope {
  readonly account: string;
  /** Address of the spreadsheet: goal IDs are the same in its copies. */
  readonly caseload: string;
}

/** @param kind of the items, part of their keys */
export const scopePrefix = (kind: string, { account, caseload }: StorageScope): string =>
  `living-alp/${kind}/${account}/${caseload}/`;

export interface PersistedItems<Item> {
  /** What an earlier page has left, one item for each ID. */
  readonly all: () => readonly Item[];
  readonly keep: (item: Item) => void;
  readonly drop: (id: string) => void;
}

export interface ItemFormat<Item> {
  readonly idOf: (item: Item) => string;
  readonly written: (item: Item) => unknown;
  /** Null for what an older page has left in another shape: it is not offered. */
  readonly read: (found: unknown) => Item | null;
}

/** Under which key an item of this window is kept, and as which text. */
interface Slot {
  readonly key: string;
  readonly text: string;
}

/**
 * Two windows may write about the same thing. Neither overwrites nor removes a text that it did not
 * write or find itself: such a text keeps its key, and this window's goes beside it.
 */
export function persistedItems<Item>(
  kind: string,
  storage: KeyValueStorage,
  scope: StorageScope,
  { idOf, written, read }: ItemFormat<Item>,
): PersistedItems<Item> {
  const prefix = scopePrefix(kind, scope);
  const slots = new Map<string, Slot>();
  const isOwn = ({ key, text }: Slot): boolean => storage.read(key) === text;
  const parsed = (text: string): Item | null => {
    try {
      return read(JSON.parse(text));
    } catch {
      return null;
    }
  };
  const keyFor = (id: string): string => {
    const slot = slots.get(id);
    const key = slot?.key ?? `${prefix}${id}`;
    const isFree = storage.read(key) === null || (slot !== undefined && isOwn(slot));
    return isFree ? key : `${prefix}${id}/${crypto.randomUUID()}`;
  };
  return {
    all: () => {
      const found = new Map<string, Item>();
      for (const key of storage.keys().filter((one) => one.startsWith(prefix))) {
        const text = storage.read(key) ?? '';
        const item = parsed(text);
        if (item === null || found.has(idOf(item))) continue;
        found.set(idOf(item), item);
        slots.set(idOf(item), { key, text });
      }
      return [...found.values()];
    },
    keep: (item) => {
      const id = idOf(item);
      const slot = { key: keyFor(id), text: JSON.stringify(written(item)) };
      storage.write(slot.key, slot.text);
      slots.set(id, slot);
    },
    drop: (id) => {
      const slot = slots.get(id);
      if (slot !== undefined && isOwn(slot)) storage.remove(slot.key);
      slots.delete(id);
    },
  };
}
