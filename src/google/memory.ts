// Small texts kept with the document, or with the script where there is no document.
import type { Memory } from '../application/ports';

type Properties = GoogleAppsScript.Properties.Properties;

export function createMemory(): Memory {
  let opened: Properties | null = null;
  const properties = () => {
    opened =
      opened ??
      // Null outside a document, see `openSpreadsheet`.
      (PropertiesService.getDocumentProperties() as Properties | null) ??
      PropertiesService.getScriptProperties();
    return opened;
  };
  return {
    read: (name) => properties().getProperty(name),
    write: (name, text) => {
      properties().setProperty(name, text);
    },
    forget: (name) => {
      properties().deleteProperty(name);
    },
  };
}
