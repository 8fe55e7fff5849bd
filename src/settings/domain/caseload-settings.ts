// The specialist's choices on the Settings tab. A setting is one row of the table below: the names of
// the tab, the defaults, the readers' types and the sidebar's form of the schedule follow from it.

import { addDays, type CalendarDate, dayOfWeek } from '../../core/calendar-date';
import { languageName } from '../../core/language-names';
import { fallbackLanguage, mailLanguages } from '../../core/languages';
import { normalizeText } from '../../core/normalize-text';
import { contentLevels } from '../../digests/domain/digest-content';
import { type Failure, failure } from '../../rpc/result';
import type { SchoolCalendar } from '../../schedule/domain/school-calendar';
import { cadences, weekdays, wishNotices } from '../../schema/choices';
import { shortCell } from '../../schema/decode-cell';
import type { Table } from '../../schema/decode-table';
import type { Setting } from '../../schema/tabs';
import { teacherAccesses } from '../../teachers/domain/teacher-access';
import {
  aDay,
  addresses,
  anHour,
  anyText,
  breaks,
  days,
  isOption,
  oneAddress,
  oneOf,
  placeAmong,
  type ReadValue,
  webAppAddress,
  wholeNumber,
} from './read-value';
import type { YearSpan } from './written-days';

const languageNames = mailLanguages.map(languageName);

