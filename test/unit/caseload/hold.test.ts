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
  [
    'A guardian’s row of this child needs attention',
    {},
    { unreadFamily: [{ guardianId: 'P9', studentId: 'S1', contact: 'No contact' }] },
  ],
  ['The student’s row needs attention', {}, { student: undefined }],
  ['Student exited', {}, { student: sampleStudent({ status: 'Exited' }) }],
  ['Status is not decided yet', {}, { student: sampleStudent({ status: 'To decide' }) }],
  ['Student has left the school', {}, { student: sampleStudent({ enrollment: 'Left' }) }],
  ['Student has not started yet', {}, { student: sampleStudent({ enrollment: 'Not yet' }) }],
  ['Enrollment is not decided yet', {}, { student: sampleStudent({ enrollment: 'To decide' }) }],
  ['No e-mail address', { email: '' }, {}],
  ['Contact is not decided yet', { contact: '' }, {}],
  ['Student is 18 or over', {}, { student: sampleStudent({ birthDate: '2008-01-01' }) }],
  ['Digest stopped', { digest: 'Stopped' }, {}],
  ['Digest paused', { digest: 'Paused' }, {}],
  ['Digest setting cannot be read', { digest: 'maybe' }, {}],
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

describe('words that nobody has judged', () => {
  const waits = 'Contact is not decided yet';
  const note = sampleStudent({ staffNotes: 'IEP\nonly mom  on Fridays' });
  const judged = 'Staff notes: IEP\nStaff notes: Only mom on Fridays';

  it.each([
    ['a contact to decide', { contact: 'To decide' }, {}, waits],
    ['words of a file', { waitingBecause: 'Alert: see office' }, {}, waits],
    ['words of a file, judged', { waitingBecause: 'A: b', judged: 'a:  B' }, {}, null],
    ['a staff note', {}, { student: note }, waits],
    ['one of two staff notes', { judged: 'Staff notes: IEP' }, { student: note }, waits],
    ['both staff notes, judged', { judged }, { student: note }, null],
    ['a note that was judged, longer now', { judged: 'Staff notes: IE' }, { student: note }, waits],
  ] as const)('%s', (_what, cells, question, expected) => {
    expect(ask(cells, question)).toBe(expected);
  });

  it.each(['N/A', 'n/a.', 'NA', 'None', '–', '---', '.', 'ninguna'])('“%s” is no note', (line) => {
    expect(ask({}, { student: sampleStudent({ staffNotes: line }) })).toBeNull();
    expect(ask({}, { student: sampleStudent({ staffNotes: `${line}\nIEP` }) })).toBe(waits);
  });

  it.each(['No', '?', '***', 'none of them', 'NA mom', 'N/A?'])('“%s” is one', (line) => {
    expect(ask({}, { student: sampleStudent({ staffNotes: line }) })).toBe(waits);
  });

  it('about a row of the same address hold this one, too', () => {
    const again = sampleGuardian({ guardianId: 'P2', waitingBecause: 'Alert: see office' });
    expect(ask({}, { family: [sampleGuardian(), again] })).toBe(waits);
    expect(ask({}, { family: [sampleGuardian(), { ...again, email: 'b@f.example' }] })).toBeNull();
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
    ['says To decide, and the address cannot be read', { ...noAddress, contact: '' }, attention],
    ...(['No contact', 'To decide', ''] as const).flatMap((contact) =>
      (
        [
          ['has no address', { email: '' }],
          ['has another address', { email: 'b@f.example' }],
          ['has an address that nobody can read', { email: 'ana at mail' }],
          ['names no child', { studentId: undefined, email: 'b@f.example' }],
        ] as const
      ).map(([what, cells]): readonly [string, HoldQuestion['unreadFamily'][number], string] => {
        const { studentId, ...others } = { ...own, ...cells, contact, name: 'BROWN, Ana' };
        return [
          `says ${contact} of the same person and ${what}`,
          studentId === undefined ? others : { ...others, studentId },
          contact === 'No contact' ? 'No contact' : attention,
        ];
      }),
    ),
    ...[
      'ana(at)family.example',
      'ana at family.example',
      'Ana <ana@family.example>',
      'ana@family',
    ].map((email): readonly [string, HoldQuestion['unreadFamily'][number], string] => [
      `says No contact for ${email}`,
      { ...own, email, contact: 'No contact' },
      'No contact',
    ]),
    [
      'says No contact of somebody else without an address',
      { ...own, email: '', contact: 'No contact', name: 'Tom Hale' },
      null,
    ],
  ])('%s', (_what, row, expected) => {
    expect(ask({ name: 'Ana Brown' }, { unreadFamily: [row] })).toBe(expected);
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

describe('a row of the family that can be read, with an address that cannot, or none', () => {
  const unclear = (cells: Partial<Guardian>) =>
    sampleGuardian({ guardianId: 'P9', name: 'Ana Brown', email: 'ana at mail', ...cells });
  it.each<readonly [string, Partial<Guardian>, string | null]>([
    ['No contact of the same person', { contact: 'No contact' }, 'No contact'],
    ['To decide of the same person', { contact: 'To decide' }, 'Contact is not decided yet'],
    ['Allowed of the same person', {}, null],
    ['No contact of another person', { contact: 'No contact', name: 'Tom Hale' }, null],
    ['No contact of the same person, and none', { contact: 'No contact', email: '' }, 'No contact'],
    ['To decide of the same person, and none', { contact: 'To decide', email: '' }, null],
    [
      'No contact of another person, and none',
      { contact: 'No contact', name: 'Tom Hale', email: '' },
      null,
    ],
    [
      'No contact for the address in words',
      { contact: 'No contact', name: 'Tom Hale', email: 'ana at family.example' },
      'No contact',
    ],
  ])('%s', (_what, cells, expected) => {
    const guardian = sampleGuardian({ name: 'Ana Brown' });
    expect(ask({ name: 'Ana Brown' }, { family: [guardian, unclear(cells)] })).toBe(expected);
  });

  it.each([
    ['', 'Mother', '', 'No contact'],
    ['Mother', 'Mother', '', 'No contact'],
    ['Father', 'Mother', '', null],
    ['', 'Mother', 'ana.brown@mail.example', null],
  ])('a nameless address (%j) beside No contact of a %s at %j', (own, of, email, expected) => {
    const held = unclear({ contact: 'No contact', relation: of, email });
    const nameless = { name: '', relation: own };
    const family = [sampleGuardian(nameless), held];
    expect(ask(nameless, { family })).toBe(expected);
  });
});
