// What a teacher can note on a goal, on the teachers' page and in a file of the teacher's own.

export const noteKinds = ['Seen it', 'Helped with it', 'Noticed something'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** Whether a note of the kind says nothing without words of the teacher's own. */
export const needsWords: Readonly<Record<NoteKind, boolean>> = {
  'Seen it': false,
  'Helped with it': false,
  'Noticed something': true,
};

/** As the note stands in the plan. */
export const noteText = (kind: NoteKind, words: string): string =>
  words === '' ? kind : `${kind}: ${words}`;
