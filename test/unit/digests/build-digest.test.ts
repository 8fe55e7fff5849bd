// What a digest says: no more than the content level allows, and no more news than is new.
import { buildDigest, type DigestInput } from '../../../src/digests/domain/build-digest';
import type { DigestContent } from '../../../src/digests/domain/digest-content';
import { contentLevels } from '../../../src/digests/domain/digest-content';
import { goalsTab, guardiansTab, progressTab, studentsTab } from '../../../src/schema/tabs';
import { sampleEntry, sampleGoal, sampleGuardian, sampleStudent } from '../caseload/sample-rows';

const sender = { name: 'Ms. Ortega', school: 'Mesa View MS', replyTo: 'ortega@school.example' };
const question = { questionId: 'Q1', aim: 'Why', question: 'Why this goal?' } as const;

const digest = (sources: Partial<DigestInput> = {}): DigestContent =>
  buildDigest({
    guardian: sampleGuardian(),
    student: sampleStudent(),
    goals: [sampleGoal()],
    entries: [],
    questions: [question],
    level: 'Full',
    tellsOfNewYear: false,
    sender,
    ...sources,
  });

/** The row with a secret of its own in every cell of text: "<Goals.measure>". */
const planted = <Row extends object>(
  tab: string,
  columns: Readonly<Record<string, { readonly kind: string }>>,
  row: Row,
): Row => {
  const texts = Object.entries(columns).filter(([, { kind }]) => ['text', 'list'].includes(kind));
  return {
    ...row,
    ...Object.fromEntries(
      texts.map(([name, { kind }]) => {
        const secret = `<${tab}.${name}>`;
        return [name, kind === 'list' ? [secret] : secret];
      }),
    ),
  };
};

const secretive = (level: DigestInput['level']): DigestInput => ({
  tellsOfNewYear: false,
  guardian: planted(
    'guardian',
    guardiansTab.columns,
    sampleGuardian({ email: '<guardian.email>' }),
  ),
  student: planted('student', studentsTab.columns, sampleStudent({ studentId: '<student.id>' })),
  goals: [
    planted('goal', goalsTab.columns, sampleGoal({ progress: 'On the way', start: '2020-01-01' })),
    planted('private', goalsTab.columns, sampleGoal({ goalId: 'G2', shareWithFamily: false })),
    planted('draft', goalsTab.columns, sampleGoal({ goalId: 'G3', status: 'Draft' })),
  ],
  entries: [
    planted('entry', progressTab.columns, sampleEntry()),
    planted('unshared', progressTab.columns, sampleEntry({ shareWithFamily: false })),
    planted('elsewhere', progressTab.columns, sampleEntry({ goalId: 'G2' })),
  ],
  questions: [question],
  level,
  sender,
});

const secretsIn = (content: DigestContent): readonly string[] =>
  [...new Set(JSON.stringify(content).match(/<[^>]*>/g) ?? [])].sort();

describe('a caseload with a secret in every cell', () => {
  it.each([
    [
      'Full',
      [
        ...['<entry.nextStep>', '<entry.note>', '<goal.atHome>', '<goal.goal>', '<goal.why>'],
        ...['<guardian.name>', '<student.preferredName>'],
      ],
    ],
    ['First name and goal titles', ['<goal.goal>', '<guardian.name>', '<student.preferredName>']],
    ['No record content', []],
  ] as const)('%s: tells these and no others', (level, expected) => {
    expect(secretsIn(buildDigest(secretive(level)))).toEqual([...expected].sort());
  });

  it.each(contentLevels)('%s: names no ID, no start, no status', (level) => {
    const told = JSON.stringify(buildDigest(secretive(level)));
    for (const secret of [
      'student.id',
      'G1',
      'S1',
      'P1',
      'E1',
      '2020-01-01',
      'Identified',
      '2013',
    ]) {
      expect(told).not.toContain(secret);
    }
  });

  it('says of a goal its title lock, on the level of titles', () => {
    const { goals } = buildDigest(secretive('First name and goal titles'));
    expect(goals).toEqual([
      {
        kind: null,
        goal: '<goal.goal>',
        why: '',
        progress: '',
        news: [],
        nextStep: '',
        atHome: '',
        targetDate: null,
      },
    ]);
  });

  it('has neither name nor goal without record content', () => {
    expect(buildDigest(secretive('No record content'))).toMatchObject({ childName: '', goals: [] });
  });
});

