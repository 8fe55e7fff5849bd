// What is wrong with a setting, in English. Values come in quotes, shortened.

const should = (setting: string, written: string, wanted: string): string =>
  `Settings, ${setting}: "${written}" should be ${wanted}.`;

export const failures = {
  /** @param original its address; '' where nobody can say */
  'file is a copy': (original: string) =>
    `This file is a copy${original === '' ? '' : ` of ${original}`}, and digests are off here: nothing is sent from it. To send from this file, pause the digests in the original, then choose Living ALP > Switch digests on here.`,
  'setting not an option': (setting: string, written: string, options: readonly string[]) =>
    should(setting, written, `one of ${options.join(', ')}`),
  'setting not a number': (setting: string, written: string, least: number, most: number) =>
    should(setting, written, `a whole number from ${least} to ${most}`),
  'setting not an hour': (setting: string, written: string, least: number, most: number) =>
    should(setting, written, `a full hour from ${least} to ${most}, such as 4 pm or 16`),
  'setting not a date': (setting: string, written: string) =>
    should(setting, written, 'a date like 2026-08-17'),
  'setting not dates': (setting: string, written: string) =>
    should(setting, written, 'dates like 2026-08-31, with ; between them'),
  'setting not a web app': (setting: string, written: string) =>
    `The setting ${setting} says “${written}”, which is not the address of an answer page. It begins with script.google.com/macros/s/ after the https and ends with /exec; an address that ends with /dev, or that of this spreadsheet, will not do. Empty it if families are to answer by reply only.`,
  'setting not an address': (setting: string, written: string) =>
    should(setting, written, 'one email address, or empty'),
  'setting not addresses': (setting: string, written: string) =>
    should(setting, written, 'email addresses with ; between them'),
  'setting not a break': (setting: string, written: string) =>
    should(setting, written, 'a day, or two days such as Nov 23 – 27 or 2026-11-23 to 2026-11-27'),
  'last day before first': () =>
    'Settings: the last day of school should come after the first day of school.',
  'school year too long': () =>
    'Settings: more than a year lies between the first and the last day of school. Enter both for the same school year.',
  'until hour before hour': () => 'Settings: Until hour should come after Hour.',
};
