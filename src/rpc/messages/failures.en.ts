// What can go wrong with any call, in English.

/** What an error has left behind. */
export type Aftermath = 'nothing' | 'part' | 'mails';

const aftermaths: Readonly<Record<Aftermath, string>> = {
  nothing: 'Nothing was changed.',
  part: 'A part of it may have been done.',
  mails:
    'Emails may have gone out before that. No family and no teacher gets the same email twice unless you agree to it first.',
};

const after = (aftermath: Aftermath | null): string =>
  aftermath === null ? '' : ` ${aftermaths[aftermath]}`;

const quoted = (headers: readonly string[]): string =>
  headers.map((header) => `"${header}"`).join(', ');

export const failures = {
  busy: () => 'Another run of Living ALP is going on. Please try again in a minute.',
  'bad request': () =>
    'This page and the script do not fit together. Please reload the spreadsheet.',
  'not active user': () =>
    'Google does not say that you are signed in as the account in whose name this script acts. Sign in with one account only, reload the spreadsheet, and try again.',
  'for specialists': () =>
    'This is for the people named under Specialists in the Settings tab. Teachers: choose Living ALP > Open the sidebar.',
  'nobody named': () =>
    'Nobody is named under Specialists in the Settings tab. Please tell your GT specialist: where a caseload is in use, its owner, or whoever has switched the digests on, chooses Living ALP > Set up or repair, which enters that address there.',
  'tell specialist': () => 'If you do not keep the plans, please tell your GT specialist.',
  'specialists unclear': () =>
    'The setting Specialists stands in several rows of the Settings tab, or shows an error, so nobody can be let in. Keep one row of it, with the addresses of those who keep the plans.',
  'missing tab': (tab: string, _columns: readonly string[], aftermath: Aftermath | null) =>
    `The tab "${tab}" is missing. If you renamed it, give it back its name; if it is gone, choose Living ALP > Set up or repair.${after(aftermath)}`,
  'missing columns': (tab: string, columns: readonly string[], aftermath: Aftermath | null) =>
    `The tab "${tab}" has no column ${quoted(columns)} in its first row. Choose Living ALP > Set up or repair to add it back.${after(aftermath)}`,
  /** @param columns "Contact (H), May we mail? (I)" */
  'two columns': (tab: string, columns: readonly string[], aftermath: Aftermath | null) =>
    `In the tab "${tab}" nobody can tell which column is meant: ${columns.join('; ')}. Rename or delete the one that is not. Until then nothing is read from this tab, and no digest goes out.${after(aftermath)}`,
  'rows keep moving': (tab: string, _columns: readonly string[], aftermath: Aftermath | null) =>
    `Somebody is sorting or moving rows of the tab "${tab}" right now. Please try again in a minute.${after(aftermath)}`,
  'google pause': (aftermath: Aftermath) =>
    `Google asks for a short pause.${after(aftermath)} Please try again in a minute.`,
  'google busy': (aftermath: Aftermath) =>
    `Google is busy with this spreadsheet right now.${after(aftermath)} Please try again in a minute.`,
  'google refuses': (aftermath: Aftermath) =>
    `Google does not let your account do this in this spreadsheet.${after(aftermath)} Ask its owner whether you may edit it, and whether a part of it is protected.`,
  'something went wrong': (aftermath: Aftermath) =>
    `Something went wrong.${after(aftermath)} Please try again in a minute.`,
  /** Of a row that cannot be read, as the health check words it, which is English. */
};
