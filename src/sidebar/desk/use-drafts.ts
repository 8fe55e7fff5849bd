// Keeps what is being written in the browser until the script has confirmed that very text.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { draftOf } from '../draft/draft';
import type { DraftStore } from '../draft/draft-store';
import { isUnsaved } from '../writing/writing';
import type { Desk } from './desk';

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
