// Lets the browser keep every note that is not confirmed, and forget those that are.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TeacherDesk } from '../desk/desk';
import { isUnsaved } from './note';
import type { NoteStore } from './note-store';

/** Runs before the browser paints: the sidebar may be closed right after a key was pressed. */
export function usePersistedNotes(notes: TeacherDesk['notes'], store: NoteStore): void {
  const before = useRef<TeacherDesk['notes']>({});
  useLayoutEffect(() => {
    for (const goalId of Object.keys(before.current)) if (!(goalId in notes)) store.drop(goalId);
    for (const [goalId, note] of Object.entries(notes)) {
      if (note === before.current[goalId]) continue;
      if (isUnsaved(note)) store.keep(note);
      else store.drop(goalId);
    }
    before.current = notes;
  }, [notes, store]);
}
