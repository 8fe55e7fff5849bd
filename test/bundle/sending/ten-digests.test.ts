// A family over ten digest days: the whole plan, news, one question, and for once nothing.

import type { SentMail } from '../../../emulator/runtime/platform-state';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import {
  addRow,
  familyMails,
  ledger,
  openCaseload,
  tickAt,
  typeInto,
  wall,
} from '../support/addon';
import { firstLines } from '../support/example-caseload';

const days = [
  ...['2026-08-19', '2026-09-02', '2026-09-16', '2026-09-30', '2026-10-14'],
  ...['2026-10-28', '2026-11-11', '2026-11-25', '2026-12-09', '2026-12-23'],
];
const [thu, mark] = ['thu.garcamrquez43@families.example', 'mark793@inbox.example'];
const names = { 'School name': 'Mesa View MS', 'Specialist name': 'Glenda Ruiz' };

/** What happens before each digest day. */
const happenings: Readonly<Record<string, (addon: AddonHarness) => void>> = {
  '2026-09-16': (addon) => {
    addRow(addon, 'Check-ins', {
      'Check-in ID': 'C1',
      At: '2026-09-15T14:00:00-06:00',
      'Student ID': '169771',
      From: 'Zoë',
      Role: 'Student',
      'Goal ID': '169771-AC1',
      'Own rating': 'On the way',
      'What I did': 'I built the first lid and it fell off.',
      'What got in the way': 'My glue is too weak.',
      'Help wanted': 'A secret between us',
      'Not in emails': 'Help wanted',
    });
    addRow(addon, 'Progress', {
      'Entry ID': 'E1',
      Date: '2026-09-16',
      'Goal ID': '169771-AC1',
      'Student ID': '169771',
      Note: 'Zoë showed the lid to the class.',
      'Next step': 'Try screws.',
      'Share with family': 'yes',
    });
  },
  '2026-11-25': (addon) =>
    addRow(addon, 'Check-ins', {
      'Check-in ID': 'C2',
      At: '2026-11-12T19:00:00-07:00',
      'Student ID': '169771',
      From: 'Thu García Márquez',
      Role: 'Guardian',
      'Guardian ID': '169771-G1',
      Talked: 'Yes',
      Message: 'She wants to try screws next.',
      Way: 'Page',
    }),
  '2026-12-09': (addon) => typeInto(addon, 'Goals', '169771-AC1', 'Status', 'Achieved'),
};

const addon = openCaseload({ csv: firstLines(4), settings: names }).copy();
for (const day of days) {
  happenings[day]?.(addon);
  tickAt(addon, `${day}T16:30`);
}

const mailOn = (day: string, to: string): SentMail | undefined =>
  familyMails(addon).find((mail) => mail.to === to && wall(mail.at).startsWith(day));
const textOn = (day: string, to = thu): string =>
  (mailOn(day, to)?.body ?? '').replace(/\s+/g, ' ');
const formsIn = (of: AddonHarness, guardian: string) =>
  ledger(of)
    .filter((row) => row['Guardian ID'] === guardian)
    .sort((one, other) => ((one.Period ?? '') < (other.Period ?? '') ? -1 : 1))
    .map(({ State, Form }) => (State === 'Sent' ? Form : State));

const formsOf = (guardian: string) => formsIn(addon, guardian);

