// What went wrong with teachers' own files, in English: at a click, and on Start here for everybody.

/** An error comes in the words and the language of Google. */
export const files = {
  gone: (name: string) => `The file of ${name} is gone.`,
  notRefreshed: (name: string, error: string) =>
    `The file of ${name} could not be refreshed: ${error}`,
  belongsTo: (name: string, owner: string) =>
    `The file of ${name} is in the care of ${owner}. Let that account choose “Refresh teachers’ views”, or hand its files over in Google Drive.`,
  notMade: (name: string, error: string) => `The file of ${name} could not be made: ${error}`,
  noRoom: (name: string) =>
    `The file of ${name} was not made: Google gives this script no room to remember more files. Ask your technologist, or set Teachers to “Filter views” in the Settings tab.`,
  stillOpen: (name: string, email: string, error: string) =>
    `${email} may still open the file of ${name}, because Google refused to end it: ${error}`,
  keepsMoving: (name: string) =>
    `Somebody is moving rows of the file of ${name} right now. The next pass goes on with it.`,
  notShared: (name: string, email: string, error: string) =>
    `The file of ${name} is ready, and Google would not share it with ${email}: ${error}`,
  untrusted: (email: string) =>
    `${email} is of another email domain than the specialists’, so no file was made. Correct it in the Students tab, or type the teacher’s name into the Teachers tab.`,
  missingColumns: (name: string, headers: readonly string[]) =>
    `The Notes tab of ${name} has no column ${headers.map((each) => `“${each}”`).join(', ')} in its first row. Ask for the header to be written back; until then no notes come from this file.`,
  onlyClosed: (account: string) =>
    `Teachers’ files are in the care of ${account}, which does not stand under Specialists any more: they are closed as teachers leave, and not filled.`,
};