interface SchoolYear {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

interface SettingRow<Value> {
  /** As it stands in the tab; case and spaces do not matter. */
  readonly name: string;
  /** What an empty cell means, and what set-up writes; a day may depend on the school year. */
  readonly initial: string | ((year: SchoolYear) => string);
  /** Shown beside the value. */
  readonly meaning: string;
  readonly read: ReadValue<Value>;
  /** The sidebar may change it: it says when digests go out, or how families and students answer. */
  readonly isOfSchedule: boolean;
}

const setting = <Value>(
  name: string,
  initial: SettingRow<Value>['initial'],
  meaning: string,
  read: ReadValue<Value>,
): SettingRow<Value> => ({ name, initial, meaning, read, isOfSchedule: false });

const ofSchedule = <Value>(...row: Parameters<typeof setting<Value>>): SettingRow<Value> => ({
  ...setting(...row),
  isOfSchedule: true,
});

/** In the order of the tab. */
const table = {
  digestsOn: setting(
    'Digests',
    'Paused',
    'On or Paused. The menu switches it, and starts the hourly clock.',
    isOption('On', ['Paused', 'On']),
  ),
  cadence: ofSchedule(
    'Cadence',
    'Every two weeks',
    `How often families hear: ${cadences.join(', ')}.`,
    oneOf(cadences),
  ),
  weekday: ofSchedule(
    'Weekday',
    'Wednesday',
    'The day on which digests go out.',
    placeAmong(weekdays),
  ),
  hour: ofSchedule(
    'Hour',
    '16',
    'From this hour on, 0 to 23. 16 is four in the afternoon.',
    anHour(0, 23),
  ),
  untilHour: ofSchedule(
    'Until hour',
    '21',
    'No email goes out from this hour on; what is left waits for the next day.',
    anHour(1, 24),
  ),
  firstDay: ofSchedule(
    'First day of school',
    ({ first }) => first,
    'No digest before this day.',
    aDay,
  ),
  lastDay: ofSchedule('Last day of school', ({ last }) => last, 'No digest after this day.', aDay),
  breaks: ofSchedule(
    'Breaks',
    '',
    'Days without digests, such as 2026-11-23 to 2026-11-27; 2027-03-15.',
    breaks,
  ),
  schoolName: ofSchedule('School name', '', 'Signs the digests.', anyText),
  specialistName: ofSchedule('Specialist name', '', 'Signs the digests.', anyText),
  /** Where families' replies go; '' means to the account that sends. */
  replyTo: setting(
    'Reply to',
    '',
    'Where replies of families go. Empty: to the account that sends.',
    oneAddress,
  ),
  defaultLanguage: setting(
    'Language',
    languageName(fallbackLanguage),
    `For guardians whose language is empty: ${languageNames.join(' or ')}.`,
    oneOf(languageNames),
  ),
  machineTranslation: setting(
    'Machine translation',
    'no',
    'yes: goals, notes and students’ words come translated by machine and marked, to Spanish-speaking families, too; a family with another language gets the whole email so. no: as they were written.',
    isOption('yes', ['no', 'yes']),
  ),
  contentLevel: setting(
    'Content of mails',
    'Full',
    `How much a digest may say: ${contentLevels.join('; ')}.`,
    oneOf(contentLevels),
  ),
  questionsPerMail: setting(
    'Questions per mail',
    '3',
    '2, 3 or 4 questions to talk about.',
    wholeNumber(2, 4),
  ),
  headsUp: ofSchedule(
    'Heads-up',
    'yes',
    'yes: an email to you the evening before, with who is held back and why.',
    isOption('yes', ['yes', 'no']),
  ),
  newYearEmail: setting(
    'New year email',
    'no',
    'yes: a family whose child has no goal of the new school year yet gets one short email that goals are being set. no: it hears nothing until then.',
    isOption('yes', ['no', 'yes']),
  ),
  answerPage: ofSchedule(
    'Answer page',
    '',
    'The address of the page on which families answer with one tap. Empty: they answer by reply.',
    webAppAddress,
  ),
  linksLast: setting(
    'Links last',
    '60',
    'For so many days the links in an email open the answer page.',
    wholeNumber(1, 365),
  ),
  wishNotice: ofSchedule(
    'Wishes to talk',
    'At once',
    `When you get an email that somebody would like to talk: ${wishNotices.join(' or ')}.`,
    oneOf(wishNotices),
  ),
  studentCheckIn: ofSchedule(
    'Student check-in',
    'no',
    'yes: students with a school address get a short check-in by email on the last school day before the digest. Needs an answer page and Whom to turn to. no: on paper only.',
    isOption('yes', ['no', 'yes']),
  ),
  whomToTurnTo: ofSchedule(
    'Whom to turn to',
    '',
    'Name and phone number for students when something is wrong. It stands on their page; while it is empty, no check-in goes out.',
    anyText,
  ),
  conferences: setting(
    'Conferences',
    '',
    'Days of family conferences, such as 2026-10-21; 2026-10-22. The digest before them helps the family prepare.',
    days,
  ),
  consentOfAdultStudents: setting(
    'Consent of students over 18',
    'no',
    'yes: consent is on file, so families of students of 18 and over may get digests.',
    isOption('yes', ['no', 'yes']),
  ),
  /** Addresses, in lower case, of those who keep the plans; empty while nobody is named. */
  specialists: setting(
    'Specialists',
    '',
    'Who keeps the plans: email addresses, with ; between them. The menu and the plans are theirs.',
    addresses,
  ),
  teacherAccess: setting(
    'Teachers',
    'Filter views',
    'Filter views: teachers open this file, filtered; a view hides nothing from somebody who looks. Own files (strict): each gets a file with own students and shared columns only. Off: neither.',
    oneOf(teacherAccesses),
  ),
  /** First days of terms, in their order; a page about own students goes to each teacher then. */
  terms: setting(
    'Terms',
    '',
    'First days of terms, such as 2026-08-31; 2027-01-11. Each teacher then gets a page about own students, while digests are On. Empty: by the menu only.',
    days,
  ),
} as const;

type SettingKey = keyof typeof table;
const keys = Object.keys(table) as readonly SettingKey[];

type Values = {
  readonly [Key in SettingKey]: (typeof table)[Key] extends SettingRow<infer Value> ? Value : never;
};

/** What the table's rows mean; those of the school's calendar together. */
export type CaseloadSettings = Omit<Values, keyof SchoolCalendar> & {
  readonly calendar: Pick<Values, keyof SchoolCalendar>;
};

export const digestsSetting = table.digestsOn.name;
export const schoolSetting = table.schoolName.name;
export const specialistSetting = table.specialistName.name;
export const specialistsSetting = table.specialists.name;
export const teachersSetting = table.teacherAccess.name;

/** Names of those that the sidebar may change. */
export const scheduleSettings: readonly string[] = keys
  .map((key) => table[key])
  .filter(({ isOfSchedule }) => isOfSchedule)
  .map(({ name }) => name);

/** The school year that a day belongs to, as most schools keep it: mid-August to the end of May. */
function usualSchoolYear(today: CalendarDate): SchoolYear {
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '06-15' ? 1 : 0);
  const mid = `${year}-08-15`;
  const end = `${year + 1}-05-31`;
  return {
    first: addDays(mid, (8 - dayOfWeek(mid)) % 7),
    last: addDays(end, -((dayOfWeek(end) + 2) % 7)),
  };
}

const initialOf = ({ initial }: Pick<SettingRow<unknown>, 'initial'>, today: CalendarDate) =>
  typeof initial === 'string' ? initial : initial(usualSchoolYear(today));

