// The Settings tab: its defaults, and the exact sentence for every value that makes no sense.

import { dayOfWeek } from '../../../src/core/calendar-date';
import { contentLevels } from '../../../src/digests/domain/digest-content';
import { decodeTable, type Table } from '../../../src/schema/decode-table';
import { type Setting, settingsTab } from '../../../src/schema/tabs';
import { defaultSettings, readSettings } from '../../../src/settings/domain/caseload-settings';
import { inSentences, inWords } from '../../support/in-words';
import { sampleTable } from '../caseload/sample-rows';

const today = '2026-08-01';
const rowsWith = (values: Readonly<Record<string, string>>): Table<Setting> =>
  sampleTable(Object.entries(values).map(([setting, value]) => ({ setting, value, meaning: '' })));

/** The tab as it is read from the grid. */
const readGrid = (...lines: readonly (readonly [string, string])[]) =>
  readSettings(
    decodeTable(settingsTab, [['Setting', 'Value'], ...lines], { setting: 0, value: 1 }),
    today,
  );

const settingsOf = (values: Readonly<Record<string, string>>) => {
  const reading = readSettings(rowsWith(values), today);
  if (reading.kind === 'problems') throw new Error(inSentences(reading.problems).join('\n'));
  return reading.settings;
};
const sentencesOf = (values: Readonly<Record<string, string>>) => {
  const reading = readSettings(rowsWith(values), today);
  return reading.kind === 'problems' ? inSentences(reading.problems) : [];
};

const byDefault = {
  digestsOn: false,
  cadence: 'Every two weeks',
  calendar: {
    firstDay: '2026-08-17',
    lastDay: '2027-05-28',
    breaks: [],
    weekday: 3,
    hour: 16,
    untilHour: 21,
  },
  schoolName: '',
  specialistName: '',
  replyTo: '',
  defaultLanguage: 'English',
  machineTranslation: false,
  contentLevel: 'Full',
  questionsPerMail: 3,
  headsUp: true,
  newYearEmail: false,
  answerPage: '',
  linksLast: 60,
  wishNotice: 'At once',
  studentCheckIn: false,
  whomToTurnTo: '',
  conferences: [],
  consentOfAdultStudents: false,
  specialists: [],
  teacherAccess: 'Filter views',
  terms: [],
};

describe('settings as set-up writes them', () => {
  it('send nothing yet, and read as the defaults', () => {
    const reading = readSettings(sampleTable(defaultSettings(today)), today);
    expect(reading).toEqual({ kind: 'settings', settings: byDefault });
  });

  it('are what an empty or missing cell means, too', () => {
    expect(settingsOf({})).toEqual(byDefault);
    const blank = defaultSettings(today).map((row) => [row.setting, '  ']);
    expect(settingsOf(Object.fromEntries(blank))).toEqual(byDefault);
  });

  it('say of each setting what it does', () => {
    const rows = defaultSettings(today);
    expect(rows.filter(({ meaning }) => meaning.length < 10)).toEqual([]);
    expect(new Set(rows.map(({ setting }) => setting)).size).toBe(rows.length);
  });

  it.each([
    ['2026-08-01', '2026-08-17', '2027-05-28'],
    ['2026-06-15', '2026-08-17', '2027-05-28'],
    ['2026-06-14', '2025-08-18', '2026-05-29'],
    ['2027-01-01', '2026-08-17', '2027-05-28'],
    ['2026-12-31', '2026-08-17', '2027-05-28'],
    ['2028-02-29', '2027-08-16', '2028-05-26'],
    ['2022-08-15', '2022-08-15', '2023-05-26'],
  ])('on %s give a school year from %s to %s', (day, first, last) => {
    const values = new Map(defaultSettings(day).map(({ setting, value }) => [setting, value]));
    expect(values.get('First day of school')).toBe(first);
    expect(values.get('Last day of school')).toBe(last);
  });

  it.each(Array.from({ length: 30 }, (_, n) => `${2020 + n}-09-01`))(
    'on %s begin on a Monday and end on a Friday',
    (day) => {
      const reading = readSettings(sampleTable<Setting>([]), day);
      expect(reading.kind).toBe('settings');
      if (reading.kind !== 'settings') return;
      const { firstDay, lastDay } = reading.settings.calendar;
      expect([dayOfWeek(firstDay), dayOfWeek(lastDay)]).toEqual([1, 5]);
      expect(firstDay.slice(5) >= '08-15' && firstDay.slice(5) <= '08-21').toBe(true);
      expect(lastDay.slice(5) >= '05-25' && lastDay.slice(5) <= '05-31').toBe(true);
    },
  );
});

