// The shape of what the teachers' page sends, to be checked before anything is done with it.
import { maxLength, object, picklist, pipe, string } from 'valibot';
import { noteKinds } from '../domain/teachers/note-kind';
import { idShape } from './sidebar-shapes';

/** Longer than a note may be: what is too long for one gets a sentence. */
const longestSent = 10_000;

export const teacherNoteShape = () =>
  object({
    entryId: idShape(),
    studentId: idShape(),
    goalId: idShape(),
    what: picklist(noteKinds),
    text: pipe(string(), maxLength(longestSent)),
  });
