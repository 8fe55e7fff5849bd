// Texts by name: the browser's storage, or memory where the browser allows none.

export interface TextStore {
  /** False where the texts are gone when the sidebar closes. */
  readonly lasts: boolean;
  readonly names: () => readonly string[];
  readonly read: (name: string) => string | null;
  readonly write: (name: string, text: string) => void;
  readonly remove: (name: string) => void;
}

export const isText = (value: unknown): value is string => typeof value === 'string';

export function memoryStore(): TextStore {
  const texts = new Map<string, string>();
  return {
    lasts: false,
    names: () => [...texts.keys()],
    read: (name) => texts.get(name) ?? null,
    write: (name, text) => {
      texts.set(name, text);
    },
    remove: (name) => {
      texts.delete(name);
    },
  };
}

/** @param storage throws when touched where the browser blocks it for frames of other sites */
export function browserStore(storage: () => Storage): TextStore {
  try {
    const found = storage();
    const probe = 'living-alp/probe';
    found.setItem(probe, '');
    found.removeItem(probe);
    const memory = memoryStore();
    return {
      lasts: true,
      names: () => [...new Set([...Object.keys(found), ...memory.names()])],
      read: (name) => memory.read(name) ?? found.getItem(name),
      write: (name, text) => {
        try {
          found.setItem(name, text);
          memory.remove(name);
        } catch {
          // The storage is full: the text lives at least as long as the sidebar.
          memory.write(name, text);
        }
      },
      remove: (name) => {
        memory.remove(name);
        found.removeItem(name);
      },
    };
  } catch {
    return memoryStore();
  }
}