describe('a setting that somebody filled', () => {
  it.each([
    ['Digests', 'on', { digestsOn: true }],
    ['DIGESTS ', ' On ', { digestsOn: true }],
    ['Cadence', 'monthly', { cadence: 'Monthly' }],
    ['Weekday', 'sunday', { calendar: { weekday: 7 } }],
    ['Weekday', 'Monday', { calendar: { weekday: 1 } }],
    ['Hour', '0', { calendar: { hour: 0 } }],
    ['Hour', ' 7 ', { calendar: { hour: 7 } }],
    ['Until hour', '24', { calendar: { untilHour: 24 } }],
    ['Hour', '4 pm', { calendar: { hour: 16 } }],
    ['Hour', '4:00 P.M.', { calendar: { hour: 16 } }],
    ['Hour', '16:00', { calendar: { hour: 16 } }],
    ['Hour', '12 am', { calendar: { hour: 0 } }],
    ['Hour', 'Noon', { calendar: { hour: 12 } }],
    ['Until hour', '9pm', { calendar: { untilHour: 21 } }],
    ['First day of school', 'Aug 20, 2026', { calendar: { firstDay: '2026-08-20' } }],
    ['First day of school', '8/20/2026', { calendar: { firstDay: '2026-08-20' } }],
    ['First day of school', '20 de agosto de 2026', { calendar: { firstDay: '2026-08-20' } }],
    ['First day of school', '2026-08-20', { calendar: { firstDay: '2026-08-20' } }],
    ['Last day of school', '2027-06-30', { calendar: { lastDay: '2027-06-30' } }],
    ['School name', ' Mesa View MS ', { schoolName: 'Mesa View MS' }],
    ['Reply to', 'ortega@school.example', { replyTo: 'ortega@school.example' }],
    ['Language', 'SPANISH', { defaultLanguage: 'Spanish' }],
    ['Machine translation', 'Yes', { machineTranslation: true }],
    ['Questions per mail', '4', { questionsPerMail: 4 }],
    ['Heads-up', 'NO', { headsUp: false }],
    ['New year email', 'YES', { newYearEmail: true }],
    ['Consent of students over 18', 'yes', { consentOfAdultStudents: true }],
    ['Specialists', 'A@x.example; b@x.example', { specialists: ['a@x.example', 'b@x.example'] }],
    ['Teachers', 'own FILES', { teacherAccess: 'Own files' }],
    ['Terms', '2027-01-11; 2026-08-31', { terms: ['2026-08-31', '2027-01-11'] }],
    ...contentLevels.map(
      (contentLevel) => ['Content of mails', contentLevel.toLowerCase(), { contentLevel }] as const,
    ),
  ] as const)('%s: %j', (setting, value, expected) => {
    expect(settingsOf({ [setting]: value })).toMatchObject(expected);
  });

  it('that nobody knows is no trouble', () => {
    expect(settingsOf({ 'My own line': 'whatever' })).toEqual(byDefault);
  });
});

