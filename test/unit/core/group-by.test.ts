// Rows that have something in common.
import { groupBy } from '../../../src/core/group-by';

describe('groups', () => {
  const group = groupBy(['b1', 'a1', 'b2', ''], (item) => item.slice(0, 1));

  it.each([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
    ['', ['']],
    ['c', []],
  ])('of "%s" keep the order of their items', (key, items) => {
    expect(group(key)).toEqual(items);
  });
});
