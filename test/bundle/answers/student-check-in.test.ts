// The student speaks first: asked on the school day before the digest, in the student's own words.
import { noGoalWords } from '../../../src/answers/domain/answer-page';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { history } from '../sidebar/sidebar-calls';
import { at, typeInto } from '../support/addon';
import { adaId, digestToken, pageSchool, tokenIn, turnTo, visitor } from './answer-school';

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

const silent = { ...noGoalWords, notInEmails: [] };

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

  it('does not put off until tomorrow what families have wished', () => {
    const addon = askedSchool((school) => school.setSetting('Wishes to talk', 'Once a day'));
    const token = adasToken(addon);
    addon.script.advanceTo(at('2026-08-20T05:40'));
    const sent = addon.script.state.outbox.length;
    visitor(addon).send(digestToken(addon, '000102-G1'), 'call');
    visitor(addon).checkIn(token, { ...nothing, wantsToTalk: true });
    expect(addon.script.state.outbox).toHaveLength(sent + 1);
    addon.script.advanceTo(at('2026-08-20T09:00'));
    expect(addon.script.state.outbox).toHaveLength(sent + 2);
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

  it.each<[string, (addon: AddonHarness) => void]>([
    ['check-ins are off again', (addon) => addon.setSetting('Student check-in', 'no')],
    [
      'a guardian has the address',
      (addon) =>
        typeInto(addon, 'Guardians', '000102-G1', 'E-mail', 'ada.a@students.mesaview.example'),
    ],
    [
      'another student has the address',
      (addon) =>
        typeInto(addon, 'Students', '000102', 'Student email', 'ada.a@students.mesaview.example'),
    ],
  ])('opens nothing once %s', (_, change) => {
    const addon = askedSchool();
    const token = adasToken(addon);
    change(addon);
    expect(visitor(addon).open(token)).toEqual({ kind: 'plain', reason: 'not valid' });
    expect(visitor(addon).checkIn(token, { ...nothing, wantsToTalk: true })).toEqual({
      kind: 'plain',
      reason: 'not valid',
    });
    expect(rows(addon)).toEqual([]);
  });

  it('counts once in the register, though a goal is over when more is said', () => {
    const addon = askedSchool();
    const token = adasToken(addon);
    const page = visitor(addon).open(token);
    const [one, other] = page.kind === 'student' ? page.goals : [];
    visitor(addon).checkIn(token, { ...nothing, goals: [{ ...silent, key: one?.key, did: 'A' }] });
    const [{ 'Goal ID': goalId = '' } = {}] = rows(addon);
    typeInto(addon, 'Goals', goalId, 'Status', 'Achieved');
    visitor(addon).checkIn(token, {
      ...nothing,
      goals: [{ ...silent, key: other?.key, did: 'B' }],
    });
    expect(rows(addon)).toHaveLength(2);
    expect(rows(addon, 'Participation')).toHaveLength(1);
  });

  it('keeps one row of a goal that is sent twice in one call', () => {
    const addon = askedSchool();
    const token = adasToken(addon);
    const page = visitor(addon).open(token);
    const [{ key } = { key: '' }] = page.kind === 'student' ? page.goals : [];
    const goals = ['A', 'B'].map((did) => ({ ...silent, key, did }));
    visitor(addon).checkIn(token, { ...nothing, goals });
    expect(rows(addon)).toMatchObject([{ 'What I did': 'B' }]);
  });

  it.each(['#N/A', ' Loading... ', '#REF! (gone)'])(
    '“%s” keeps no email from the family',
    (did) => {
      const addon = askedSchool();
      const token = adasToken(addon);
      const page = visitor(addon).open(token);
      const [first] = page.kind === 'student' ? page.goals : [];
      visitor(addon).checkIn(token, { ...nothing, goals: [{ ...silent, key: first?.key, did }] });
      addon.script.advanceTo(at('2026-08-19T18:30'));
      const mails = addon.script.state.outbox.filter(({ to }) => to.startsWith('rosa'));
      expect(mails.map(({ body }) => body.includes(did.trim()))).toEqual([true]);
    },
  );

  it('keeps its promise to students of age: no email to the family has their words', () => {
    const addon = askedSchool((school) => {
      typeInto(school, 'Students', adaId, 'Birth date', '2008-01-05');
      school.setSetting('Consent of students over 18', 'yes');
    });
    const token = adasToken(addon);
    const page = visitor(addon).open(token);
    expect(page).toMatchObject({ kind: 'student', familyReads: false });
    const [first] = page.kind === 'student' ? page.goals : [];
    visitor(addon).checkIn(token, {
      ...nothing,
      goals: [{ ...silent, key: first?.key, did: 'Only for staff' }],
    });
    addon.script.advanceTo(at('2026-08-19T18:30'));
    const mails = addon.script.state.outbox.filter(({ to }) => to.startsWith('rosa'));
    expect(mails).toHaveLength(1);
    expect(JSON.stringify(mails)).not.toContain('Only for staff');
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
