// The specialist's choices on the Settings tab: what each means, its default, and how it is read.

import type { Break, SchoolCalendar } from '../cadence/school-calendar';
import { addDays, type CalendarDate, dayOfWeek, isCalendarDate } from '../calendar/calendar-date';
import { type ContentLevel, contentLevels } from '../digest/digest-content';
import { isMailAddress } from '../guardian/mail-address';
import { languageName } from '../language/language-code';
import { fallbackLanguage, mailLanguages } from '../language/languages';
import { plain } from '../plain';
import { cadences, weekdays } from '../schema/choices';
import { quotedCell } from '../schema/decode-cell';
import { problemSentence, type Table } from '../schema/decode-table';
import type { Cadence, Setting } from '../schema/tabs';

export interface CaseloadSettings {
  readonly digestsOn: boolean;
  readonly cadence: Cadence;
  readonly calendar: SchoolCalendar;
  readonly schoolName: string;
  readonly specialistName: string;
  /** Where families' replies go; '' means to the account that sends. */
  readonly replyTo: string;
  readonly defaultLanguage: string;
  readonly machineTranslation: boolean;
  readonly contentLevel: ContentLevel;
  readonly questionsPerMail: number;
  readonly headsUp: boolean;
  readonly consentOfAdultStudents: boolean;
  /** Addresses, in lower case, of those who keep the plans; empty while nobody is named. */
  readonly specialists: readonly string[];
  readonly teacherAccess: TeacherAccess;
  /** First days of terms, in their order; a page about own students goes to each teacher then. */
  readonly terms: readonly CalendarDate[];
}

/** How teachers see their students: in this file, in a file of their own, or not at all. */
export type TeacherAccess = (typeof teacherAccesses)[number];
export const teacherAccesses = ['Filter views', 'Own files', 'Off'] as const;

/** Whether teachers see their students at all. */
export const servesTeachers: Readonly<Record<TeacherAccess, boolean>> = {
  'Filter views': true,
  'Own files': true,
  Off: false,
};

/** Whether each teacher gets a file. */
export const givesOwnFiles: Readonly<Record<TeacherAccess, boolean>> = {
  'Filter views': false,
  'Own files': true,
  Off: false,
};

const languageNames = mailLanguages.map(languageName);

export const digestsSetting = 'Digests';
export const specialistsSetting = 'Specialists';
export const teachersSetting = 'Teachers';

/** The school year that a day belongs to, as most schools keep it: mid-August to the end of May. */
function usualSchoolYear(today: CalendarDate): { first: CalendarDate; last: CalendarDate } {
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '06-15' ? 1 : 0);
  const mid = `${year}-08-15`;
  const end = `${year + 1}-05-31`;
  return {
    first: addDays(mid, (8 - dayOfWeek(mid)) % 7),
    last: addDays(end, -((dayOfWeek(end) + 2) % 7)),
  };
}

/** The rows that set-up writes; a setting that people have filled is never written again. */
export function defaultSettings(today: CalendarDate): readonly Setting[] {
  const { first, last } = usualSchoolYear(today);
  const rows: readonly (readonly [setting: string, value: string, meaning: string])[] = [
    [digestsSetting, 'Paused', 'On or Paused. The menu switches it, and starts the hourly clock.'],
    ['Cadence', 'Every two weeks', `How often families hear: ${cadences.join(', ')}.`],
    ['Weekday', 'Wednesday', 'The day on which digests go out.'],
    ['Hour', '16', 'From this hour on, 0 to 23. 16 is four in the afternoon.'],
    [
      'Until hour',
      '21',
      'No mail goes out from this hour on; what is left waits for the next day.',
    ],
    ['First day of school', first, 'No digest before this day.'],
    ['Last day of school', last, 'No digest after this day.'],
    ['Breaks', '', 'Days without digests, such as 2026-11-23 to 2026-11-27; 2027-03-15.'],
    ['School name', '', 'Signs the mails.'],
    ['Specialist name', '', 'Signs the mails.'],
    ['Reply to', '', 'Where replies of families go. Empty: to the account that sends.'],
    [
      'Language',
      languageName(fallbackLanguage),
      `For guardians whose language is empty: ${languageNames.join(' or ')}.`,
    ],
    [
      'Machine translation',
      'no',
      'yes: a family with another language gets a marked machine translation. no: English.',
    ],
    ['Content of mails', 'Full', `How much a mail may say: ${contentLevels.join('; ')}.`],
    ['Questions per mail', '3', '2, 3 or 4 questions to talk about.'],
    ['Heads-up', 'yes', 'yes: a mail to you the evening before, with who is held back and why.'],
    [
      'Consent of students over 18',
      'no',
      'yes: consent is on file, so families of students of 18 and over may get digests.',
    ],
    [
      specialistsSetting,
      '',
      'Who keeps the plans: mail addresses, with ; between them. The menu and the plans are theirs.',
    ],
    [
      teachersSetting,
      'Filter views',
      'Filter views: teachers open this file, filtered; a view hides nothing from somebody who looks. Own files (strict): each gets a file with own students and shared columns only. Off: neither.',
    ],
    [
      'Terms',
      '',
      'First days of terms, such as 2026-08-31; 2027-01-11. Each teacher then gets a page about own students, while digests are On. Empty: by the menu only.',
    ],
  ];
  return rows.map(([setting, value, meaning]) => ({ setting, value, meaning }));
}

