// Keeps notes in the browser until the script has confirmed them, so that closing loses nothing.
import { noteKinds } from '../../domain/teachers/note-kind';
import { isText, type KeyValueStorage } from '../../page/storage/key-value-storage';
import {
  type PersistedItems,
  persistedItems,
  type StorageScope,
} from '../../page/storage/persisted-items';
import { isFixed, type Note } from './note';

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
