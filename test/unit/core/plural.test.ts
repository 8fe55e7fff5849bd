import { pluralIn } from '../../../src/core/plural';

describe('the form of a word', () => {
  it.each([
    ['en', 0, 'goals'],
    ['en', 1, 'goal'],
    ['en', 2, 'goals'],
    ['es', 0, 'metas'],
    ['es', 1, 'meta'],
    ['es', 21, 'metas'],
    // A language of its own form for a million falls back to the other one.
    ['es', 1_000_000, 'metas'],
    // None is singular in French.
    ['fr', 0, 'but'],
    ['fr', 1, 'but'],
    ['fr', 2, 'buts'],
  ] as const)('in %s for %i is %s', (language, count, form) => {
    const words = { en: ['goal', 'goals'], es: ['meta', 'metas'], fr: ['but', 'buts'] } as const;
    const [one, other] = words[language];
    expect(pluralIn(language)(count, one, other)).toBe(form);
  });

  it.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [5, 'few'],
    [40, 'many'],
    [100, 'other'],
  ] as const)('of a language with six forms for %i is %s', (count, form) => {
    const more = { zero: 'zero', two: 'two', few: 'few', many: 'many' };
    expect(pluralIn('ar')(count, 'one', 'other', more)).toBe(form);
  });
});
