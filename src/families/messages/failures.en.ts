// Why a check-in or a pause was not saved, in English.

export const failures = {
  /** @param words the beginning of what is there; null where it cannot be read */
  'check-in taken': (words: string | null) =>
    `The Check-ins tab already has ${words === null ? 'a row that cannot be read' : `another text: “${words}”`}, saved from this form. Nothing was saved now. If yours is another call, save it once more to add it.`,
  'day not to come': (written: string) =>
    `“${written}” is not a day that is still to come. Write it like 2026-09-30.`,
  'digest stopped': () =>
    'This family has stopped the digest, and a pause would begin it again. If they ask for it, write On in the column Digest of the Guardians tab.',
  'follow-up not closed': (tab: string) =>
    `This is saved. An earlier wish to talk could not be marked as done in the ${tab} tab, because a formula stands there or the row stands twice. Please look there.`,
  'guardian changed': () =>
    'Somebody has changed this guardian, or the notes about the family, since you opened the form. Nothing was saved: go back and look again.',
  'guardian not written': (columns: readonly string[]) =>
    `These cells of the Guardians tab could not be written: ${columns.join(', ')}. A formula stands there, the row stands twice, or its row or column is gone.`,
  'language not known': (written: string) =>
    `“${written}” is no language that is known here. Write its name, such as Spanish.`,
  'not an address': (written: string) =>
    `“${written}” cannot be an email address. Write it like rosa@example.org.`,
  'pause not written': () =>
    'The cell in the column Digest could not be written: a formula stands there, its row stands twice, or its row or column is gone. Please look at the Guardians tab.',
};
