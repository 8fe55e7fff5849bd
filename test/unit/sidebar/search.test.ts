import { emptySearch, reduceSearch } from '../../../src/sidebar/page/search/reduce-search';

describe('the list below the box', () => {
  const typed = reduceSearch(emptySearch, { kind: 'typed', text: 'a' });

  it('opens with the first line marked', () => {
    expect(typed).toEqual({ typed: 'a', isOpen: true, marked: 0 });
  });

  it.each([
    [1, 1],
    [-1, 2],
  ] as const)('moves by %i, around its ends', (by, marked) => {
    expect(reduceSearch(typed, { kind: 'moved', by, of: 3 }).marked).toBe(marked);
  });

  it('closes when the box is left and opens again with an arrow', () => {
    const left = reduceSearch(typed, { kind: 'left' });
    expect(left).toMatchObject({ typed: 'a', isOpen: false });
    expect(reduceSearch(left, { kind: 'moved', by: 1, of: 3 })).toMatchObject({
      isOpen: true,
      marked: 0,
    });
  });

  it('stays as it is where nothing was found, and is emptied with Escape', () => {
    expect(reduceSearch(typed, { kind: 'moved', by: 1, of: 0 })).toBe(typed);
    expect(reduceSearch(typed, { kind: 'cleared' })).toEqual(emptySearch);
  });
});
