// Who is held back: every reason, which one is shown when several apply, and the days around them.
import { type HoldQuestion, holdReason } from '../../../src/caseload/domain/hold';
import { goalStatuses } from '../../../src/schema/choices';
import { sampleGoal, sampleGuardian, sampleStudent } from './sample-rows';

type Guardian = HoldQuestion['guardian'];

const ask = (
  cells: Partial<Guardian> = {},
  question: Partial<Omit<HoldQuestion, 'guardian'>> = {},
) => {
  const guardian = sampleGuardian(cells);
  return holdReason({
    guardian,
    student: sampleStudent(),
    goals: [sampleGoal()],
    family: [guardian],
    unreadFamily: [],
    isSpoiled: false,
    today: '2026-09-02',
    consentOfAdultStudents: false,
    ...question,
  });
};

describe('a guardian against whom nothing stands', () => {
  it('gets the digest', () => expect(ask()).toBeNull());
  it.each(['', 'on', 'ON', ' On '])('with %j under Digest gets it', (digest) => {
    expect(ask({ digest })).toBeNull();
  });
  it.each(['Identified', 'Talent pool', ''] as const)('of a child that is %j gets it', (status) => {
    expect(ask({}, { student: sampleStudent({ status }) })).toBeNull();
  });
});

/** Each reason with a question to which it is the answer, in the order in which they are looked at. */
const other = sampleGuardian({ guardianId: 'P0' });
const troubles: readonly (readonly [string, Partial<Guardian>, Partial<HoldQuestion>])[] = [
  ['No contact', { contact: 'No contact' }, {}],
  ['Contact is not decided yet', { contact: '' }, {}],
  [
    'A guardian’s row of this child needs attention',
    {},
    { unreadFamily: [{ guardianId: 'P9', studentId: 'S1', contact: 'No contact' }] },
  ],
  ['The student’s row needs attention', {}, { student: undefined }],
  ['Student exited', {}, { student: sampleStudent({ status: 'Exited' }) }],
  ['Student is 18 or over', {}, { student: sampleStudent({ birthDate: '2008-01-01' }) }],
  ['Digest stopped', { digest: 'Stopped' }, {}],
  ['Digest paused', { digest: 'Paused' }, {}],
  ['Digest setting cannot be read', { digest: 'maybe' }, {}],
  ['No e-mail address', { email: '' }, {}],
  ['E-mail address cannot be right', { email: 'ana@family' }, {}],
  [
    'Another guardian of this child has the same address',
    {},
    { family: [other, sampleGuardian()] },
  ],
  ['A text for the family needs attention', {}, { isSpoiled: true }],
  ['No active goal shared with the family', {}, { goals: [] }],
];

describe('a guardian held back', () => {
  it.each(troubles)('%s', (reason, cells, question) => expect(ask(cells, question)).toBe(reason));

  it.each(
    troubles.flatMap(([first, ...one], place) =>
      troubles.slice(place + 1).map(([second, ...two]) => ({ first, one, second, two })),
    ),
  )('by $first and by $second is told the first', ({ first, one, two }) => {
    // Where both speak of the same cell, the first one has it.
    expect(ask({ ...two[0], ...one[0] }, { ...two[1], ...one[1] })).toBe(first);
  });
});

describe('a digest that is paused', () => {
  it.each([
    ['Paused until 2026-09-03', 'Digest paused'],
    ['Paused until 2026-09-02', null],
    ['Paused until 2026-09-01', null],
    ['paused UNTIL 2026-09-03 ', 'Digest paused'],
    ['Paused until 2027-01-01', 'Digest paused'],
    ['Paused', 'Digest paused'],
    ['PAUSED', 'Digest paused'],
    ['Paused until 10/1/2026', 'Digest setting cannot be read'],
    ['Paused until 2026-02-30', 'Digest setting cannot be read'],
    ['Paused until', 'Digest setting cannot be read'],
    ['Paused until October', 'Digest setting cannot be read'],
    ['Paused from 2026-09-01', 'Digest setting cannot be read'],
    ['Off', 'Digest setting cannot be read'],
    ['no', 'Digest setting cannot be read'],
    ['stopped ', 'Digest stopped'],
  ])('%j, read on 2026-09-02: %j', (digest, expected) => expect(ask({ digest })).toBe(expected));
});

