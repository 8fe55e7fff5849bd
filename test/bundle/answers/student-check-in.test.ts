// The student speaks first: asked on the school day before the digest, in the student's own words.
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { history } from '../sidebar/sidebar-calls';
import { at, typeInto } from '../support/addon';
import { adaId, pageSchool, tokenIn, turnTo, visitor } from './answer-school';

/** Digests go out on Wednesdays. */
const tuesday = '2026-08-18';

function askedSchool(prepare: (addon: AddonHarness) => void = () => {}): AddonHarness {
  const addon = pageSchool();
  addon.setSetting('Student check-in', 'yes');
  prepare(addon);
  addon.switchOn();
  addon.script.advanceTo(at(`${tuesday}T09:30`));
  return addon;
}

const studentMails = (addon: AddonHarness) =>
  addon.script.state.outbox.filter(({ to }) => to.includes('@students.'));

function adasToken(addon: AddonHarness): string {
  const mail = studentMails(addon).find(({ to }) => to.startsWith('ada'));
  const link = /https:\S+\/exec\?t=[\w-]+/.exec(mail?.body ?? '')?.[0] ?? '';
  return tokenIn(link);
}

const rows = (addon: AddonHarness, tab = 'Check-ins') =>
  addon.rows(tab).filter((row) => Object.values(row)[0] !== '');

const silent = {
  ownRating: '',
  did: '',
  obstacle: '',
  ifThen: '',
  helpWanted: '',
  wish: '',
  newWording: '',
  notInEmails: [],
};

const nothing = { goals: [], wantsToTalk: false, message: '' };

it('asks students with a school address on the last school day before the digest, once', () => {
  const addon = askedSchool();
  expect(studentMails(addon).map(({ to, subject }) => [to, subject])).toEqual([
    ['ada.a@students.mesaview.example', 'Two minutes about your goals'],
    ['ben.b@students.mesaview.example', 'Two minutes about your goals'],
  ]);
  expect(studentMails(addon)[0]?.body.replace(/\s+/g, ' ')).toContain(turnTo);
  expect(rows(addon, 'Deliveries')).toMatchObject([
    { Period: 'Student check-in 2026-08-19', 'Student ID': adaId, State: 'Sent' },
    { Period: 'Student check-in 2026-08-19', 'Student ID': '000102', State: 'Sent' },
  ]);
  addon.script.advanceTo(at(`${tuesday}T20:30`));
  expect(studentMails(addon)).toHaveLength(2);
  // The families' digests go out as if there were none of it.
  addon.script.advanceTo(at('2026-08-19T18:30'));
  expect(
    rows(addon, 'Deliveries').filter(({ Period }) => !Period?.startsWith('Student')),
  ).toHaveLength(3);
});

it.each<[string, (addon: AddonHarness) => void]>([
  ['nobody to turn to is named', (addon) => addon.setSetting('Whom to turn to', '')],
  ['the setting is no', (addon) => addon.setSetting('Student check-in', 'no')],
  ['there is no answer page', (addon) => addon.setSetting('Answer page', '')],
  [
    'the page that was checked is another one',
    (addon) => addon.setSetting('Answer page', 'https://script.google.com/macros/s/other/exec'),
  ],
])('asks nobody while %s', (_, prepare) => {
  expect(studentMails(askedSchool(prepare))).toEqual([]);
});

it.each<[string, string, string]>([
  ['an address that a guardian has', 'Student email', 'rosa@families.example'],
  ['the address of another student', 'Student email', 'ben.b@students.mesaview.example'],
  ['no address', 'Student email', ''],
  ['left the school', 'Enrollment', 'Left'],
  ['not been decided about', 'Status', 'To decide'],
])('does not ask a student who has %s', (_, header, value) => {
  const addon = askedSchool((school) => typeInto(school, 'Students', adaId, header, value));
  expect(studentMails(addon).map(({ to }) => to)).not.toContain(
    value || 'ada.a@students.mesaview.example',
  );
  expect(rows(addon, 'Deliveries').map((row) => row['Student ID'])).not.toContain(adaId);
});

