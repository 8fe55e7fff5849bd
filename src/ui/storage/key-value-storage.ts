// String storage by key: the browser's localStorage, or memory where that is blocked.

export interface KeyValueStorage {
  /** False where nothing outlives the page. */
  readonly isPersistent: boolean;
  readonly keys: () => readonly string[];
  readonly read: (key: string) => string | null;
  readonly write: (key: string, text: string) => void;
  readonly remove: (key: string) => void;
  /** Calls back when another window of this browser changes something. @returns the unsubscriber */
  readonly subscribe: (onChange: () => void) => () => void;
}

export const isText = (value: unknown): value is string => typeof value === 'string';

export function memoryStorage(): KeyValueStorage {
  const texts = new Map<string, string>();
  return {
    isPersistent: false,
    keys: () => [...texts.keys()],
    read: (key) => texts.get(key) ?? null,
    write: (key, text) => {
      texts.set(key, text);
    },
    remove: (key) => {
      texts.delete(key);
    },
    subscribe: () => () => {},
  };
}

/** @param storage throws when touched where the browser blocks it for frames of other sites */
export function browserStorage(storage: () => Storage): KeyValueStorage {
  try {
    const found = storage();
    const probe = 'living-alp/probe';
    found.setItem(probe, '');
    found.removeItem(probe);
    const memory = memoryStorage();
    return {
      isPersistent: true,
      keys: () => [...new Set([...Object.keys(found), ...memory.keys()])],
      read: (key) => memory.read(key) ?? found.getItem(key),
      write: (key, text) => {
        try {
          found.setItem(key, text);
          memory.remove(key);
        } catch {
          // The quota is used up: keep the text in memory at least.
          memory.write(key, text);
        }
      },
      remove: (key) => {
        memory.remove(key);
        found.removeItem(key);
      },
      subscribe: (onChange) => {
        window.addEventListener('storage', onChange);
        return () => window.removeEventListener('storage', onChange);
      },
    };
  } catch {
    return memoryStorage();
  }
}
