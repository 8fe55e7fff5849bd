import { isPollDue } from '../../../src/ui/use-selection-polling';

describe('the selection in the sheet', () => {
  it.each([
    [null, 0, true],
    [1000, 2999, false],
    [1000, 3000, true],
  ])('last asked for at %s may be asked for at %i: %s', (last, now, may) => {
    expect(isPollDue(last, now)).toBe(may);
  });
});
