// What a person has decided once about columns and words: how it is kept, found again and read.
import fc from 'fast-check';
import { knownLanguages } from '../../../src/core/language-names';
import {
  type Decision,
  decisionsIn,
  judgements,
  meanings,
  planDecisions,
} from '../../../src/import/domain/import-decisions';
import { type MappedColumn, proposeMapping, type Rows } from '../../../src/import/domain/mapping';
import { readCaseload } from '../../../src/import/domain/read-caseload';
import { columnPlace } from '../../../src/schema/choices';
import type { ImportDecision } from '../../../src/schema/tabs';

const today = '2026-08-17';
const by = 'g.specialist@school.example';
const at = '2026-08-17T08:00:00-06:00';

const row = (
  about: ImportDecision['about'],
  words: string,
  means: string,
  decisionId = 'D-1',
): ImportDecision => ({ decisionId, about, words, means, decidedBy: '', decidedAt: null });

/** No two of them are alike. */
const nameOf = (line: number): string => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return `${letters[line % 26]}${'aeiou'[line % 5]}${line >= 26 ? 'x' : ''}rdon${letters[(line * 7) % 26]?.toLowerCase()}`;
};

/** A file with a student for each cell under this header. */
const fileOf = (header: string, ...cells: readonly string[]): Rows => [
  ['Student ID', 'Name', 'Grade', 'Parent Email', header],
  ...cells.map((cell, line) => [
    `${101 + line * 37}`,
    `${nameOf(line)}, ${nameOf(line + 3)}`,
    '6',
    `m${line}@f.example`,
    cell,
  ]),
];

const read = (rows: Rows, decisions: readonly Decision[] = [], change = proposeMapping) =>
  readCaseload(rows, change(rows, decisions), { today }).flatMap((entry) =>
    entry.kind === 'student' ? [entry] : [],
  );

const doubtsOf = (rows: Rows, decisions: readonly Decision[] = []): readonly string[] =>
  read(rows, decisions).map((entry) =>
    [...entry.doubts, ...Object.values(entry.guardianDoubts).flat()]
      .map(({ words }) => words)
      .join('|'),
  );

describe('the rows of the tab', () => {
  it.each([
    ['Column', 'Alert', 'Harmless', 'harmless'],
    ['Column', 'Alert', '  harmless ', 'harmless'],
    ['Column', 'Alert', 'LOOK AT EACH  CELL', 'read'],
    ['Status', 'Referred', 'identified', 'Identified'],
    ['Status', 'W', 'Exited', 'Exited'],
    ['Enrollment', '1', 'active', 'Active'],
    ['Enrollment', 'N', 'Not yet', 'Not yet'],
    ['Language', 'Castilian (old)', 'spanish', 'Spanish'],
    ['Language', 'Navajo', 'Another language', 'Another language'],
    ['Language', '01', 'English', 'English'],
  ] as const)('%s %j means %j', (about, words, means, found) => {
    expect(decisionsIn([row(about, words, means)])).toEqual([{ about, words, means: found }]);
  });

  it.each([
    ['Column', 'Alert', 'Harmles'],
    ['Column', 'Alert', 'fine'],
    ['Column', 'Alert', 'Allowed'],
    ['Column', '  ', 'Harmless'],
    ['Status', 'Referred', 'Active'],
    ['Status', 'Referred', 'Idntified'],
    ['Status', 'Referred', 'To decide'],
    ['Enrollment', '1', 'Identified'],
    ['Enrollment', '1', 'yes'],
    ['Enrollment', '', 'Active'],
    ['Language', 'Span', 'Spansih'],
    ['', 'Alert', 'Harmless'],
  ] as const)('mistyped, decide nothing: %s %j means %j', (about, words, means) => {
    expect(decisionsIn([row(about, words, means)])).toEqual([]);
  });

  it('that contradict each other decide nothing', () => {
    const [yes, no] = [
      row('Column', 'Alert', 'Harmless'),
      row('Column', 'alert', 'Look at each cell'),
    ];
    expect(decisionsIn([yes, no])).toEqual([]);
    expect(decisionsIn([no, yes, yes])).toEqual([]);
    expect(decisionsIn([yes, yes])).toHaveLength(1);
    expect(decisionsIn([yes, row('Column', 'Alert', 'Hamless')])).toHaveLength(1);
  });
});

