// What the tab Asked keeps of the questions of a child, whatever people have done to its cells.
import fc from 'fast-check';
import {
  askedText,
  countAsked,
  countsText,
  readAsked,
  readCounts,
} from '../../../src/digests/domain/asked-counts';
import { withoutLanguage } from '../../../src/digests/domain/question-index';

describe('counts', () => {
  it.each<[string, Readonly<Record<string, number>>]>([
    ['', {}],
    ['WHY-01 2; HOW-03 1', { 'WHY-01': 2, 'HOW-03': 1 }],
    [' WHY-01   2 ;\nHOW-03 1;; ', { 'WHY-01': 2, 'HOW-03': 1 }],
    ['WHY-01 2, HOW-03 1', { 'WHY-01': 2, 'HOW-03': 1 }],
    ['WHY-01; HOW-03 1', { 'WHY-01': 1, 'HOW-03': 1 }],
    ['WHY-01 2; WHY-01 3', { 'WHY-01': 3 }],
    [
      'WHY-01 two; ask again; 7; HOW-03 0; HOW-04 -1; HOW-05 99999; SUPPORT-01 1',
      { 'SUPPORT-01': 1 },
    ],
    ['#REF!', {}],
  ])('%j', (text, counts) => {
    expect(Object.fromEntries(readCounts(text))).toEqual(counts);
  });

  it('are read as they were written, and anything at all is read', () => {
    const key = fc.stringMatching(/^[A-Z][A-Z-]{0,9}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.integer({ min: 1, max: 900 }))), (pairs) => {
        const counts = new Map(pairs);
        expect(readCounts(countsText(counts))).toEqual(counts);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readCounts(text)));
  });

  it('grow by one for each set, in whatever language it was asked', () => {
    const before = new Map([['WHY-01', 1]]);
    const after = countAsked(before, [['WHY-01-EN', 'HOW-03-EN'], ['WHY-01-ES'], []]);
    expect(countsText(after)).toBe('HOW-03 1; WHY-01 3');
    expect(before).toEqual(new Map([['WHY-01', 1]]));
  });

  it('count a question once where both guardians were asked it in one set', () => {
    expect(countsText(countAsked(new Map(), [['WHY-01-EN', 'WHY-01-ES']]))).toBe('WHY-01 1');
  });
});

describe('a set', () => {
  it('is read as it was written', () => {
    const set = [
      { id: 'WHY-01', goalId: 'S1-AC1' },
      { id: 'KNOW-01', goalId: null },
      { id: 'HOW-02', goalId: 'odd@goal' },
    ];
    expect(set.map(askedText)).toEqual(['WHY-01@S1-AC1', 'KNOW-01', 'HOW-02@odd@goal']);
    expect(readAsked(set.map(askedText))).toEqual(set);
  });

  it('leaves out what is no question', () => {
    expect(readAsked(['', ' ', '@G1', ' WHY-01@ '])).toEqual([{ id: 'WHY-01', goalId: null }]);
    fc.assert(fc.property(fc.array(fc.string()), (texts) => void readAsked(texts)));
  });
});

describe('an ID', () => {
  it.each([
    ['WHY-01-EN', 'WHY-01'],
    ['WHY-01-es', 'WHY-01'],
    ['ours', 'ours'],
    ['our own; 2@home', 'our-own-2-home'],
    [' LISTEN ', 'LISTEN'],
  ])('%j is %j without its language', (questionId, key) =>
    expect(withoutLanguage(questionId)).toBe(key),
  );
});