describe('breaks', () => {
  it.each([
    ['2026-11-23', [['2026-11-23', '2026-11-23']]],
    ['2026-11-23 to 2026-11-27', [['2026-11-23', '2026-11-27']]],
    ['2026-12-21 – 2027-01-03', [['2026-12-21', '2027-01-03']]],
    ['2026-12-21—2027-01-03', [['2026-12-21', '2027-01-03']]],
    [
      '2026-11-23 to 2026-11-27; 2027-03-15;\n2028-02-29\n',
      [
        ['2026-11-23', '2026-11-27'],
        ['2027-03-15', '2027-03-15'],
        ['2028-02-29', '2028-02-29'],
      ],
    ],
    [' ; \n', []],
    ['Nov 23 - 27', [['2026-11-23', '2026-11-27']]],
    ['Thanksgiving Nov 23-27', [['2026-11-23', '2026-11-27']]],
    ['Winter break: Dec 21 to Jan 4', [['2026-12-21', '2027-01-04']]],
    ['Spring break, March 15 through March 19', [['2027-03-15', '2027-03-19']]],
    ['11/23/2026 to 11/27/2026', [['2026-11-23', '2026-11-27']]],
    ['2026-11-23 - 2026-11-27', [['2026-11-23', '2026-11-27']]],
    ['Presidents’ Day Feb 15', [['2027-02-15', '2027-02-15']]],
    ['21 de diciembre a 4 de enero', [['2026-12-21', '2027-01-04']]],
  ])('%j are understood', (value, expected) => {
    expect(
      settingsOf({ Breaks: value }).calendar.breaks.map(({ first, last }) => [first, last]),
    ).toEqual(expected);
  });

  it.each([
    '2026-11-27 to 2026-11-23',
    '2026-02-30',
    'Thanksgiving',
    '2026-11-23, 2026-11-27',
    'Nov 27 - 23',
    'Feb 30',
    'Nov 23 - 31',
    'July 4',
    'the week of Thanksgiving Nov 23 or so',
    '3/4/2027',
    '2026-11-23 to',
    '2026-11-23 to 2026-11-25 to 2026-11-27',
  ])('%j are refused', (value) => {
    expect(sentencesOf({ Breaks: value })).toEqual([
      `Settings, Breaks: "${value}" should be a day, or two days such as Nov 23 – 27 or 2026-11-23 to 2026-11-27.`,
    ]);
  });

  it('are refused part by part', () => {
    expect(sentencesOf({ Breaks: 'fall; 2026-11-23; spring' })).toHaveLength(2);
  });
});

describe('a value that makes no sense', () => {
  const weekdays = 'Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday';
  it.each([
    ['Digests', 'maybe', 'one of Paused, On'],
    ['Cadence', 'Daily', 'one of Weekly, Every two weeks, Monthly'],
    ['Weekday', 'Wed', `one of ${weekdays}`],
    ['Hour', '25 pm', 'a full hour from 0 to 23, such as 4 pm or 16'],
    ['Hour', '4:30 pm', 'a full hour from 0 to 23, such as 4 pm or 16'],
    ['Hour', '16.5', 'a full hour from 0 to 23, such as 4 pm or 16'],
    ['Hour', '24', 'a full hour from 0 to 23, such as 4 pm or 16'],
    ['Hour', '-1', 'a full hour from 0 to 23, such as 4 pm or 16'],
    ['Hour', 'afternoon', 'a full hour from 0 to 23, such as 4 pm or 16'],
    ['Until hour', '0', 'a full hour from 1 to 24, such as 4 pm or 16'],
    ['Until hour', '25', 'a full hour from 1 to 24, such as 4 pm or 16'],
    ['Until hour', 'nine', 'a full hour from 1 to 24, such as 4 pm or 16'],
    ['First day of school', 'August 17', 'a date like 2026-08-17'],
    ['First day of school', '2026-02-29', 'a date like 2026-08-17'],
    ['First day of school', '46251', 'a date like 2026-08-17'],
    ['Last day of school', '5/8/2027', 'a date like 2026-08-17'],
    ['Reply to', 'ortega@', 'one email address, or empty'],
    ['Reply to', 'a@school.example, b@school.example', 'one email address, or empty'],
    ['Language', 'French', 'one of English, Spanish'],
    ['Machine translation', 'sometimes', 'one of no, yes'],
    [
      'Content of mails',
      'Everything',
      'one of Full, First name and goal titles, No record content',
    ],
    ['Questions per mail', '1', 'a whole number from 2 to 4'],
    ['Questions per mail', '5', 'a whole number from 2 to 4'],
    ['Heads-up', 'evening', 'one of yes, no'],
    ['New year email', 'August', 'one of no, yes'],
    ['Consent of students over 18', 'on file', 'one of no, yes'],
    ['Specialists', 'Glenda Ruiz', 'email addresses with ; between them'],
    ['Specialists', 'g@school.example; bea@', 'email addresses with ; between them'],
    ['Teachers', 'Perhaps', 'one of Filter views, Own files, Off'],
    ['Terms', 'fall', 'dates like 2026-08-31, with ; between them'],
    ['Terms', '2026-08-31; 2027-02-30', 'dates like 2026-08-31, with ; between them'],
  ])('%s: %j is named, with what it should be', (setting, value, wanted) => {
    expect(sentencesOf({ [setting]: value })).toEqual([
      `Settings, ${setting}: "${value}" should be ${wanted}.`,
    ]);
  });

  it('is named beside all the others', () => {
    expect(sentencesOf({ Hour: 'x', Weekday: 'y', Breaks: 'z' })).toHaveLength(3);
  });
});