describe('a column that nobody has judged', () => {
  const rows = fileOf('Alert', 'peanuts', '', 'see office');

  it('makes the families wait that have something in it', () => {
    expect(doubtsOf(rows)).toEqual(['peanuts', '', 'see office']);
  });

  it.each([
    ['Alert', ['', '', '']],
    [' ALERT ', ['', '', '']],
    ['Alert:', ['', '', '']],
    ['Alért', ['', '', '']],
    ['Alerts', ['peanuts', '', 'see office']],
    ['Alert 2', ['peanuts', '', 'see office']],
  ] as const)('and was once called harmless as %j', (words, left) => {
    expect(doubtsOf(rows, [{ about: 'Column', words, means: 'harmless' }])).toEqual(left);
  });

  it('is looked at cell by cell where a person has said so', () => {
    const decisions = [{ about: 'Column', words: 'Alert', means: 'read' }] as const;
    expect(doubtsOf(rows, decisions)).toEqual(['peanuts', '', 'see office']);
  });

  it.each([
    'court order',
    'do not email dad',
    'No contact',
    'restraining order: father',
    'opted out',
    'custody with mom',
    'orden de alejamiento',
    'no llamar al padre',
    'sin contacto',
    'unsubscribed',
    'not to ride with dad',
    'mom is in hiding',
    'Dad - unsafe',
    'Stepfather in jail',
    'grandmother may not pick up',
    'ask mom before anything',
    'her ex must not know',
    'father moved out',
    'Lives with mom; dad unknown',
    'nunca con el padre',
    'el juez y la madre',
    'Aunt only',
  ])('even called harmless, is not where a later cell says %j', (cell) => {
    const decisions = [{ about: 'Column', words: 'Alert', means: 'harmless' }] as const;
    expect(doubtsOf(fileOf('Alert', 'peanuts', cell), decisions)).toEqual(['', cell]);
  });

  it.each([
    'walnuts, peanuts',
    'no pork',
    'Mom',
    'Mother and father',
    'lives with dad',
    'Rides with sister',
    'Grandma Rose',
    'front row, please',
    'wait for bus 12',
    'file in office',
    'Father',
    'abuela materna',
  ])('and called harmless, still is where a later cell says %j', (cell) => {
    const decisions = [{ about: 'Column', words: 'Alert', means: 'harmless' }] as const;
    expect(doubtsOf(fileOf('Alert', 'peanuts', cell), decisions)).toEqual(['', '']);
  });

  it('says on the line what is left out', () => {
    expect(read(rows)[0]?.warnings).toContainEqual({
      code: 'cells left out',
      params: [['Alert: peanuts']],
    });
    expect(read(rows)[1]?.warnings.map(({ code }) => code)).not.toContain('cells left out');
  });

  it('is not judged by what was said of a word, nor a word by what was said of a column', () => {
    expect(doubtsOf(rows, [{ about: 'Status', words: 'Alert', means: 'Identified' }])).toEqual(
      doubtsOf(rows),
    );
  });
});

describe('a status', () => {
  const statusOf = (cell: string, decisions: readonly Decision[] = []) =>
    read(fileOf('GT Status', cell), decisions)[0]?.student.status;

  it.each([
    'Withdrawal',
    'DropOut',
    'Deceased',
    'No Show',
    'tobedeleted',
    'Removed',
    'Baja',
    'Graduated',
    'Transferred out',
    'Inactive',
    'no longer in GT',
    'Egresada',
    'Dado de baja',
    'Not in program',
  ])('%j holds as Exited, as a guess', (cell) => {
    expect(statusOf(cell)).toBe('Exited');
  });

  it.each([
    'A',
    'Y',
    'Enrolled',
    'Eligible',
    'GT identified',
    'Qualified',
    '2e',
    'Placed',
    'I',
    'Referred',
    'Not identified',
    'Consent revoked',
    'Pending',
    'Not eligible',
    'Declined services',
    'GT?',
  ])('%j waits until somebody decides', (cell) => {
    expect(statusOf(cell)).toBe('To decide');
    expect(doubtsOf(fileOf('GT Status', cell))).toEqual([cell]);
  });

  it.each([
    'A',
    'Referred',
    'Withdrawal',
    'Identified',
    '?!',
    'x\ny',
    'Pre-ID',
    '01',
    'é',
    '  a  b ',
  ])('%j means what a person has said', (cell) => {
    for (const means of meanings.Status) {
      const decided = [{ about: 'Status', words: ` ${cell.toUpperCase()} `, means }] as const;
      expect(statusOf(cell, decided)).toBe(means);
      expect(doubtsOf(fileOf('GT Status', cell), decided)).toEqual(['']);
    }
  });
});