describe('the student’s page', () => {
  it('shows the own goals, who reads it and whom to turn to, and records nothing', () => {
    const addon = askedSchool();
    const before = [addon.grid('Check-ins'), addon.grid('History')];
    const page = visitor(addon).open(adasToken(addon));
    expect(page).toMatchObject({
      kind: 'student',
      language: 'en',
      name: 'Ada',
      whomToTurnTo: turnTo,
      familyReads: true,
      isAnswered: false,
      goals: [
        { goal: 'Run an experiment on snowmelt', given: null },
        { goal: 'Ask for help in time', given: null },
      ],
    });
    expect(JSON.stringify(page)).not.toContain(adaId);
    expect([addon.grid('Check-ins'), addon.grid('History')]).toEqual(before);
  });

  it('records what was said of each goal, what stays out of the emails, and one in the register', () => {
    const addon = askedSchool();
    const token = adasToken(addon);
    const page = visitor(addon).open(token);
    const [first] = page.kind === 'student' ? page.goals : [];
    const reply = {
      ...nothing,
      goals: [
        {
          ...silent,
          key: first?.key,
          ownRating: 'On the way',
          did: '=Read two studies',
          ifThen: 'If it rains, then I will measure at school.',
          helpWanted: 'A scale',
          wish: 'Stretch',
          newWording: 'Run two experiments on snowmelt',
          notInEmails: ['helpWanted'],
        },
      ],
    };
    expect(visitor(addon).checkIn(token, reply)).toMatchObject({ isAnswered: true });
    expect(rows(addon)).toMatchObject([
      {
        'Student ID': adaId,
        From: 'Ada',
        Role: 'Student',
        'Own rating': 'On the way',
        'What I did': '=Read two studies',
        'If–then plan': 'If it rains, then I will measure at school.',
        'Wish for the goal': 'Stretch',
        'New wording': 'Run two experiments on snowmelt',
        'Not in emails': 'Help wanted',
        Proposals: 'Open',
        Way: 'Page',
      },
    ]);
    expect(rows(addon, 'Participation')).toMatchObject([
      { Kind: 'Student check-in', Person: 'Ada', Student: 'Ada Alvarez', Role: 'Student' },
    ]);
    // Again, and then another answer: one row, and one in the register.
    visitor(addon).checkIn(token, reply);
    expect(history(addon)).toEqual([]);
    const other = { ...reply, goals: reply.goals.map((goal) => ({ ...goal, did: 'Read three' })) };
    visitor(addon).checkIn(token, other);
    expect(rows(addon)).toMatchObject([{ 'What I did': 'Read three' }]);
    expect(rows(addon, 'Participation')).toHaveLength(1);
    expect(history(addon)).toMatchObject([
      { By: 'Ada (answer page)', Field: 'What I did', After: 'Read three' },
    ]);
  });

  it('says at once that a student would like to talk, whatever the setting', () => {
    const addon = askedSchool((school) => school.setSetting('Wishes to talk', 'Once a day'));
    const sent = addon.script.state.outbox.length;
    visitor(addon).checkIn(adasToken(addon), { ...nothing, wantsToTalk: true, message: 'Soon?' });
    expect(addon.script.state.outbox.slice(sent)).toMatchObject([
      { subject: '1 person would like to talk with you' },
    ]);
    expect(addon.script.state.outbox.at(-1)?.body).toContain('Soon?');
    expect(rows(addon)).toMatchObject([{ 'Wants contact': 'yes', 'Follow-up': 'Open' }]);
  });

  it('opens nothing any more once the address is another one, or the student has left', () => {
    for (const [header, value] of [
      ['Student email', 'someone@else.example'],
      ['Enrollment', 'Left'],
    ] as const) {
      const addon = askedSchool();
      const token = adasToken(addon);
      typeInto(addon, 'Students', adaId, header, value);
      expect(visitor(addon).open(token)).toEqual({ kind: 'plain', reason: 'not valid' });
    }
  });

  it('takes no answer of a family, and the family’s link none of a student', () => {
    const addon = askedSchool();
    expect(visitor(addon).send(adasToken(addon), 'talked')).toEqual({
      kind: 'plain',
      reason: 'not valid',
    });
    expect(rows(addon)).toEqual([]);
  });
});