export type SettingsReading =
  | { readonly kind: 'settings'; readonly settings: CaseloadSettings }
  | { readonly kind: 'problems'; readonly sentences: readonly string[] };

/** The tab as it has been read. */
export type SettingsTable = Pick<Table<Setting>, 'rows' | 'problems' | 'unreadIds'>;

/** A setting that is there and cannot be read: it stands in two rows, for instance. */
export const isUnreadSetting = (setting: string, { unreadIds }: SettingsTable): boolean =>
  unreadIds.some((id) => plain(id) === plain(setting));

/**
 * Reads the tab. A value that makes no sense is never guessed at, because a wrong guess mails
 * families: the caller stops and shows the sentences. What people note in rows of their own is
 * nobody's concern.
 */
export function readSettings(table: SettingsTable, today: CalendarDate): SettingsReading {
  const written = new Map(table.rows.map(({ setting, value }) => [plain(setting), value.trim()]));
  const defaults = new Map(defaultSettings(today).map((row) => [row.setting, row.value]));
  const unread = new Set(
    [...defaults.keys()].filter((setting) => isUnreadSetting(setting, table)).map(plain),
  );
  const sentences = table.problems
    .filter(({ id }) => unread.has(id))
    .map((problem) => `${problemSentence(problem)}.`);
  const read = (setting: string): string =>
    written.get(plain(setting)) || (defaults.get(setting) ?? '');
  const oneOf = <Option extends string>(setting: string, options: readonly Option[]): Option => {
    const found = options.find((option) => plain(option) === plain(read(setting)));
    if (!found) refuse(setting, `one of ${options.join(', ')}`);
    return found ?? (options[0] as Option);
  };
  const wholeNumber = (setting: string, least: number, most: number): number => {
    const found = Number(read(setting));
    const right = Number.isInteger(found) && found >= least && found <= most;
    if (!right) refuse(setting, `a whole number from ${least} to ${most}`);
    return right ? found : least;
  };
  const day = (setting: string): CalendarDate => {
    if (!isCalendarDate(read(setting))) refuse(setting, 'a date like 2026-08-17');
    return read(setting);
  };
  const address = (setting: string): string => {
    const found = read(setting);
    if (found !== '' && !isMailAddress(found)) refuse(setting, 'one mail address, or empty');
    return found;
  };
  const addresses = (setting: string): readonly string[] => {
    const found = listOf(read(setting)).map((each) => each.toLowerCase());
    if (!found.every(isMailAddress)) refuse(setting, 'mail addresses with ; between them');
    return found;
  };
  const days = (setting: string): readonly CalendarDate[] => {
    const found = listOf(read(setting));
    if (!found.every(isCalendarDate)) refuse(setting, 'dates like 2026-08-31, with ; between them');
    return [...found].sort();
  };
  const refuse = (setting: string, wanted: string): void => {
    sentences.push(`Settings, ${setting}: ${quotedCell(read(setting))} should be ${wanted}.`);
  };

  const settings: CaseloadSettings = {
    digestsOn: oneOf(digestsSetting, ['Paused', 'On']) === 'On',
    cadence: oneOf('Cadence', cadences),
    calendar: {
      firstDay: day('First day of school'),
      lastDay: day('Last day of school'),
      breaks: readBreaks(read('Breaks'), (part) =>
        sentences.push(
          `Settings, Breaks: ${quotedCell(part)} should be a date, or two dates such as 2026-11-23 to 2026-11-27.`,
        ),
      ),
      weekday: weekdays.indexOf(oneOf('Weekday', weekdays)) + 1,
      hour: wholeNumber('Hour', 0, 23),
      untilHour: wholeNumber('Until hour', 1, 24),
    },
    schoolName: read('School name'),
    specialistName: read('Specialist name'),
    replyTo: address('Reply to'),
    defaultLanguage: oneOf('Language', languageNames),
    machineTranslation: oneOf('Machine translation', ['no', 'yes']) === 'yes',
    contentLevel: oneOf('Content of mails', contentLevels),
    questionsPerMail: wholeNumber('Questions per mail', 2, 4),
    headsUp: oneOf('Heads-up', ['yes', 'no']) === 'yes',
    consentOfAdultStudents: oneOf('Consent of students over 18', ['no', 'yes']) === 'yes',
    specialists: addresses(specialistsSetting),
    teacherAccess: oneOf(teachersSetting, teacherAccesses),
    terms: days('Terms'),
  };
  if (sentences.length === 0) sentences.push(...contradictions(settings.calendar));
  return sentences.length > 0 ? { kind: 'problems', sentences } : { kind: 'settings', settings };
}

const listOf = (written: string): readonly string[] =>
  written.split(/[;,\s]+/).filter((part) => part !== '');

function readBreaks(written: string, refuse: (part: string) => void): readonly Break[] {
  const parts = written
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.flatMap((part) => {
    const [first = '', last = first, ...more] = part.split(/\s+to\s+|\s*[–—]\s*/);
    if (more.length === 0 && isCalendarDate(first) && isCalendarDate(last) && first <= last)
      return [{ first, last }];
    refuse(part);
    return [];
  });
}

function contradictions({ firstDay, lastDay, hour, untilHour }: SchoolCalendar): string[] {
  const found: string[] = [];
  if (firstDay >= lastDay) {
    found.push('Settings: the last day of school should come after the first day of school.');
  }
  if (hour >= untilHour) found.push('Settings: Until hour should come after Hour.');
  return found;
}
