// What a digest says: no more than the content level and its form allow.
import { buildDigest, type DigestInput } from '../../../src/digests/domain/build-digest';
import type { DigestContent } from '../../../src/digests/domain/digest-content';
import { contentLevels } from '../../../src/digests/domain/digest-content';
import { planTelling } from '../../../src/digests/domain/plan-telling';
import {
  checkInsTab,
  goalsTab,
  guardiansTab,
  progressTab,
  studentsTab,
} from '../../../src/schema/tabs';
import {
  sampleCheckIn,
  sampleEntry,
  sampleGoal,
  sampleGuardian,
  sampleSettings,
  sampleStudent,
  sampleTelling,
} from '../caseload/sample-rows';

const sender = { name: 'Ms. Ortega', school: 'Mesa View MS', replyTo: 'ortega@school.example' };
const question = {
  questionId: 'Q1',
  aim: 'Why',
  question: 'Why this goal?',
  goalId: 'G1',
} as const;
const second = { questionId: 'Q2', aim: 'How', question: 'And how?', goalId: null } as const;

const digest = (sources: Partial<DigestInput> = {}): DigestContent =>
  buildDigest({
    guardian: sampleGuardian(),
    student: sampleStudent(),
    goals: [sampleGoal()],
    telling: sampleTelling(),
    questions: [question, second],
    level: 'Full',
    tellsOfNewYear: false,
    nextDigest: null,
    cadence: 'Weekly',
    answerPage: null,
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

const words = planted('own', checkInsTab.columns, sampleCheckIn());

const secretive = (level: DigestInput['level']): DigestInput => {
  const guardian = planted(
    'guardian',
    guardiansTab.columns,
    sampleGuardian({ email: '<guardian.email>' }),
  );
  const goals = [
    planted('goal', goalsTab.columns, sampleGoal({ progress: 'On the way', start: '2020-01-01' })),
    planted('private', goalsTab.columns, sampleGoal({ goalId: 'G2', shareWithFamily: false })),
    planted('draft', goalsTab.columns, sampleGoal({ goalId: 'G3', status: 'Draft' })),
  ];
  const entries = [
    planted('entry', progressTab.columns, sampleEntry()),
    planted(
      'unshared',
      progressTab.columns,
      sampleEntry({ entryId: 'E2', shareWithFamily: false }),
    ),
    planted('elsewhere', progressTab.columns, sampleEntry({ entryId: 'E3', goalId: 'G2' })),
  ];
  const checkIns = [
    { ...words, notInEmails: ['Help wanted', 'if-then plan'] },
    planted('private words', checkInsTab.columns, sampleCheckIn({ checkInId: 'C2', goalId: 'G2' })),
    planted(
      'answer',
      checkInsTab.columns,
      sampleCheckIn({ checkInId: 'C3', role: 'Guardian', guardianId: 'P1', goalId: '' }),
    ),
    planted(
      'answer of another',
      checkInsTab.columns,
      sampleCheckIn({ checkInId: 'C4', role: 'Guardian', guardianId: 'P2', goalId: '' }),
    ),
  ];
  return {
    tellsOfNewYear: false,
    guardian,
    student: planted('student', studentsTab.columns, sampleStudent({ studentId: '<student.id>' })),
    goals,
    telling: planTelling({
      guardian,
      goals,
      entries,
      checkIns,
      past: [],
      today: '2026-09-02',
      isLastOfYear: false,
      // The telling of another level, by mistake: what is built from it still says no more.
      settings: sampleSettings(),
    }),
    questions: [question, second],
    nextDigest: null,
    cadence: 'Weekly',
    answerPage: null,
    level,
    sender,
  };
};

const secretsIn = (content: DigestContent): readonly string[] =>
  [...new Set(JSON.stringify(content).match(/<[^>]*>/g) ?? [])].sort();

describe('a caseload with a secret in every cell', () => {
  it.each([
    [
      'Full',
      [
        ...['<answer.message>', '<entry.nextStep>', '<entry.note>'],
        ...['<goal.atHome>', '<goal.goal>', '<goal.measure>', '<goal.why>'],
        ...['<guardian.name>', '<own.did>', '<own.obstacle>', '<student.preferredName>'],
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
      'C1',
      '2020-01-01',
      'Identified',
      '2013',
    ]) {
      expect(told).not.toContain(secret);
    }
  });

  it('says of a goal its title alone, on the level of titles', () => {
    const { goals, news } = buildDigest(secretive('First name and goal titles'));
    expect(news).toEqual([]);
    expect(goals).toEqual([
      {
        kind: null,
        goal: '<goal.goal>',
        why: '',
        measure: '',
        progress: '',
        notes: [],
        atHome: '',
        targetDate: null,
      },
    ]);
  });

  it('has neither name nor goal without record content', () => {
    expect(buildDigest(secretive('No record content'))).toMatchObject({
      childName: '',
      goals: [],
      news: [],
      ask: { goal: '', atHome: '' },
    });
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
  const whole = sampleGoal({
    why: 'To see if I can.',
    measure: 'It works twice.',
    atHome: 'Ask me.',
    targetDate: '2028-02-29',
  });
  const other = { ...whole, goalId: 'G2', goal: 'another', kind: '' } as const;

  it('stand in the order of the specialist, a kind that is missing as Combined', () => {
    const goals = [other, whole];
    expect(digest({ goals }).goals.map(({ goal, kind }) => [goal, kind])).toEqual([
      ['another', 'Combined'],
      [whole.goal, 'Academic'],
    ]);
  });

  it('are told whole in the plan, but for what stands with the question', () => {
    const [asked, further] = digest({ goals: [whole, { ...other, atHome: 'Wait.' }] }).goals;
    expect(asked).toMatchObject({ why: 'To see if I can.', atHome: '', targetDate: '2028-02-29' });
    expect(further).toMatchObject({ atHome: 'Wait.', measure: 'It works twice.' });
  });

  it('are told shortly beside news, with how anybody will know', () => {
    const [goal] = digest({ goals: [whole], telling: sampleTelling({ form: 'News' }) }).goals;
    expect(goal).toMatchObject({ kind: null, why: '', atHome: '', targetDate: null });
    expect(goal?.measure).toBe('It works twice.');
  });

  it('are not told beside one question', () => {
    const content = digest({ goals: [whole], telling: sampleTelling({ form: 'Light' }) });
    expect(content.goals).toEqual([]);
    expect(content.ask).toMatchObject({ question: 'Why this goal?', goal: whole.goal });
  });
});

describe('the questions', () => {
  it('are one for tonight, which names its goal, and those that follow', () => {
    const { ask, questions } = digest({ goals: [sampleGoal({ atHome: 'Ask me.' })] });
    expect(ask).toEqual({
      questionId: 'Q1',
      aim: 'Why',
      question: 'Why this goal?',
      goal: 'Build an invention and mend it twice.',
      atHome: 'Ask me.',
    });
    expect(questions).toEqual([{ questionId: 'Q2', aim: 'How', question: 'And how?', goal: '' }]);
  });

  it('name no goal that the family does not hear of', () => {
    const { ask } = digest({ goals: [sampleGoal({ shareWithFamily: false, atHome: 'Ask me.' })] });
    expect(ask).toMatchObject({ goal: '', atHome: '' });
  });
});
