import { moved } from '../../../../src/goals/page/plan/goal-list';

describe('a list of three', () => {
  it.each([
    [0, 1, ['b', 'a', 'c']],
    [1, -1, ['b', 'a', 'c']],
    [2, -1, ['a', 'c', 'b']],
    [0, -1, ['a', 'b', 'c']],
    [2, 1, ['a', 'b', 'c']],
  ] as const)('with %i moved by %i is %j', (place, by, order) => {
    expect(moved(['a', 'b', 'c'], place, by)).toEqual(order);
  });
});
