// The set of questions of one child and period: fitting, mixed, none twice before all have been asked,
// and the same for everybody who gets the email.
import fc from 'fast-check';
import {
  type AskedCounts,
  type AskedQuestion,
  countAsked,
} from '../../../src/digests/domain/asked-counts';
import { chooseQuestions, type QuestionWish } from '../../../src/digests/domain/choose-questions';
import { readGoalArea } from '../../../src/digests/domain/goal-area';
import type { NamedGoal } from '../../../src/digests/domain/named-goal';
import { questionBank } from '../../../src/digests/domain/question-bank/question-bank';
import { indexQuestions, isAboutGoal } from '../../../src/digests/domain/question-index';
import {
  competencies,
  goalKinds,
  gradeBands,
  phases,
  questionProgress,
} from '../../../src/schema/choices';
import type { Question } from '../../../src/schema/tabs';
import { sampleQuestion } from '../caseload/sample-rows';

const goal = (traits: Partial<NamedGoal> = {}): NamedGoal => ({
  goalId: 'G1',
  kind: 'Academic',
  competency: '',
  area: readGoalArea('Math'),
  progress: 'Under way',
  ...traits,
});

const wish = (traits: Partial<QuestionWish> = {}): QuestionWish => ({
  goals: [goal()],
  focus: null,
  lastFirst: null,
  phase: 'Start',
  grades: '6-8',
  languages: ['English'],
  count: 3,
  asked: new Map(),
  begun: [],
  followsUp: null,
  seed: '2026-08-31 S1',
  ...traits,
});

const chosenFrom = (rows: readonly Question[], traits: Partial<QuestionWish> = {}) =>
  chooseQuestions(indexQuestions(rows), wish(traits));
const idsFrom = (rows: readonly Question[], traits: Partial<QuestionWish> = {}) =>
  chosenFrom(rows, traits).map(({ id }) => id);

/** About whatever goal stands above it. */
const ask = (cells: Partial<Question> = {}): Question =>
  sampleQuestion({ question: 'What about this goal?', ...cells });
const general = { question: 'What comes next?' } as const;

const talkAims = ['Why', 'How', 'Support'] as const;

/** `each` questions of every aim of a talk, named "Why1", "How1" … */
const bankOf = (each: number, cells: Partial<Question> = {}): readonly Question[] =>
  talkAims.flatMap((aim) =>
    Array.from({ length: each }, (_, n) => ask({ questionId: `${aim}${n + 1}`, aim, ...cells })),
  );

