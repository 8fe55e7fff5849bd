// What an upgrade does to the questions of a caseload in use.
import { hash32 } from '../../../../src/core/hash32';
import {
  type ShippedBank,
  type ShippedQuestion,
  shippedBank,
} from '../../../../src/digests/domain/question-bank/question-bank';
import {
  renewQuestions,
  rowHash,
} from '../../../../src/digests/domain/question-bank/renew-questions';
import type { Question } from '../../../../src/schema/tabs';
import { sampleQuestion } from '../../caseload/sample-rows';

const shipped = (id: string, en: string, fits = {}): ShippedQuestion => ({
  id,
  audience: 'Family',
  aim: 'Why',
  fits,
  en,
  es: `${en} (es)`,
});

const oldRow = (cells: Partial<Question>): Question =>
  sampleQuestion({ areaClass: '', progress: '', ...cells });
const row = (id: string, question: string, cells: Partial<Question> = {}) =>
  oldRow({ questionId: `${id}-EN`, question, ...cells });

const bank: ShippedBank = {
  questions: [
    shipped('KEPT', 'What stays?'),
    shipped('BETTER', 'What is better?', { progress: 'Under way' }),
    shipped('NEW', 'What is new?'),
  ],
  former: {
    KEPT: [rowHash(row('KEPT', 'What stays?'))],
    BETTER: [rowHash(row('BETTER', 'What first?')), rowHash(row('BETTER', 'What was worse?'))],
    DROPPED: [rowHash(row('DROPPED', 'What goes?'))],
  },
};

const untouched = [
  row('KEPT', 'What stays?'),
  row('BETTER', 'What was worse?'),
  row('DROPPED', 'What goes?'),
];
const renewed = (rows: readonly Question[], unreadIds: readonly string[] = []) =>
  renewQuestions({ rows, unreadIds }, bank);
const changesOf = (rows: readonly Question[]) =>
  Object.fromEntries(renewed(rows).changed.map(({ id, values }) => [id, values]));

describe('questions that nobody has touched', () => {
  it('become what ships now, are joined by the new ones, and go out of use where they were dropped', () => {
    expect(changesOf(untouched)).toEqual({
      'KEPT-EN': { areaClass: 'Any', progress: 'Any' },
      'BETTER-EN': {
        question: 'What is better?',
        areaClass: 'Any',
        progress: 'Under way',
      },
      'DROPPED-EN': { use: false },
    });
    expect(renewed(untouched).added.map(({ questionId }) => questionId)).toEqual([
      'NEW-EN',
      'NEW-ES',
    ]);
  });

  it('of any former version do', () => {
    expect(changesOf([row('BETTER', 'What first?')])['BETTER-EN']).toMatchObject({
      question: 'What is better?',
    });
  });

  it('are as they should be after that', () => {
    const { added, changed } = renewed(untouched);
    const after = untouched.map((each) => ({
      ...each,
      ...changed.find(({ id }) => id === each.questionId)?.values,
    }));
    expect(renewed([...after, ...added])).toEqual({ added: [], changed: [] });
  });
});

describe('a person’s own', () => {
  it.each<[string, Question]>([
    ['wording', row('BETTER', 'What do we like better?')],
    ['grades', row('BETTER', 'What was worse?', { grades: '6-8' })],
    ['switch', row('BETTER', 'What was worse?', { use: false })],
    ['question', row('OURS', 'What is ours?')],
  ])('%s stays', (_what, own) => {
    expect(changesOf([own])).toEqual({});
  });

  it('deletion stays: what was there before does not come back', () => {
    expect(renewed([row('KEPT', 'What stays?')]).added.map(({ questionId }) => questionId)).toEqual(
      ['NEW-EN', 'NEW-ES'],
    );
    expect(renewed([])).toEqual({ added: [], changed: [] });
  });

  it('row with the ID of a new question stays, read or not', () => {
    const { added } = renewed([row('NEW', 'Ours?')], ['NEW-ES']);
    expect(added).toEqual([]);
  });
});

describe('the questions that ship', () => {
  it('are not yet among the former ones, so that the next change can tell them', () => {
    const { questions, former } = shippedBank();
    const hashes = new Set(Object.values(former).flat());
    const present = renewQuestions(
      { rows: [sampleQuestion()], unreadIds: [] },
      { questions, former: {} },
    );
    expect(present.added.filter((each) => hashes.has(rowHash(each)))).toEqual([]);
  });

  /**
   * A question that changes or goes leaves the hashes of its rows in former.ts, or caseloads in use keep
   * it for good. This is the bank as the tests know it: whoever changes it is sent there.
   */
  it('are those that former.ts was last written for', () => {
    const { questions } = shippedBank();
    const rows = renewQuestions(
      { rows: [sampleQuestion()], unreadIds: [] },
      { questions, former: {} },
    );
    expect(hash32(rows.added.map(rowHash).join())).toMatchInlineSnapshot(`3116234773`);
  });
});
