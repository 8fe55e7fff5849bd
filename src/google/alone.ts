// One run at a time per document, by the platform's own lock.
import type { Alone } from '../application/ports';

export const createAlone = (): Alone => (waitMs, work) => {
  // Null outside a document, see `openSpreadsheet`.
  const lock =
    (LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null) ??
    LockService.getScriptLock();
  if (!lock.tryLock(waitMs)) return 'busy';
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
};