describe('a question', () => {
  const achieved = [goal({ progress: 'Achieved' })];
  it.each<[string, Partial<Question>, Partial<QuestionWish>, boolean]>([
    ['for any goal, time and grade', {}, {}, true],
    [
      'with empty cells for what it fits',
      { goalKind: '', phase: '', grades: '', areaClass: '', progress: '' },
      {},
      true,
    ],
    ['out of use', { use: false }, {}, false],
    ['for students', { audience: 'Student' }, {}, false],
    ['for nobody named', { audience: '' }, {}, false],
    ['in another language', { language: 'Spanish' }, {}, false],
    ['in the language, oddly written', { language: ' english ' }, {}, true],
    ['in one of two languages', {}, { languages: ['English', 'Spanish'] }, false],
    ['for the kind of goal', { goalKind: 'Academic' }, {}, true],
    ['for another kind of goal', { goalKind: 'Talent' }, {}, false],
    [
      'for the kind of another goal of the child',
      { goalKind: 'Talent' },
      { goals: [goal(), goal({ goalId: 'G2', kind: 'Talent' })] },
      true,
    ],
    ['for a kind, where no goal may show', { goalKind: 'Academic' }, { goals: [] }, false],
    [
      'for the competency',
      { competency: 'Social' },
      { goals: [goal({ competency: 'Social' })] },
      true,
    ],
    [
      'for another competency',
      { competency: 'Social' },
      { goals: [goal({ competency: 'Cultural' })] },
      false,
    ],
    ['for a competency, the goal having none', { competency: 'Social' }, {}, false],
    ['for the area', { areaClass: 'Subjects' }, {}, true],
    ['for another area', { areaClass: 'Arts' }, {}, false],
    [
      'for an area, the goal having none',
      { areaClass: 'Subjects' },
      { goals: [goal({ area: readGoalArea('') })] },
      false,
    ],
    [
      'for the kind of one goal and the area of another',
      { goalKind: 'Talent', areaClass: 'Subjects' },
      { goals: [goal(), goal({ goalId: 'G2', kind: 'Talent', area: readGoalArea('Music') })] },
      false,
    ],
    ['that names the area', { question: 'In {area}, what now?' }, {}, true],
    [
      'that names an area without a name',
      { question: 'In {area}, what now?' },
      { goals: [goal({ area: readGoalArea('Kites') })] },
      false,
    ],
    ['that names what nobody knows', { question: 'In {subject}, what now?' }, {}, false],
    ['for how far the goal is', { progress: 'Under way' }, {}, true],
    ['for a goal that is farther', { progress: 'Nearly there' }, {}, false],
    [
      'for some progress, nobody having said',
      { progress: 'Under way' },
      { goals: [goal({ progress: null })] },
      false,
    ],
    ['for any progress, nobody having said', {}, { goals: [goal({ progress: null })] }, true],
    ['for any progress, the goal being reached', {}, { goals: achieved }, false],
    ['for goals that are reached', { progress: 'Achieved' }, { goals: achieved }, true],
    ['for the time of year', { phase: 'Start' }, {}, true],
    ['for another time of year', { phase: 'End' }, {}, false],
    ['for the grades', { grades: '6-8' }, {}, true],
    ['for other grades', { grades: 'K-2' }, {}, false],
    ['for grades, the grade being unknown', { grades: '6-8' }, { grades: null }, false],
    ['for all grades, the grade being unknown', {}, { grades: null }, true],
    ['about no goal, where none may show', general, { goals: [] }, true],
    ['about no goal, the goal being reached', general, { goals: achieved }, true],
    [
      'about "this goal", where none may show',
      { question: 'What is this goal to you?' },
      { goals: [] },
      false,
    ],
    [
      'about "this week", where none may show',
      { question: 'What about this week?' },
      { goals: [] },
      true,
    ],
    ['that goes on from an answer', { aim: 'Follow-up' }, { followsUp: { goalId: 'G1' } }, true],
    ['that goes on, without an answer', { aim: 'Follow-up' }, {}, false],
  ])('%s', (_what, cells, traits, fits) => {
    expect(idsFrom([ask(cells)], traits)).toEqual(fits ? ['Q1'] : []);
  });

  it('that an English row and a Spanish one differ about fits where both do', () => {
    const rows = [
      ask({ questionId: 'Q1-EN' }),
      ask({ questionId: 'Q1-ES', language: 'Spanish', phase: 'End' }),
    ];
    expect(idsFrom(rows)).toEqual(['Q1']);
    expect(idsFrom(rows, { languages: ['English', 'Spanish'] })).toEqual([]);
    expect(idsFrom(rows, { languages: ['Spanish'], phase: 'End' })).toEqual(['Q1']);
  });
});

it('that needs a goal in one language needs one in the other, whoever reads', () => {
  const rows = [
    ask({ questionId: 'Q1-EN', ...general }),
    ask({ questionId: 'Q1-ES', language: 'Spanish', question: '¿Qué sigue en esta meta?' }),
  ];
  for (const language of ['English', 'Spanish'])
    expect(idsFrom(rows, { goals: [], languages: [language] })).toEqual([]);
});

