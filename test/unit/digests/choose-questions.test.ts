// The questions of a digest: fitting, mixed, new to the family, and the same when chosen again.
import fc from 'fast-check';
import {
  chooseQuestions,
  digestsWithoutRepeat,
  type QuestionWish,
} from '../../../src/digests/domain/choose-questions';
import { questionBank } from '../../../src/digests/domain/question-bank/question-bank';
import {
  type GoalKind,
  goalKinds,
  gradeBands,
  phases,
  questionAims,
} from '../../../src/schema/choices';
import type { Question } from '../../../src/schema/tabs';
import { sampleQuestion } from '../caseload/sample-rows';

const wish = (traits: Partial<QuestionWish> = {}): QuestionWish => ({
  kinds: new Set<GoalKind>(['Academic']),
  phase: 'Start',
  grades: '6-8',
  language: 'English',
  count: 3,
  recent: [],
  seed: '2026-08-31 P1',
  ...traits,
});

const idsOf = (bank: readonly Question[], traits: Partial<QuestionWish> = {}) =>
  chooseQuestions(bank, wish(traits)).map(({ questionId }) => questionId);

/** `each` questions of every aim, named "Why1", "How1" … */
const bankOf = (each: number, cells: Partial<Question> = {}): readonly Question[] =>
  questionAims.flatMap((aim) =>
    Array.from({ length: each }, (_, n) =>
      sampleQuestion({ questionId: `${aim}${n + 1}`, aim, ...cells }),
    ),
  );

describe('a question', () => {
  it.each<[string, Partial<Question>, Partial<QuestionWish>, boolean]>([
    ['for any goal, time and grade', {}, {}, true],
    [
      'with empty cells for goal, time and grade',
      { goalKind: '', phase: '', grades: '' },
      {},
      true,
    ],
    ['out of use', { use: false }, {}, false],
    ['for students', { audience: 'Student' }, {}, false],
    ['for nobody named', { audience: '' }, {}, false],
    ['in another language', { language: 'Spanish' }, {}, false],
    ['in the language, oddly written', { language: ' english ' }, {}, true],
    [
      'in a language asked for in small letters',
      { language: 'Spanish' },
      { language: 'spanish' },
      true,
    ],
    ['for the kind of goal', { goalKind: 'Academic' }, {}, true],
    ['for another kind of goal', { goalKind: 'Talent' }, {}, false],
    [
      'for one of the kinds',
      { goalKind: 'Talent' },
      { kinds: new Set(['Academic', 'Talent']) },
      true,
    ],
    ['for a kind, where none may show', { goalKind: 'Academic' }, { kinds: new Set() }, false],
    ['for the time of year', { phase: 'Start' }, {}, true],
    ['for another time of year', { phase: 'End' }, {}, false],
    ['for the grades', { grades: '6-8' }, {}, true],
    ['for other grades', { grades: 'K-2' }, {}, false],
    ['for grades, the grade being unknown', { grades: '6-8' }, { grades: null }, false],
    ['for all grades, the grade being unknown', {}, { grades: null }, true],
  ])('%s', (_what, cells, traits, fits) => {
    expect(idsOf([sampleQuestion(cells)], traits)).toEqual(fits ? ['Q1'] : []);
  });

  it('without an aim is told as one that asks why', () => {
    expect(chooseQuestions([sampleQuestion({ aim: '' })], wish())).toEqual([
      { questionId: 'Q1', aim: 'Why', question: 'Why this one?' },
    ]);
  });
});

describe('a bank with plenty', () => {
  it('gives three questions, one of each aim', () => {
    const chosen = chooseQuestions(bankOf(5), wish({ count: 3 }));
    expect(chosen.map(({ aim }) => aim)).toEqual(['Why', 'How', 'Support']);
  });

  it('gives two of different aims, and leaves no aim out for good', () => {
    const pairs = Array.from({ length: 30 }, (_, turn) =>
      chooseQuestions(bankOf(5), wish({ count: 2, seed: `turn ${turn}` })).map(({ aim }) => aim),
    );
    for (const [one, other] of pairs) expect(one).not.toBe(other);
    expect(new Set(pairs.flat())).toEqual(new Set(['Why', 'How', 'Support']));
  });

  it('gives a fourth one besides, none twice', () => {
    const chosen = idsOf(bankOf(5), { count: 4 });
    expect(new Set(chosen).size).toBe(4);
  });

  it('prefers what is made for the goal and the time of year', () => {
    const bank = [
      ...bankOf(9),
      sampleQuestion({ questionId: 'kind', goalKind: 'Academic' }),
      sampleQuestion({ questionId: 'both', goalKind: 'Academic', phase: 'Start' }),
    ];
    expect(idsOf(bank)[0]).toBe('both');
    expect(idsOf(bank, { recent: ['both'] })[0]).toBe('kind');
    expect(idsOf(bank, { recent: ['both', 'kind'] })[0]).toMatch(/^Why/);
  });

  it('differs between families, and is the same when made again, whatever the order of rows', () => {
    const bank = bankOf(20);
    const families = Array.from({ length: 30 }, (_, n) => idsOf(bank, { seed: `P${n}` }).join());
    expect(new Set(families).size).toBeGreaterThan(25);
    for (const seed of ['P1', 'P2']) {
      expect(idsOf([...bank].reverse(), { seed })).toEqual(idsOf(bank, { seed }));
    }
  });
});

