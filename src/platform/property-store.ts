// Small texts of a caseload, kept in script properties, which every kind of run can read: a clock
// run, or a web app, may have no document and so no document properties. The properties of a bound
// script belong to one spreadsheet, those of a published add-on to all caseloads of the domain
// (platform §6.2), so each name begins with the ID of the spreadsheet.
import type { PropertyStore } from '../store/ports';

type Properties = GoogleAppsScript.Properties.Properties;

export interface CaseloadProperties extends PropertyStore {
  readonly read: (name: string) => string | null;
  readonly write: (name: string, text: string) => void;
  readonly forget: (name: string) => void;
  /** Characters of the names and texts of all caseloads of the script. */
  readonly size: () => number;
  /** This run has taken the caseload's lock, or has let go of it: only with it may it write. */
  readonly holdLock: (isHeld: boolean) => void;
}

/** Until when another run has the caseload; the lock's own. */
export const leaseName = 'lease';

export const propertyName = (spreadsheetId: string, name: string): string =>
  `${spreadsheetId}/${name}`;

/** All is read in one call; what was read before the lock was taken is read again after it. */
export function createPropertyStore(
  spreadsheetId: () => string,
  properties: () => Properties,
): CaseloadProperties {
  let isLocked = false;
  let known: Map<string, string> | null = null;
  const texts = () => {
    known = known ?? readTexts(spreadsheetId(), properties(), isLocked);
    return known;
  };
  const full = (name: string): string => propertyName(spreadsheetId(), name);
  const change = (name: string, apply: (full: string) => void): void => {
    if (!isLocked) throw new Error(`"${name}" is written without the caseload's lock.`);
    // Whatever an older version has left must have been taken over before.
    texts();
    apply(full(name));
  };
  return {
    read: (name) => texts().get(full(name)) ?? null,
    write: (name, text) =>
      change(name, (key) => {
        properties().setProperty(key, text);
        texts().set(key, text);
      }),
    writeFor: (fileId, name, text) => {
      properties().setProperty(propertyName(fileId, name), text);
    },
    writeAll: (changed) =>
      change(Object.keys(changed).join(', '), () => {
        const named = Object.entries(changed).map(([name, text]) => [full(name), text] as const);
        properties().setProperties(Object.fromEntries(named));
        for (const [key, text] of named) texts().set(key, text);
      }),
    forget: (name) =>
      change(name, (key) => {
        properties().deleteProperty(key);
        texts().delete(key);
      }),
    all: () => {
      const start = full('');
      const own = [...texts()].filter(([key]) => key.startsWith(start) && key !== full(leaseName));
      return Object.fromEntries(own.map(([key, text]) => [key.slice(start.length), text]));
    },
    size: () => [...texts()].reduce((sum, [key, text]) => sum + key.length + text.length, 0),
    holdLock: (isHeld) => {
      isLocked = isHeld;
      known = null;
    },
  };
}

function readTexts(id: string, script: Properties, mayMove: boolean): Map<string, string> {
  const texts = new Map(Object.entries(script.getProperties()));
  if (texts.has(propertyName(id, 'schedule'))) return texts;
  return new Map([...textsOfDocument(id, script, mayMove), ...texts]);
}

/** Names of the texts that earlier versions kept in the document's properties. */
const namesInDocument = /^(schedule|journal|views|own files?\b.*)$/;

/**
 * Looks where older versions kept the texts, as long as there is no schedule, and moves what is
 * there. The schedule goes last: a run that is cut off before it leaves all to be moved again.
 */
function textsOfDocument(
  id: string,
  script: Properties,
  mayMove: boolean,
): ReadonlyMap<string, string> {
  const document = PropertiesService.getDocumentProperties() as Properties | null;
  const kept = Object.entries(document?.getProperties() ?? {});
  const found = kept.filter(([name]) => namesInDocument.test(name));
  if (document === null || found.length === 0) return new Map();
  const texts = new Map([
    [propertyName(id, 'schedule'), '{}'],
    ...found.map(([name, text]): [string, string] => [propertyName(id, name), text]),
  ]);
  if (!mayMove) return texts;
  const { [propertyName(id, 'schedule')]: schedule = '{}', ...others } = Object.fromEntries(texts);
  script.setProperties(others);
  script.setProperty(propertyName(id, 'schedule'), schedule);
  const foreign = kept.filter(([name]) => !namesInDocument.test(name));
  document.setProperties(Object.fromEntries(foreign), true);
  return texts;
}
