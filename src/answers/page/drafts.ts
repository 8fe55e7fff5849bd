// What is typed and not sent yet, kept so that a page that a phone has thrown out of its memory, or that
// somebody reloads, comes back with it.
//
// In the storage of the window, which ends with it, and not in that of the browser: a library's computer or
// a phone that a family shares would keep a child's words to the school for whoever comes next. What has
// been sent comes from the school, for whoever has the link.

import { hash32 } from '../../core/hash32';
import { parsed } from '../../core/parsed';
import { browserStorage } from '../../ui/storage/key-value-storage';
import type { Drafts } from './answer-context';

/** @param token tells one link's draft from another's; it cannot be read from the key */
export function draftsOf(token: string): Drafts {
  const storage = browserStorage(() => window.sessionStorage);
  const key = `living-alp/answer/${hash32(token).toString(36)}`;
  return {
    read: () => parsed(storage.read(key)),
    write: (draft) => storage.write(key, JSON.stringify(draft)),
    remove: () => storage.remove(key),
  };
}