describe('a bank with plenty', () => {
  const aimsOf = (ids: readonly string[]) => ids.map((id) => id.replace(/\d+$/, ''));

  it('gives three questions, one of each aim, beginning with another one in each period', () => {
    const sets = Array.from({ length: 30 }, (_, turn) =>
      aimsOf(idsFrom(bankOf(5), { seed: `turn ${turn}` })),
    );
    for (const set of sets) expect([...set].sort()).toEqual(['How', 'Support', 'Why']);
    expect(new Set(sets.map(([first]) => first)).size).toBe(3);
  });

  it('gives a fourth one besides, none twice', () => {
    expect(new Set(idsFrom(bankOf(5), { count: 4 })).size).toBe(4);
  });

  it('prefers what is made for the goal: competency, area, grades, progress, time, kind', () => {
    const particular: readonly (readonly [string, Partial<Question>])[] = [
      ['competency', { competency: 'Social' }],
      ['area', { areaClass: 'Subjects' }],
      ['grades', { grades: '6-8' }],
      ['progress', { progress: 'Under way' }],
      ['phase', { phase: 'Start' }],
      ['kind', { goalKind: 'Academic' }],
    ];
    const bank = [
      ...Array.from({ length: 9 }, (_, n) => ask({ questionId: `any${n}` })),
      ...particular.map(([questionId, cells]) => ask({ questionId, ...cells })),
    ];
    const asked = new Map<string, number>();
    for (const [expected] of particular) {
      const [first = ''] = idsFrom(bank, { goals: [goal({ competency: 'Social' })], asked });
      expect(first).toBe(expected);
      asked.set(first, 1);
    }
    expect(idsFrom(bank, { asked })[0]).toMatch(/^any/);
  });

  it('differs between children, and is the same when made again, whatever the order of rows', () => {
    const bank = bankOf(20);
    const sets = Array.from({ length: 30 }, (_, n) => idsFrom(bank, { seed: `S${n}` }).join());
    expect(new Set(sets).size).toBeGreaterThan(25);
    for (const seed of ['S1', 'S2'])
      expect(idsFrom([...bank].reverse(), { seed })).toEqual(idsFrom(bank, { seed }));
  });
});

describe('a bank with little', () => {
  it('gives what there is', () => {
    expect(idsFrom([])).toEqual([]);
    expect([...idsFrom(bankOf(1), { count: 4 })].sort()).toEqual(['How1', 'Support1', 'Why1']);
  });

  it('fills up with other aims where one has none', () => {
    const bank = bankOf(3).filter(({ aim }) => aim !== 'Support');
    expect(new Set(idsFrom(bank)).size).toBe(3);
  });

  it('repeats what was asked least often', () => {
    const bank = bankOf(3).filter(({ aim }) => aim === 'Why');
    const asked = new Map([
      ['Why1', 3],
      ['Why2', 1],
      ['Why3', 2],
    ]);
    expect(idsFrom(bank, { count: 2, asked })).toEqual(['Why2', 'Why3']);
  });
});

describe('two goals', () => {
  const two = [goal(), goal({ goalId: 'G2', kind: 'Affective', area: readGoalArea('') })];

  it('take turns at the beginning', () => {
    const firsts: (string | null)[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      const [first] = chosenFrom(bankOf(9), {
        goals: two,
        lastFirst: firsts.at(-1) ?? null,
        seed: `turn ${turn}`,
      });
      firsts.push(first?.goalId ?? null);
    }
    expect(new Set(firsts.slice(0, 2))).toEqual(new Set(['G1', 'G2']));
    expect(firsts.slice(2)).toEqual(firsts.slice(0, 4));
  });

  it('stand back for the one with news', () => {
    for (const lastFirst of ['G1', 'G2', null])
      expect(chosenFrom(bankOf(9), { goals: two, focus: 'G2', lastFirst })[0]?.goalId).toBe('G2');
  });

  it('have a question each before one has two', () => {
    const ids = chosenFrom(bankOf(9), { goals: two, count: 4, seed: 'no know' }).map(
      ({ goalId }) => goalId,
    );
    expect(ids.filter((id) => id === 'G1')).toHaveLength(2);
  });

  it('have none above a question that is about no goal, unless there is no other to begin with', () => {
    const rows = [...bankOf(1), ask({ questionId: 'free', ...general })];
    const set = chosenFrom(rows, { goals: two, count: 4, seed: 'no know' });
    expect(set.filter(({ id }) => id === 'free')).toEqual([{ id: 'free', goalId: null }]);
    const asked = new Map([
      ['Why1', 1],
      ['How1', 1],
      ['Support1', 1],
    ]);
    expect(chosenFrom(rows, { goals: two, asked, lastFirst: 'G1' })[0]).toEqual({
      id: 'free',
      goalId: 'G2',
    });
  });
});

