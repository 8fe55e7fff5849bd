// Reducer of one note.

import type { Outcome } from '../../../ui/rpc/outcome';
import type { NoteKind } from '../../domain/note-kind';
import type { StudentForTeacher } from '../../domain/student-for-teacher';
import { isFixed, type Note, noteProblem } from './note';

export type NoteEvent =
  | { readonly kind: 'kind chosen'; readonly what: NoteKind }
  | { readonly kind: 'typed'; readonly text: string }
  /** The ID is for the note as it is now, unless an earlier sending may have arrived. */
  | { readonly kind: 'save wanted'; readonly entryId: string }
  | {
      readonly kind: 'answered';
      readonly entryId: string;
      readonly outcome: Outcome<StudentForTeacher>;
    };

export function reduceNote(note: Note, event: NoteEvent): Note {
  switch (event.kind) {
    case 'kind chosen':
      return changed(note, { what: event.what });
    case 'typed':
      return changed(note, { text: oneLine(event.text) });
    case 'save wanted': {
      if (note.phase.kind === 'saving' || note.phase.kind === 'noted') return note;
      if (isFixed(note)) return { ...note, phase: { kind: 'saving', isRetry: true } };
      const problem = noteProblem(note);
      if (problem !== null) return { ...note, phase: { kind: 'typing', problem } };
      return { ...note, entryId: event.entryId, phase: { kind: 'saving' } };
    }
    case 'answered':
      if (event.entryId !== note.entryId) return note;
      return {
        ...note,
        phase: event.outcome.ok
          ? { kind: 'noted' }
          : {
              kind: 'failed',
              failure: event.outcome,
              ...(note.phase.kind === 'saving' && note.phase.isRetry ? { isRetry: true } : {}),
            },
      };
  }
}

/** A note is kept as one line: so it is shown, also where several were pasted. */
const oneLine = (text: string): string => text.replace(/[\n\r\u2028\u2029]+/g, ' ');

/** A problem that was told stays until it is mended, and comes no earlier than with a save. */
function changed(note: Note, changes: Partial<Pick<Note, 'what' | 'text'>>): Note {
  if (isFixed(note) || note.phase.kind === 'noted') return note;
  const next = { ...note, ...changes };
  const wasTold = note.phase.kind === 'typing' && note.phase.problem !== null;
  return { ...next, phase: { kind: 'typing', problem: wasTold ? noteProblem(next) : null } };
}