describe('a setting that stands in two rows', () => {
  it.each([
    ['Hour', 'hour ', '9'],
    ['Digests', 'DIGESTS', 'On'],
    ['School name', 'School name', ''],
  ])('is a problem, and neither row wins: %s and %s', (setting, again, value) => {
    const row = (number: number) =>
      `Settings, row ${number}, Setting: "${number === 2 ? setting : again}" stands in rows 2 and 4, so neither counts; correct or delete one.`;
    const reading = readGrid([setting, '7'], ['Weekday', 'Monday'], [again, value]);
    expect(inWords(reading)).toEqual({ kind: 'problems', problems: [row(2), row(4)] });
    expect(reading).toMatchObject({ problems: [{ field: setting }, { field: setting }] });
  });

  it('is none where both rows say the same', () => {
    const reading = readGrid(['Hour', '7'], ['Hour', '7']);
    expect(reading).toMatchObject({ kind: 'settings', settings: { calendar: { hour: 7 } } });
  });

  it('is none where it is no setting of ours', () => {
    expect(readGrid(['My own line', 'a'], ['My own line', 'b']).kind).toBe('settings');
  });
});

describe('a setting whose value is an error', () => {
  it.each(['School name', 'Hour', 'Specialists'])('stops, and is not guessed at: %s', (setting) => {
    expect(inWords(readGrid([setting, '#REF!']))).toEqual({
      kind: 'problems',
      problems: [expect.stringContaining('Settings, row 2, Value: shows the error #REF!')],
    });
  });
});

describe('a long value of which a sentence tells', () => {
  it.each(['Hour', 'Breaks', 'Reply to', 'Terms'])('is quoted in short: %s', (setting) => {
    const [sentence = ''] = sentencesOf({ [setting]: 'x'.repeat(49_000) });
    expect(sentence).toContain('x…"');
    expect(sentence.length).toBeLessThan(200);
  });
});

it('a value with any number of parts that make no sense has a few sentences', () => {
  expect(sentencesOf({ Breaks: 'x;'.repeat(1000) })).toHaveLength(5);
});

describe('values that contradict each other', () => {
  const yearOver = 'Settings: the last day of school should come after the first day of school.';
  const noHours = 'Settings: Until hour should come after Hour.';
  it.each([
    [{ 'Last day of school': '2026-08-17' }, [yearOver]],
    [{ 'Last day of school': '2026-05-28' }, [yearOver]],
    [{ 'Last day of school': '2026-08-18' }, []],
    [{ 'Until hour': '16' }, [noHours]],
    [{ Hour: '22' }, [noHours]],
    [{ 'Until hour': '17' }, []],
    [{ Hour: '22', 'Last day of school': '2026-01-01' }, [yearOver, noHours]],
    [{ Hour: '22', Weekday: 'x' }, [expect.stringContaining('Settings, Weekday')]],
  ])('%j', (values, sentences) => expect(sentencesOf(values)).toEqual(sentences));

  it.each([
    ['https://script.google.com/macros/s/AKfycbx_1-2/exec', true],
    ['https://script.google.com/a/macros/mesaview.example/s/AKfycbx/exec', true],
    ['https://script.google.com/macros/s/AKfycbx/exec?t=abc', true],
    ['http://localhost:8788/exec', true],
    ['https://script.google.com/macros/s/AKfycbx/dev', false],
    ['https://docs.google.com/spreadsheets/d/1abc/edit', false],
    ['https://script.google.com.evil.example/macros/s/AKfycbx/exec', false],
    ['http://script.google.com/macros/s/AKfycbx/exec', false],
    ['javascript:alert(1)', false],
  ])('that names an answer page: %s', (address, isRight) => {
    const reading = readSettings(
      sampleTable([{ setting: 'Answer page', value: address, meaning: '' }]),
      today,
    );
    expect(reading.kind).toBe(isRight ? 'settings' : 'problems');
  });
});