describe('a set', () => {
  const know = ask({ questionId: 'know', aim: 'Know', ...general });
  const follow = ask({ questionId: 'follow', aim: 'Follow-up', ...general });
  const bank = [...bankOf(9), know, follow];
  const seeds = Array.from({ length: 60 }, (_, n) => `turn ${n}`);

  it('asks the parents themselves now and then, in the end and about no goal', () => {
    const sets = seeds.map((seed) => chosenFrom(bank, { seed }));
    const asking = sets.filter((set) => set.some(({ id }) => id === 'know'));
    expect(asking.length).toBeGreaterThan(10);
    expect(asking.length).toBeLessThan(30);
    for (const set of asking) expect(set.at(-1)).toEqual({ id: 'know', goalId: null });
  });

  it('of one question is about the goal', () => {
    const followsUp = { goalId: 'G1' };
    for (const seed of seeds) {
      const set = chosenFrom(bank, { seed, followsUp, count: 1 });
      expect(set).toMatchObject([
        { id: expect.stringMatching(/^(Why|How|Support)/), goalId: 'G1' },
      ]);
    }
  });

  it('goes on from the last answer in second place, under the goal it was about', () => {
    expect(chosenFrom(bank, { followsUp: { goalId: 'G1' } })[1]).toEqual({
      id: 'follow',
      goalId: 'G1',
    });
    expect(chosenFrom(bank, { followsUp: { goalId: 'gone' } })[1]).toEqual({
      id: 'follow',
      goalId: null,
    });
  });

  it('that has begun is gone on with', () => {
    const [first] = chosenFrom(bank, { count: 1 });
    const begun: readonly AskedQuestion[] = first ? [first] : [];
    const rest = chosenFrom(bank, { count: 3, begun });
    expect(rest).toHaveLength(2);
    expect(rest.map(({ id }) => id)).not.toContain(first?.id);
    expect(chosenFrom(bank, { count: 1, begun })).toEqual([]);
  });
});