describe('the name of a child', () => {
  it.each([
    ['Zo', 'Zo'],
    ['', 'Zoë'],
  ])('with %j preferred is %j', (preferredName, expected) => {
    expect(digest({ student: sampleStudent({ preferredName }) }).childName).toBe(expected);
  });
});

describe('the goals', () => {
  it('stand in the order of the specialist, a kind that is missing as Combined', () => {
    const goals = [
      sampleGoal({ goalId: 'G2', goal: 'second', kind: '' }),
      sampleGoal({ goalId: 'G1', goal: 'first' }),
    ];
    expect(digest({ goals }).goals.map(({ goal, kind }) => [goal, kind])).toEqual([
      ['second', 'Combined'],
      ['first', 'Academic'],
    ]);
  });

  it('are given as questions are: unchanged', () => {
    expect(digest().questions).toEqual([question]);
    expect(digest({ goals: [sampleGoal({ targetDate: '2028-02-29' })] }).goals[0]?.targetDate).toBe(
      '2028-02-29',
    );
  });
});

describe('what is new about a goal', () => {
  const entries = ['2026-08-20', '2026-09-02', '2026-08-30', '2026-09-01', '2026-08-25'].map(
    (date) => sampleEntry({ date, note: `noted ${date}` }),
  );
  const newsSince = (lastDigest: string | null, list = entries) =>
    digest({ guardian: sampleGuardian({ lastDigest }), entries: list }).goals[0]?.news.map(
      ({ note }) => note,
    );

  it.each<[string | null, readonly string[]]>([
    [null, ['noted 2026-09-02', 'noted 2026-09-01', 'noted 2026-08-30']],
    ['2026-08-31', ['noted 2026-09-02', 'noted 2026-09-01']],
    ['2026-09-02', ['noted 2026-09-02']],
    ['2026-09-03', []],
    ['2025-12-31', ['noted 2026-09-02', 'noted 2026-09-01', 'noted 2026-08-30']],
  ])('since %j comes newest first, three at most', (lastDigest, expected) => {
    expect(newsSince(lastDigest)).toEqual(expected);
  });

  it('of one day comes with the row that was added last in front', () => {
    const notes = Array.from({ length: 70 }, (_, n) => `note ${n}`);
    const sameDay = notes.map((note) => sampleEntry({ note }));
    expect(newsSince(null, sameDay)).toEqual(['note 69', 'note 68', 'note 67']);
    const twoDays = notes.map((note, n) =>
      sampleEntry({ note, date: n % 2 ? '2026-09-01' : '2026-09-02' }),
    );
    expect(newsSince(null, twoDays)).toEqual(['note 68', 'note 66', 'note 64']);
  });

  it('leaves out what is not shared, is of another goal, or says nothing', () => {
    expect(
      newsSince(null, [
        sampleEntry({ note: 'private', shareWithFamily: false }),
        sampleEntry({ note: 'other goal', goalId: 'G9' }),
        sampleEntry({ note: '' }),
      ]),
    ).toEqual([]);
  });

  it('does not limit the next step, which is the latest one told', () => {
    const nextStep = (list: DigestInput['entries']) =>
      digest({ guardian: sampleGuardian({ lastDigest: '2026-12-01' }), entries: list }).goals[0]
        ?.nextStep;
    expect(
      nextStep([
        sampleEntry({ date: '2026-09-01', nextStep: 'old' }),
        sampleEntry({ date: '2026-09-20', nextStep: 'new' }),
        sampleEntry({ date: '2026-10-01', nextStep: '' }),
        sampleEntry({ date: '2026-10-02', nextStep: 'private', shareWithFamily: false }),
      ]),
    ).toBe('new');
    expect(nextStep([])).toBe('');
  });
});