/** The rows that set-up writes; a setting that people have filled is never written again. */
export const defaultSettings = (today: CalendarDate): readonly Setting[] =>
  keys.map((key) => {
    const { name, meaning } = table[key];
    return { setting: name, value: initialOf(table[key], today), meaning };
  });

/** Of one setting; whoever mends these sees the others. */
const partsNamed = 5;

export type SettingsReading =
  | { readonly kind: 'settings'; readonly settings: CaseloadSettings }
  /** Each names the setting that has to be changed, where one is at fault. */
  | { readonly kind: 'problems'; readonly problems: readonly Failure[] };

/** The tab as it has been read. */
export type SettingsTable = Pick<Table<Setting>, 'rows' | 'problems' | 'unreadIds'>;

/** A setting that is there and cannot be read: it stands in two rows, for instance. */
export const isUnreadSetting = (name: string, { unreadIds }: SettingsTable): boolean =>
  unreadIds.some((id) => normalizeText(id) === normalizeText(name));

/**
 * Reads the tab. A value that makes no sense is never guessed at, because a wrong guess emails
 * families: the caller stops and says what is wrong. Rows of people's own are ignored.
 */
export function readSettings(tab: SettingsTable, today: CalendarDate): SettingsReading {
  const unread = new Set(
    keys
      .map((key) => table[key].name)
      .filter((name) => isUnreadSetting(name, tab))
      .map(normalizeText),
  );
  const nameOf = (id: string): string =>
    keys.map((key) => table[key].name).find((name) => normalizeText(name) === id) ?? '';
  const problems: Failure[] = tab.problems
    .filter(({ id }) => unread.has(id))
    .map(({ id, problem }) => ({ ...problem, field: nameOf(id) }));
  const written = new Map(
    tab.rows.map(({ setting: name, value }) => [normalizeText(name), value.trim()]),
  );
  const valueFor = (key: SettingKey, year: YearSpan | null): unknown => {
    const { name, read } = table[key];
    if (unread.has(normalizeText(name))) return null;
    const reading = read(written.get(normalizeText(name)) || initialOf(table[key], today), year);
    if (reading.kind === 'value') return reading.value;
    const { parts, problem } = reading;
    problems.push(
      ...parts
        .slice(0, partsNamed)
        .map((part) => ({ ...problem(name, shortCell(part)), field: name })),
    );
    return null;
  };
  // The days of the year first, for breaks may be written without a year.
  const [first, last] = [valueFor('firstDay', null), valueFor('lastDay', null)];
  const year = first && last ? ({ first, last } as YearSpan) : null;
  const values = {
    ...Object.fromEntries(
      keys.filter((key) => !isOfYear(key)).map((key) => [key, valueFor(key, year)]),
    ),
    firstDay: first,
    lastDay: last,
  } as unknown as Values;
  if (problems.length > 0) return { kind: 'problems', problems };

  const { firstDay, lastDay, breaks: noSchool, weekday, hour, untilHour, ...others } = values;
  const calendar = { firstDay, lastDay, breaks: noSchool, weekday, hour, untilHour };
  const contradicting = contradictions(calendar);
  return contradicting.length > 0
    ? { kind: 'problems', problems: contradicting }
    : { kind: 'settings', settings: { ...others, calendar } };
}

const isOfYear = (key: SettingKey): boolean => key === 'firstDay' || key === 'lastDay';

/** Null where they cannot be read, for whoever goes on without them. */
export function settingsIn(tab: SettingsTable, today: CalendarDate): CaseloadSettings | null {
  const reading = readSettings(tab, today);
  return reading.kind === 'settings' ? reading.settings : null;
}

/** Whom an email says it is from. */
export const senderName = ({ specialistName, schoolName }: CaseloadSettings): string =>
  [specialistName, schoolName].filter((part) => part !== '').join(', ');

/** In days. A first day of last year, typed by mistake, would make last year's goals this year's. */
const longestYear = 366;

function contradictions({
  firstDay,
  lastDay,
  hour,
  untilHour,
}: SchoolCalendar): readonly Failure[] {
  return [
    ...(firstDay >= lastDay
      ? [{ ...failure('last day before first'), field: table.firstDay.name }]
      : []),
    ...(lastDay > addDays(firstDay, longestYear)
      ? [{ ...failure('school year too long'), field: table.firstDay.name }]
      : []),
    ...(hour >= untilHour
      ? [{ ...failure('until hour before hour'), field: table.hour.name }]
      : []),
  ];
}