describe('the questions that ship', () => {
  const bank = questionBank();
  const index = indexQuestions(bank);
  const areas = ['Math', 'Music', 'Leadership', 'Creative/Productive Thinking', '', 'Kites'];
  const anyGoal = fc.record({
    kind: fc.constantFrom(...goalKinds),
    competency: fc.constantFrom(...competencies, ''),
    area: fc.constantFrom(...areas).map(readGoalArea),
    progress: fc.constantFrom(...questionProgress).map((each) => (each === 'Any' ? null : each)),
  });
  const anyWish: fc.Arbitrary<QuestionWish> = fc.record({
    goals: fc
      .array(anyGoal, { maxLength: 4 })
      .map((goals) => goals.map((each, n): NamedGoal => ({ ...each, goalId: `G${n}` }))),
    focus: fc.constantFrom(null, 'G0', 'G1', 'gone'),
    lastFirst: fc.constantFrom(null, 'G0', 'G1', 'gone'),
    phase: fc.constantFrom(...phases.filter((phase) => phase !== 'Any')),
    grades: fc.constantFrom(...gradeBands.filter((band) => band !== 'All'), null),
    languages: fc.constantFrom(['English'], ['Spanish'], ['English', 'Spanish']),
    count: fc.constantFrom(1, 2, 3, 4),
    asked: fc
      .array(fc.tuple(fc.constantFrom(...index.keys()), fc.nat({ max: 3 })))
      .map((counts) => new Map(counts)),
    begun: fc.constant([]),
    followsUp: fc.constantFrom(null, { goalId: null }, { goalId: 'G0' }),
    seed: fc.string(),
  });
  const isAny = (option: string) => ['', 'Any', 'All'].includes(option);
  const rowsOf = ({ id }: AskedQuestion) => [...(index.get(id)?.wordings.values() ?? [])];
  const aimOfRow = (each: AskedQuestion) => rowsOf(each)[0]?.aim;

  it('are about the goal under which they stand, in all that they are made for', () => {
    fc.assert(
      fc.property(anyWish, (any) => {
        for (const each of chooseQuestions(index, any)) {
          const named = any.goals.find(({ goalId }) => goalId === each.goalId);
          expect(rowsOf(each)).toHaveLength(2);
          for (const row of rowsOf(each)) {
            expect(isAny(row.phase) || row.phase === any.phase).toBe(true);
            expect(isAny(row.grades) || row.grades === any.grades).toBe(true);
            expect(isAny(row.goalKind) || row.goalKind === named?.kind).toBe(true);
            expect(isAny(row.competency) || row.competency === named?.competency).toBe(true);
            expect(isAny(row.areaClass) || row.areaClass === named?.area.areaClass).toBe(true);
            expect(isAny(row.progress) || row.progress === named?.progress).toBe(true);
            if (row.question.includes('{area}')) expect(named?.area.named).toBeTruthy();
            if (isAny(row.progress)) expect(named?.progress).not.toBe('Achieved');
            if (isAboutGoal(row)) expect(named).toBeDefined();
          }
        }
      }),
      { numRuns: 80 },
    );
  });

  it('are as many as wished, none twice, the same in every language and when chosen again', () => {
    fc.assert(
      fc.property(anyWish, (any) => {
        const set = chooseQuestions(index, any);
        expect(set).toHaveLength(any.count);
        expect(new Set(set.map(({ id }) => id)).size).toBe(any.count);
        expect(chooseQuestions(index, any)).toEqual(set);
        for (const languages of [['English'], ['Spanish'], ['Spanish', 'English']])
          expect(chooseQuestions(index, { ...any, languages })).toEqual(set);
        const [first] = set;
        if (first && any.goals.length > 0) {
          expect(any.goals.map(({ goalId }) => goalId)).toContain(first.goalId);
          expect(talkAims).toContain(aimOfRow(first));
        }
      }),
      { numRuns: 80 },
    );
  });

  /** Everything that could have been asked of the aims, found by asking for all of it. */
  const fitting = (any: QuestionWish, aims: readonly string[]): readonly string[] =>
    chooseQuestions(index, { ...any, asked: new Map(), count: 1000 })
      .filter((each) => aims.includes(aimOfRow(each) ?? ''))
      .map(({ id }) => id);

  /** The child has been asked each question up to twice. */
  const anyCounts = fc
    .array(fc.nat({ max: 2 }), { minLength: index.size, maxLength: index.size })
    .map((times) => new Map([...index.keys()].map((id, at) => [id, times[at] ?? 0])));

  it('come again only after all the others that fit', () => {
    fc.assert(
      fc.property(anyWish, anyCounts, (sparse, asked) => {
        const any = { ...sparse, asked };
        const times = (id: string) => any.asked.get(id) ?? 0;
        const set = chooseQuestions(index, any).filter((each) =>
          talkAims.some((aim) => aim === aimOfRow(each)),
        );
        const others = fitting(any, talkAims).filter((id) => set.every((each) => each.id !== id));
        const most = Math.max(...set.map(({ id }) => times(id)), 0);
        expect(others.filter((id) => times(id) < most)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('are all asked in the course of time', () => {
    const any = wish({ goals: [goal(), goal({ goalId: 'G2', kind: 'Affective' })] });
    const all = new Set(fitting(any, talkAims));
    let asked: AskedCounts = new Map();
    let turn = 0;
    while ([...all].some((id) => !asked.has(id))) {
      const set = chooseQuestions(index, { ...any, asked, seed: `turn ${turn}` });
      const ids = set.map(({ id }) => id);
      const isLeft = [...all].some((id) => !asked.has(id) && !ids.includes(id));
      if (isLeft) expect(ids.filter((id) => all.has(id) && asked.has(id))).toEqual([]);
      asked = countAsked(asked, [ids]);
      turn += 1;
      expect(turn).toBeLessThan(all.size);
    }
  });
});
