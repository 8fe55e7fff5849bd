// Adds a note to the staff notes of a student without repeating or replacing any.

import { tidy } from './plain-words';

const oneLine = (text: string): string => tidy(text).toLowerCase();

const isWordPart = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Whether the notes already say it, in the same words; "2e" is not in "2even". */
export const notesContain = (notes: string, note: string): boolean => {
  const [all, one] = [oneLine(notes), oneLine(note)];
  for (let at = all.indexOf(one); at >= 0; at = all.indexOf(one, at + 1)) {
    const joinedBefore = isWordPart(all[at - 1]) && isWordPart(one[0]);
    const joinedAfter = isWordPart(all[at + one.length]) && isWordPart(one.at(-1));
    if (!joinedBefore && !joinedAfter) return true;
  }
  return false;
};

/** The notes with the new one on a line of its own, or as they were when they already say it. */
export const addNote = (notes: string, note: string): string => {
  if (notesContain(notes, note)) return notes;
  return notes === '' ? note : `${notes}\n${note}`;
};