describe('an enrollment code', () => {
  const enrollmentOf = (header: string, cell: string, decisions: readonly Decision[] = []) =>
    read(fileOf(header, cell), decisions)[0]?.student.enrollment;

  it.each([
    ['Enroll_Status', '0', 'Active'],
    ['enroll status', '2', 'Left'],
    ['EnrollStatus', '3', 'Left'],
    ['Enroll_Status', '-1', 'Not yet'],
    ['Enroll_Status', '1', 'Left'],
    ['Enrollment Status', '0', 'Active'],
    ['Enrollment Status', 'Active', 'Active'],
    ['Enrollment Status', 'Enrolled', 'Active'],
    ['Enrollment Status', 'Withdrawn', 'Left'],
    ['Enrollment Status', 'W', 'Left'],
    ['Enrollment Status', 'I', 'Left'],
    ['Enrollment Status', 'W1', 'Left'],
    ['Enrollment Status', 'G', 'Left'],
    ['Enrollment Status', 'No Show', 'Left'],
    ['Enrollment Status', 'Deceased', 'Left'],
    ['Enrollment Status', 'Baja', 'Left'],
    ['Enrollment Status', 'Graduated', 'Left'],
    ['Enrollment Status', 'Pre-Registered', 'Not yet'],
    ['Enrollment Status', 'Waitlisted', 'Not yet'],
    ['Enrollment Status', '-1', 'Not yet'],
    ['Enrollment Status', '2', 'Left'],
    ['Enrolled', 'No', 'Left'],
    ['Enrolled', '0', 'Left'],
  ])('%s %j is read as %s', (header, cell, enrollment) => {
    expect(enrollmentOf(header, cell)).toBe(enrollment);
  });

  it.each([
    ['Enrollment Status', '1'],
    ['Enrollment Status', 'A'],
    ['Enrollment Status', 'E1'],
    ['Enrollment Status', 'R'],
    ['Enrollment Status', 'Continuing'],
    ['Enrollment Status', 'Registered'],
    ['Enrollment Status', 'Returning'],
    ['Enrolled', '1'],
    ['Enroll_Status', '7'],
    ['Enrollment Status', 'S'],
    ['Is Enrolled', '1'],
    ['Enrollment Status', '?'],
    ['Enrollment Status', 'ask office'],
  ])('%s %j waits until somebody decides', (header, cell) => {
    expect(enrollmentOf(header, cell)).toBe('To decide');
    for (const means of meanings.Enrollment) {
      expect(enrollmentOf(header, cell, [{ about: 'Enrollment', words: cell, means }])).toBe(means);
    }
  });

  it('in numbers is PowerSchool’s, unless a 1 beside makes them a yes and a no', () => {
    const read0 = (header: string, other: string) =>
      read([...fileOf(header, '0'), ...fileOf(header, other).slice(1)])[0]?.student.enrollment;
    expect(read0('Enrollment Status', '2')).toBe('Active');
    expect(read0('Enrollment Status', '1')).toBe('To decide');
    expect(read0('Enroll_Status', '1')).toBe('Active');
    expect(read0('activeEnrollment.status', '2')).toBe('To decide');
  });

  it('with another sign is another one', () => {
    const decisions = [{ about: 'Enrollment', words: '-2', means: 'Active' }] as const;
    expect(enrollmentOf('Enrollment Status', '-2', decisions)).toBe('Active');
    expect(enrollmentOf('Enrollment Status', '2', decisions)).toBe('Left');
  });
});

describe('a language', () => {
  const unknown = [
    'Klingon',
    '01',
    'XX',
    'See note',
    'Spanglish?',
    'Home',
    'Zzyx',
    '99',
    'not English',
    'ask mom',
  ];

  it.each(unknown)('%j, which nobody knows, makes the guardian wait', (cell) => {
    expect(doubtsOf(fileOf('Home language', cell))).toEqual([cell]);
  });

  it.each(unknown)('%j is what a person has said', (cell) => {
    const languageOf = (means: string) => {
      const rows = fileOf('Home language', cell);
      const decisions = [{ about: 'Language', words: cell, means }] as const;
      expect(doubtsOf(rows, decisions)).toEqual(['']);
      return read(rows, decisions)[0]?.guardians[0]?.language;
    };
    expect(languageOf('Spanish')).toBe('Spanish');
    expect(languageOf('Another language')).toBe(cell);
  });

  it('of the list is each known', () => {
    expect(doubtsOf(fileOf('Home language', ...knownLanguages()))).toEqual(
      knownLanguages().map(() => ''),
    );
  });
});

