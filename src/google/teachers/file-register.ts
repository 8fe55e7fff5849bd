// Which file is whose, one property for each teacher: a value holds 9 KB (platform §2), which is the
// list of some hundred goals.
import type { FileRecord, FileRegister } from '../../application/teachers/file-ports';
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
  return {
    read: () =>
      new Map(
        Object.entries(all()).flatMap(([name, text]): [string, FileRecord][] => {
          const record = name.startsWith(start) ? recordIn(text) : null;
          return record ? [[name.slice(start.length), record]] : [];
        }),
      ),
    keep: (email, record) => {
      keptProperties().setProperty(start + email, JSON.stringify(record));
    },
    forget: (email) => {
      keptProperties().deleteProperty(start + email);
    },
    lastSeen: () => all()[lastSeenName] ?? '',
    keepLastSeen: (email) => {
      keptProperties().setProperty(lastSeenName, email);
    },
    lastTold: () => all()[toldName] ?? '',
    keepTold: (troubles) => {
      keptProperties().setProperty(toldName, troubles);
    },
  };
}

/** Only this file writes these texts. */
function recordIn(text: string): FileRecord | null {
  try {
    return JSON.parse(text) as FileRecord;
  } catch {
    return null;
  }
}
