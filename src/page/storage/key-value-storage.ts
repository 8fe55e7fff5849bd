// Texts by key: the browser's storage, or memory where the browser allows none.

export interface KeyValueStorage {
  /** False where the texts are gone when the sidebar closes. */
  readonly isPersistent: boolean;
  readonly keys: () => readonly string[];
  readonly read: (key: string) => string | null;
  readonly write: (key: string, text: string) => void;
  readonly remove: (key: string) => void;
  /** Tells of every change that another window of this browser makes. @returns what ends it */
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
          // The storage is full: the text lives at least as long as the sidebar.
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
