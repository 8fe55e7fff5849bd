// Keeps notes in the browser until the script has confirmed them, so that closing loses nothing.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { isText, type KeyValueStorage } from '../../../ui/storage/key-value-storage';
import {
  type PersistedItems,
  persistedItems,
  type StorageScope,
} from '../../../ui/storage/persisted-items';
import { noteKinds } from '../../domain/note-kind';
import type { TeacherState } from '../state/teacher-state';
import { isFixed, isUnsaved, type Note } from './note';

export type NoteStore = PersistedItems<Note>;

export const noteStore = (storage: KeyValueStorage, scope: StorageScope): NoteStore =>
  persistedItems('note', storage, scope, {
    idOf: ({ goalId }) => goalId,
    written: ({ phase, ...note }) => ({ ...note, mayHaveArrived: isFixed({ ...note, phase }) }),
    read: readNote,
  });

/** A note in another shape could not be sent. */
function readNote(found: unknown): Note | null {
  if (typeof found !== 'object' || found === null) return null;
  const { entryId, studentId, goalId, what, text: words, mayHaveArrived } = recordOf(found);
  const kind = noteKinds.find((one) => one === what);
  if (!isText(entryId) || !isText(studentId) || !isText(goalId) || !isText(words)) return null;
  if (kind === undefined) return null;
  const phase =
    mayHaveArrived === true
      ? ({ kind: 'unconfirmed' } as const)
      : ({ kind: 'typing', problem: null } as const);
  return { entryId, studentId, goalId, what: kind, text: words, phase };
}

const recordOf = (found: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(found));

/**
 * Keeps every note that is not confirmed and drops the others. Runs before the browser paints: the
 * sidebar may be closed right after a key was pressed.
 */
export function usePersistedNotes(notes: TeacherState['notes'], store: NoteStore): void {
  const before = useRef<TeacherState['notes']>({});
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
