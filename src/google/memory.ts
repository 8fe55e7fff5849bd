// Small texts kept with the document, or with the script where there is no document.
import type { Memory, MemoryName } from '../application/ports';

type Properties = GoogleAppsScript.Properties.Properties;

/** The document's, or the script's: null outside a document, see `openSpreadsheet`. */
export const keptProperties = (): Properties =>
  (PropertiesService.getDocumentProperties() as Properties | null) ??
  PropertiesService.getScriptProperties();

/** Remembers for one execution what it has read: only one run at a time writes these texts. */
export function createMemory(): Memory {
  let opened: Properties | null = null;
  const known = new Map<MemoryName, string | null>();
  const properties = () => {
    opened = opened ?? keptProperties();
    return opened;
  };
  return {
    read: (name) => {
      if (!known.has(name)) known.set(name, properties().getProperty(name));
      return known.get(name) ?? null;
    },
    write: (name, text) => {
      properties().setProperty(name, text);
      known.set(name, text);
    },
    forget: (name) => {
      properties().deleteProperty(name);
      known.set(name, null);
    },
  };
}
