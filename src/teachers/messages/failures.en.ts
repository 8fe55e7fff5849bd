// Why a teacher is shown nothing, or a note was not saved, in English.

export const failures = {
  'note too long': (length: number, most: number) =>
    `This note has ${length} characters, and ${most} fit. Shorten it, or tell your GT specialist the rest. Nothing was saved.`,
  'goal not shared': () =>
    'This goal is not among those that are shared with you. Please open the student again. Nothing was saved.',
  'note number taken': () =>
    'Another note has this number already. Nothing was saved: save once more to add yours beside it.',
  'no student of yours': (id: string) =>
    `You have no student with the ID “${id}”: you see students in whose Teachers cell your address stands. If one is missing, please ask your GT specialist.`,
  'no mail to teachers': () =>
    'The setting Teachers is Off, so no teacher gets email. See the Settings tab.',
};

/** Said by pages alone: no execution has to pay for these texts. */
export const pageFailures = {
  'note needs words': () => 'Write in a line what you noticed. Nothing was saved.',
  /** @param url '' where the file has not been made yet */
  'students in own file': (url: string) =>
    url === ''
      ? 'Your students are in a file of your own. Look for it in Google Drive under “Shared with me”, or ask your GT specialist for the link.'
      : `Your students are in a file of your own: ${url}`,
  'page switched off': () =>
    'At your school this page is switched off. Please ask your GT specialist about your students.',
  'setting Teachers unclear': () =>
    'The setting Teachers cannot be read, so nothing is shown. Please tell your GT specialist.',
};