describe('a proposal', () => {
  it('asks about each word once, the most frequent first, and marks guesses', () => {
    const rows = fileOf(
      'Enrollment Status',
      'A',
      'W',
      'a',
      ' A ',
      'Active',
      '',
      'ditto',
      'w',
      'Zz',
    );
    expect(proposeMapping(rows).words).toEqual([
      { about: 'Enrollment', words: 'A', means: null, certainty: 'guess' },
      { about: 'Enrollment', words: 'W', means: 'Left', certainty: 'guess' },
      { about: 'Enrollment', words: 'Zz', means: null, certainty: 'guess' },
    ]);
  });

  it('takes over what was decided, for words that are known, too', () => {
    const decisions: readonly Decision[] = [
      { about: 'Enrollment', words: 'a', means: 'Active' },
      { about: 'Enrollment', words: 'active', means: 'Left' },
      { about: 'Column', words: 'Locker note', means: 'harmless' },
    ];
    const mapping = proposeMapping(
      fileOf('Enrollment Status', 'A', 'Active', 'Enrolled'),
      decisions,
    );
    expect(mapping.words).toEqual([
      { about: 'Enrollment', words: 'A', means: 'Active', certainty: 'sure' },
      { about: 'Enrollment', words: 'Active', means: 'Left', certainty: 'sure' },
    ]);
    expect(mapping.decisions).toEqual(decisions);
  });

  it('never lets emails out for a guess', () => {
    const header = fc.constantFrom('GT Status', 'Enrollment Status', 'Enroll_Status', 'Enrolled');
    const code = fc.oneof(
      fc.stringMatching(/^-?[0-9]{1,2}$/),
      fc.stringMatching(/^[A-Za-z][0-9]{0,2}$/),
      fc.string({ maxLength: 12 }),
      fc.constantFrom('Continuing', 'Placed', 'Qualified', 'Registered', 'Returning'),
    );
    fc.assert(
      fc.property(header, fc.array(code, { minLength: 1, maxLength: 6 }), (one, cells) => {
        for (const { means, certainty } of proposeMapping(fileOf(one, ...cells)).words) {
          expect(certainty).toBe('guess');
          expect([null, 'Exited', 'Left', 'Not yet']).toContain(means);
        }
      }),
    );
  });
});

describe('where a person has said that a column goes', () => {
  const rows = fileOf('Best adult', 'Rosa Ruiz', 'Ana Lee');
  const at0 = (field: MappedColumn['field'], isSet = true) => {
    const { columns, words } = proposeMapping(rows);
    const index = columns.findIndex(({ header }) => header === 'Best adult');
    const set = columns.map((each) => (each.index === index ? { ...each, field, isSet } : each));
    return { index, mapping: { columns: set, words } };
  };
  const kept = (mapping: Parameters<typeof planDecisions>[0]) =>
    decisionsIn(planDecisions(mapping, { rows: [], unreadIds: [], by, at }).add);

  it.each(['guardian1Name', 'goal2Text', 'academicGoalTargetDate', 'staffNotes', null] as const)(
    'it goes there in the next file: %s',
    (field) => {
      const { index, mapping } = at0(field);
      const { columns } = proposeMapping(rows, kept(mapping));
      expect(columns[index]).toMatchObject({ field, certainty: 'sure' });
    },
  );

  it('no other column takes its place', () => {
    const both = [
      ['Student ID', 'First name', 'Last name', 'Guardian 1 Email', 'Best address'],
      ['1', 'Ann', 'Ruiz', 'old@families.example', 'new@families.example'],
    ];
    const set = proposeMapping(both).columns.map((column) => {
      if (column.header === 'Best address')
        return { ...column, field: 'guardian1Email' as const, isSet: true };
      return column.field === 'guardian1Email' ? { ...column, field: null, isSet: true } : column;
    });
    const next = proposeMapping(both, kept({ columns: set, words: [] }));
    expect(next.columns.map(({ field }) => field)).toEqual([
      'studentId',
      'firstName',
      'lastName',
      null,
      'guardian1Email',
    ]);
    expect(next.problems).toEqual([]);
  });

  it('nothing is kept of what nobody has set, nor of two columns under one header', () => {
    expect(kept(at0('guardian1Name', false).mapping)).toEqual([]);
    const twice = [0, 1].map(() => ({
      header: 'Best adult',
      field: 'guardian1Name' as const,
      isSet: true,
      judgement: null,
    }));
    expect(kept({ columns: twice, words: [] })).toEqual([]);
  });
});