describe('a student who comes of age', () => {
  it.each([
    ['2008-09-03', '2026-09-02', null],
    ['2008-09-02', '2026-09-02', 'Student is 18 or over'],
    ['2008-09-01', '2026-09-02', 'Student is 18 or over'],
    ['2008-02-29', '2026-02-28', null],
    ['2008-02-29', '2026-03-01', 'Student is 18 or over'],
    [null, '2026-09-02', null],
  ])('born on %s, on %s: %j', (birthDate, today, expected) => {
    const student = sampleStudent({ birthDate });
    expect(ask({}, { student, today })).toBe(expected);
  });

  it('is no reason where consent is on file', () => {
    const student = sampleStudent({ birthDate: '2008-01-01' });
    expect(ask({}, { student, consentOfAdultStudents: true })).toBeNull();
  });
});

describe('an address that two rows of a child share', () => {
  const mother = sampleGuardian();
  const again = (cells: Partial<Guardian>) =>
    sampleGuardian({ guardianId: 'P2', name: 'Ana A.', ...cells });

  it('gets one digest, by the first row', () => {
    const second = again({ email: ' ANA@family.example' });
    expect(ask({}, { family: [mother, second] })).toBeNull();
    expect(ask({ ...second, email: 'Ana@Family.example' }, { family: [mother, second] })).toBe(
      'Another guardian of this child has the same address',
    );
  });

  it.each(['first', 'second'])('gets none when the %s row says No contact', (which) => {
    const family = [
      { ...mother, contact: which === 'first' ? 'No contact' : 'Allowed' } as const,
      again({ contact: which === 'second' ? 'No contact' : 'Allowed' }),
    ];
    for (const guardian of family) expect(ask(guardian, { family })).toBe('No contact');
  });

  it('is not shared by rows without any', () => {
    const family = [again({ email: '', contact: 'No contact' }), sampleGuardian({ email: '' })];
    expect(ask({ email: '' }, { family })).toBe('No e-mail address');
  });

  it('of another address is no reason', () => {
    expect(
      ask({}, { family: [again({ email: 'b@family.example', contact: 'No contact' }), mother] }),
    ).toBeNull();
  });
});

describe('a row of the family that cannot be read', () => {
  const attention = 'A guardian’s row of this child needs attention';
  const own = { guardianId: 'P9', studentId: 'S1', email: ' ANA@family.example' } as const;
  const { email: _, ...noAddress } = own;

  it.each<readonly [string, HoldQuestion['unreadFamily'][number], string | null]>([
    ['says No contact for the address', { ...own, contact: 'No contact' }, 'No contact'],
    ['may say so: Contact cannot be read', own, attention],
    [
      'says No contact, and the address cannot be read',
      { ...noAddress, contact: 'No contact' },
      attention,
    ],
    ['says nothing that can be read', noAddress, attention],
    // The person may have stopped the digest in that row.
    ['says Allowed', { ...own, contact: 'Allowed' }, attention],
    ['says nothing yet', { ...own, contact: '' }, attention],
    [
      'says No contact for another address',
      { ...own, email: 'b@f.example', contact: 'No contact' },
      null,
    ],
    ['says No contact and has no address', { ...own, email: '', contact: 'No contact' }, null],
    [
      'says No contact for the address, of a child that cannot be read',
      { guardianId: 'P9', email: own.email, contact: 'No contact' },
      'No contact',
    ],
    ['says No contact, and names neither child nor address', { contact: 'No contact' }, null],
  ])('%s', (_what, row, expected) => {
    expect(ask({}, { unreadFamily: [row] })).toBe(expected);
  });

  it('says Allowed for another address: takes the email from nobody', () => {
    const row = { ...own, email: 'other@family.example', contact: 'Allowed' } as const;
    expect(ask({}, { unreadFamily: [row] })).toBeNull();
  });
});

describe('goals of which none may be told', () => {
  it.each(goalStatuses.filter((status) => status !== 'Active'))('%s', (status) => {
    expect(ask({}, { goals: [sampleGoal({ status })] })).toBe(
      'No active goal shared with the family',
    );
  });

  it('are no reason beside one that may', () => {
    const goals = [sampleGoal({ shareWithFamily: false }), sampleGoal({ goalId: 'G2' })];
    expect(ask({}, { goals: goals.slice(0, 1) })).toBe('No active goal shared with the family');
    expect(ask({}, { goals })).toBeNull();
  });
});
