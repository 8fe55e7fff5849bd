// Why the schedule was not changed, in English.

const listed = (settings: readonly string[]): string =>
  settings.map((setting) => `“${setting}”`).join(', ');

export const failures = {
  'digests sent by another': (owner: string) =>
    `The digests are already sent by ${owner}. Pause them first; then you can take them over.`,
  'digests unsigned': (settings: readonly string[]) =>
    `Families have to see who writes to them. Fill in ${listed(settings)} on the Settings tab, then choose this again.`,
  'switch stands twice': (setting: string) =>
    `The Settings tab has several rows “${setting}”, so nothing was switched. Keep one of them, then choose this again.`,
};

/** Said by pages alone: no execution has to pay for these texts. */
export const pageFailures = {
  'settings not saved': (settings: readonly string[]) =>
    `These settings could not be saved, because a formula stands there, or the row stands twice or is gone: ${listed(settings)}. Please look at the Settings tab; the others are saved.`,
  'settings of others': (settings: readonly string[]) =>
    `The sidebar cannot change ${listed(settings)}: see the Settings tab. Nothing was saved.`,
};