describe('what is kept', () => {
  const mapping = (
    header: string,
    judgement: (typeof judgements)[number] | null,
    ...words: Decision[]
  ) => {
    const proposed = proposeMapping(fileOf(header, 'x'));
    return {
      columns: proposed.columns.map((column) =>
        column.field === null ? { ...column, judgement } : column,
      ),
      words: words.flatMap((word) =>
        word.about === 'Column' || word.about === columnPlace
          ? []
          : [{ ...word, certainty: 'sure' as const }],
      ),
    };
  };
  const context = { rows: [], unreadIds: [], by, at };

  it('is each decision of a person, with who and when', () => {
    const planned = planDecisions(
      mapping('Alert', 'read', { about: 'Status', words: ' Pre  ID ', means: 'Talent pool' }),
      context,
    );
    expect(planned).toEqual({
      add: [
        {
          decisionId: expect.stringMatching(/^D-[0-9A-Z]+$/),
          about: 'Column',
          words: 'Alert',
          means: 'Look at each cell',
          decidedBy: by,
          decidedAt: at,
        },
        expect.objectContaining({ about: 'Status', words: 'Pre ID', means: 'Talent pool' }),
      ],
      change: [],
    });
  });

  it('is no guess, and nothing about a column that nobody has judged or that has no header', () => {
    const guess = { about: 'Status', words: 'W', means: 'Exited', certainty: 'guess' } as const;
    expect(planDecisions({ ...mapping('Alert', null), words: [guess] }, context).add).toEqual([]);
    expect(planDecisions(mapping('  ', 'harmless'), context).add).toEqual([]);
  });

  it('of two columns under one header is the stricter', () => {
    for (const order of [judgements, [...judgements].reverse()]) {
      const columns = order.map((judgement) => ({ header: 'Alert', field: null, judgement }));
      expect(planDecisions({ columns, words: [] }, context).add).toMatchObject([
        { means: 'Look at each cell' },
      ]);
    }
  });

  it('changes a row that says something else, or nothing', () => {
    for (const means of ['Look at each cell', 'Harmles']) {
      const planned = planDecisions(mapping('Alert', 'harmless'), {
        ...context,
        rows: [row('Column', 'ALERT', means, 'D-7')],
      });
      expect(planned).toEqual({
        add: [],
        change: [{ decisionId: 'D-7', means: 'Harmless', decidedBy: by, decidedAt: at }],
      });
    }
  });

  it('and read again is the same, and nothing is kept twice', () => {
    const text = fc
      .string({ minLength: 1, maxLength: 20 })
      .filter((one) => /\p{L}|\p{N}/u.test(one));
    const decision: fc.Arbitrary<Decision> = fc.oneof(
      fc.record({
        about: fc.constant('Status' as const),
        words: text,
        means: fc.constantFrom(...meanings.Status),
      }),
      fc.record({
        about: fc.constant('Enrollment' as const),
        words: text,
        means: fc.constantFrom(...meanings.Enrollment),
      }),
      fc.record({
        about: fc.constant('Language' as const),
        words: text,
        means: fc.constantFrom(...meanings.Language),
      }),
    );
    fc.assert(
      fc.property(
        fc.array(decision, { maxLength: 5 }),
        fc.constantFrom(...judgements),
        (words, judgement) => {
          const distinct = words.filter(
            (one, place) =>
              words.findIndex(
                (other) => other.words.trim().toLowerCase() === one.words.trim().toLowerCase(),
              ) === place,
          );
          const decided = mapping('Alert', judgement, ...distinct);
          const { add } = planDecisions(decided, context);
          expect(new Set(add.map(({ decisionId }) => decisionId)).size).toBe(add.length);
          expect(decisionsIn(add)).toHaveLength(distinct.length + 1);
          expect(planDecisions(decided, { ...context, rows: add })).toEqual({
            add: [],
            change: [],
          });
        },
      ),
    );
  });
});
