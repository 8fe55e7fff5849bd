// Which file is whose, one property for each teacher: a value holds 9 KB (platform §2), which is the
// list of some hundred goals.

import { parsed } from '../../core/parsed';
import type { FileRegistry } from '../../store/teacher-files';
import type { FileRecord } from '../../teacher-files/domain/plan-file';
import type { CaseloadProperties } from '../property-store';

const start = 'own file of ';
const lastSeenName = 'own files, last seen';
const notifiedName = 'own files, told';

/**
 * Of the 500 KB that a script has for all its properties (platform §2). The rest is for what the
 * emails of all its caseloads need.
 */
const mostCharacters = 400 * 1024;

export function createFileRegistry(store: CaseloadProperties): FileRegistry {
  const textOf = (name: string) => store.read(name) ?? '';
  return {
    read: () =>
      new Map(
        Object.entries(store.all()).flatMap(([name, text]): [string, FileRecord][] => {
          // Only this file writes these texts.
          const record = name.startsWith(start) ? (parsed(text) as FileRecord | null) : null;
          return record ? [[name.slice(start.length), record]] : [];
        }),
      ),
    keep: (email, record) => {
      store.write(start + email, JSON.stringify(record));
    },
    forget: (email) => {
      store.forget(start + email);
    },
    hasRoom: () => store.size() < mostCharacters,
    lastSeen: () => textOf(lastSeenName),
    keepLastSeen: (email) => {
      store.write(lastSeenName, email);
    },
    lastNotified: () => textOf(notifiedName),
    saveNotified: (troubles) => {
      store.write(notifiedName, troubles);
    },
  };
}
