// The shape of what the teachers' page sends, to be checked before anything is done with it.
import { maxLength, object, picklist, pipe, string } from 'valibot';
import { noteKinds } from '../teachers/domain/note-kind';
import { idSchema } from './sidebar-schemas';

/** Longer than a note may be: what is too long for one gets a sentence. */
const longestSent = 10_000;

export const teacherNoteSchema = () =>
  object({
    entryId: idSchema(),
    studentId: idSchema(),
    goalId: idSchema(),
    what: picklist(noteKinds),
    text: pipe(string(), maxLength(longestSent)),
  });