describe('a family over ten digest days', () => {
  it('gets the plan, what is new, a question, and no more than two of these in a row', () => {
    expect(formsOf('169771-G1')).toEqual([
      ...['Plan', 'Light', 'News', 'Light', 'Light', 'Held', 'Light', 'News', 'News', 'Light'],
    ]);
    expect(formsOf('169771-G2')).toEqual([
      ...['Plan', 'Light', 'News', 'Light', 'Light', 'Held', 'Light', 'Light', 'News', 'Light'],
    ]);
    const skipped = ledger(addon, 'Held').filter(
      (row) => row.Period?.startsWith('2026-10-26') && row['Student ID'] === '169771',
    );
    expect(new Set(skipped.map(({ Detail }) => Detail))).toEqual(
      new Set(['Nothing new twice, and no answer']),
    );
  });

  it('hears first what this is', () => {
    expect(textOn('2026-08-19')).toMatch(/^Hi Thu, These are Zoë's goals for this school year/);
    expect(textOn('2026-08-19')).toContain('Advanced Learning Plan (ALP)');
    expect(mailOn('2026-08-19', thu)?.subject).toBe(
      "Zoë's goals this year, and how these emails work (August 19)",
    );
  });

  it('hears the child first, but for what the child keeps out, then the note, then the question', () => {
    const text = textOn('2026-09-16');
    const places = [
      "Hi Thu, In Zoë's own words: > I built the first lid and it fell off.",
      'What got in the way: My glue is too weak.',
      'New from school, September 16: Zoë showed the lid to the class.',
      'Next step: Try screws.',
      'Ask Zoë tonight',
      'About this goal: Prototype one invention',
      'one sentence is enough',
      'Zoë asks you to: > Drive me to the library 1x/month',
      'Next email: September 30.',
      "Zoë's goals",
      'More questions, if you like',
      'Glenda Ruiz Mesa View MS',
      'reply PAUSE',
    ].map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(text).not.toContain('A secret between us');
    expect(mailOn('2026-09-16', thu)?.subject).toBe(
      "In Zoë's own words: how it is going (September 16)",
    );
  });

  it('hears nothing twice', () => {
    for (const told of ['I built the first lid', 'Zoë showed the lid'])
      expect(days.filter((day) => textOn(day).includes(told))).toEqual(['2026-09-16']);
    const reached = 'Zoë reached a goal! Prototype one invention';
    for (const to of [thu, mark])
      expect(days.filter((day) => textOn(day, to).includes(reached))).toEqual(['2026-12-09']);
  });

  it('reads what it answered itself, and never what another one did', () => {
    expect(textOn('2026-11-25')).toContain(
      'Last time you told us: > She wants to try screws next.',
    );
    for (const day of days) expect(textOn(day, mark)).not.toContain('She wants to try screws');
  });

  it('gets one question where nothing is new, in sixty words at most', () => {
    const text = textOn('2026-09-02');
    expect(text).toContain('Nothing new, just one question for Zoë.');
    expect(text.match(/\?/g)).toHaveLength(2);
    expect(text.split(' ').filter((word) => /\p{L}|\p{N}/u.test(word)).length).toBeLessThanOrEqual(
      60,
    );
  });

  it('is asked the same by both guardians', () => {
    const asked = (guardian: string) =>
      new Map(
        ledger(addon, 'Sent')
          .filter((row) => row['Guardian ID'] === guardian)
          .map((row) => [row.Period, row['Question IDs']?.split(/[;,] */)[0]]),
      );
    expect(asked('169771-G1')).toEqual(asked('169771-G2'));
    const kept = addon.rows('Asked').find((row) => row['Student ID'] === '169771');
    expect(kept?.Counts).toMatch(/\S+ 1/);
  });
});

describe('a run that is cut off between two guardians of a child', () => {
  it.each([1, 2, 3, 4])('at email %i asks both the same, and counts it once', (occurrence) => {
    const cut = openCaseload({ csv: firstLines(4), settings: names }).copy();
    cut.script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence });
    tickAt(cut, '2026-08-19T16:30', '2026-08-19T17:30', '2026-08-19T18:30');
    const asked = ledger(cut)
      .filter((row) => row['Student ID'] === '169771')
      .map((row) => row['Question IDs']);
    expect(asked).toHaveLength(2);
    expect(new Set(asked).size).toBe(1);
    const kept = cut.rows('Asked').filter((row) => row['Student ID'] === '169771');
    expect(kept).toHaveLength(1);
    expect(kept[0]?.Counts?.match(/ \d+/g)).toEqual([' 1', ' 1', ' 1']);
  });
});

describe('a digest that the clock would leave out', () => {
  const quiet = openCaseload({ csv: firstLines(4), settings: names }).copy();
  for (const day of days.slice(0, 3)) tickAt(quiet, `${day}T16:30`);

  it('is shown as held in the preview, and goes out when somebody sends it', () => {
    tickAt(quiet, '2026-09-30T16:30');
    const preview = quiet.ask<{ hold: string | null }>('previewDigest', '169771-G1');
    expect(preview.hold).toBe('Nothing new twice, and no answer');
    quiet.choose('sendDueMenu');
    expect(formsIn(quiet, '169771-G1')).toEqual(['Plan', 'Light', 'Light', 'Held']);
    expect(quiet.ask('sendNow', '169771-G1', null)).toMatchObject({ state: 'Sent' });
    expect(formsIn(quiet, '169771-G1')).toEqual(['Plan', 'Light', 'Light', 'Light']);
  });
});

describe('digests without a name under them', () => {
  it('are not switched on', () => {
    const unsigned = openCaseload({ csv: firstLines(4), on: false }).copy();
    expect(unsigned.choose('switchOnMenu')).toBe(
      'Families have to see who writes to them. Fill in “School name”, “Specialist name” on the Settings tab, then choose this again.',
    );
    unsigned.setSetting('School name', 'Mesa View MS');
    expect(unsigned.choose('switchOnMenu')).toContain('Fill in “Specialist name” on');
    unsigned.setSetting('Specialist name', 'Glenda Ruiz');
    expect(unsigned.choose('switchOnMenu')).toContain('The digests are on.');
  });
});

describe('a content level', () => {
  it.each([
    ['First name and goal titles', 'Hi Thu,', true],
    ['No record content', 'Hello,', false],
  ])('%s: holds for news, and nothing is new then', (level, greeting, named) => {
    const strict = openCaseload({ csv: firstLines(4), settings: names }).copy();
    strict.setSetting('Content of mails', level);
    tickAt(strict, '2026-08-19T16:30');
    happenings['2026-09-16']?.(strict);
    typeInto(strict, 'Goals', '169771-AF1', 'Status', 'Achieved');
    tickAt(strict, '2026-09-16T16:30');
    const mail = familyMails(strict)
      .filter(({ to }) => to === thu)
      .at(-1);
    const text = (mail?.body ?? '').replace(/\s+/g, ' ');
    expect(text).toContain(greeting);
    expect(`${mail?.subject} ${text}`.includes('Zoë')).toBe(named);
    expect(text.includes('Prototype one invention')).toBe(named);
    expect(text).not.toMatch(/the first lid|showed the lid|screws|reached|Say hi/);
  });
});