describe('a bank with little', () => {
  it('gives what there is', () => {
    expect(idsOf([])).toEqual([]);
    expect(idsOf(bankOf(1), { count: 4 })).toEqual(['Why1', 'How1', 'Support1']);
  });

  it('fills up with other aims where one has none', () => {
    const bank = bankOf(3).filter(({ aim }) => aim !== 'Support');
    const chosen = chooseQuestions(bank, wish());
    expect(chosen.map(({ aim }) => aim).slice(0, 2)).toEqual(['Why', 'How']);
    expect(new Set(chosen.map(({ questionId }) => questionId)).size).toBe(3);
  });

  it('repeats what was asked longest ago', () => {
    const recent = ['Why2', 'Why1', 'Why3'];
    const bank = bankOf(3).filter(({ aim }) => aim === 'Why');
    expect(idsOf(bank, { count: 2, recent })).toEqual(['Why2', 'Why1']);
    expect(idsOf(bank, { count: 2, recent: [...recent, 'Why2'] })).toEqual(['Why1', 'Why3']);
    expect(idsOf(bank, { count: 2, recent: ['Why1'] })).not.toContain('Why1');
  });
});

describe('the questions that ship', () => {
  const bank = questionBank();
  const year = ['Start', 'Middle', 'End'] as const;

  it.each(
    ['English', 'Spanish'].flatMap((language) =>
      goalKinds.flatMap((kind) =>
        gradeBands.filter((band) => band !== 'All').map((band) => ({ language, kind, band })),
      ),
    ),
  )(
    'never repeat within six digests ($language, $kind, $band), four at a time',
    ({ language, kind, band }) => {
      const past: (readonly string[])[] = [];
      for (let turn = 0; turn < 20; turn += 1) {
        const recent = past.slice(-digestsWithoutRepeat);
        const chosen = chooseQuestions(
          bank,
          wish({
            language,
            kinds: new Set([kind]),
            grades: band,
            phase: year[Math.floor(turn / 7)] ?? 'End',
            count: 4,
            recent: recent.flat(),
            seed: `${turn} P1`,
          }),
        );
        expect(chosen).toHaveLength(4);
        expect(new Set(chosen.map(({ aim }) => aim)).size).toBe(3);
        const ids = chosen.map(({ questionId }) => questionId);
        expect(ids.filter((id) => recent.flat().includes(id))).toEqual([]);
        past.push(ids);
      }
    },
  );

  it('are chosen within the wish, whatever it is', () => {
    const anyWish = fc.record({
      kinds: fc.uniqueArray(fc.constantFrom(...goalKinds)).map((kinds) => new Set(kinds)),
      phase: fc.constantFrom(...phases),
      grades: fc.constantFrom(...gradeBands, null),
      language: fc.constantFrom('English', 'Spanish'),
      count: fc.constantFrom(2, 3, 4),
      recent: fc.array(fc.constantFrom(...bank.map(({ questionId }) => questionId))),
      seed: fc.string(),
    });
    fc.assert(
      fc.property(anyWish, (any) => {
        const chosen = chooseQuestions(bank, any);
        expect(chosen).toHaveLength(any.count);
        expect(chosen).toEqual(chooseQuestions(bank, any));
        for (const { questionId } of chosen) {
          const row = bank.find((each) => each.questionId === questionId);
          expect(row).toMatchObject({ audience: 'Family', use: true, language: any.language });
          expect(['Any', ...any.kinds]).toContain(row?.goalKind);
          expect(['All', any.grades]).toContain(row?.grades);
        }
      }),
      { numRuns: 60 },
    );
  });
});
