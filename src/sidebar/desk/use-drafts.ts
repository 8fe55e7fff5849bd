// Keeps what is being written in the browser until the script has confirmed that very text.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { draftOf, offerOf } from '../draft/draft';
import type { DraftStore } from '../draft/draft-store';
import { isUnsaved } from '../writing/writing';
import type { Desk } from './desk';
import type { TellDesk } from './desk-event';

/** Runs before the browser paints: the sidebar may be closed right after a key was pressed. */
export function useDrafts(writings: Desk['writings'], store: DraftStore): void {
  const before = useRef<Desk['writings']>({});
  useLayoutEffect(() => {
    for (const key of Object.keys(before.current)) if (!(key in writings)) store.drop(key);
    for (const [key, writing] of Object.entries(writings)) {
      if (writing === before.current[key]) continue;
      if (isUnsaved(writing)) store.keep(draftOf(writing, new Date().toISOString()));
      else store.drop(key);
    }
    before.current = writings;
  }, [writings, store]);
}

/** Lets go of drafts that the sheet says already: their save arrived, and its answer was lost. */
export function useStoredDrafts(
  { drafts, student }: Pick<Desk, 'drafts' | 'student'>,
  store: DraftStore,
  tell: TellDesk,
): void {
  useEffect(() => {
    if (student.kind !== 'open') return;
    const { goals, student: whose } = student.plan;
    for (const draft of drafts) {
      const { studentId, key } = draft.writing;
      if (studentId !== whose.studentId || offerOf(draft, goals) !== null) continue;
      store.drop(key);
      tell({ kind: 'draft gone', key });
    }
  }, [drafts, student, store, tell]);
}
