// What somebody has typed into a step of the set-up and not saved: it stays in the browser.
import type { ScheduleSettings } from '../../caseload/page';
import { isText, type KeyValueStorage } from '../../ui/storage/key-value-storage';
import { type StorageScope, scopePrefix } from '../../ui/storage/persisted-items';

export interface KeptText {
  readonly read: () => ScheduleSettings;
  /** Nothing at all takes it away. */
  readonly write: (changes: ScheduleSettings) => void;
}

export function keptText(storage: KeyValueStorage, scope: StorageScope, step: string): KeptText {
  const key = `${scopePrefix('set-up', scope)}${step}`;
  return {
    read: () => {
      try {
        const found: unknown = JSON.parse(storage.read(key) ?? '{}');
        const entries = Object.entries(Object(found)).filter(([, text]) => isText(text));
        return Object.fromEntries(entries) as ScheduleSettings;
      } catch {
        return {};
      }
    },
    write: (changes) => {
      if (Object.keys(changes).length === 0) storage.remove(key);
      else storage.write(key, JSON.stringify(changes));
    },
  };
}
