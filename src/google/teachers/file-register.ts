// Which file is whose, one property for each teacher: a value holds 9 KB (platform §2), which is the
// list of some hundred goals.

import type { FileRecord, FileRegister } from '../../application/teachers/file-ports';
import { parsed } from '../../domain/parsed';
import { keptProperties } from '../memory';

const start = 'own file of ';
const lastSeenName = 'own files, last seen';
const toldName = 'own files, told';

export function createFileRegister(): FileRegister {
  let known: Readonly<Record<string, string>> | null = null;
  const all = () => {
    known = known ?? keptProperties().getProperties();
    return known;
  };
  const textOf = (name: string) => all()[name] ?? '';
  return {
    read: () =>
      new Map(
        Object.entries(all()).flatMap(([name, text]): [string, FileRecord][] => {
          // Only this file writes these texts.
          const record = name.startsWith(start) ? (parsed(text) as FileRecord | null) : null;
          return record ? [[name.slice(start.length), record]] : [];
        }),
      ),
    keep: (email, record) => {
      keptProperties().setProperty(start + email, JSON.stringify(record));
    },
    forget: (email) => {
      keptProperties().deleteProperty(start + email);
    },
    lastSeen: () => textOf(lastSeenName),
    keepLastSeen: (email) => {
      keptProperties().setProperty(lastSeenName, email);
    },
    lastTold: () => textOf(toldName),
    keepTold: (troubles) => {
      keptProperties().setProperty(toldName, troubles);
    },
  };
}
