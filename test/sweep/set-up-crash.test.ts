// Cuts a set-up off before every single call and has the next one complete it.

import { differences, pictureOf } from '../bundle/support/book-picture';
import { openAddon } from '../bundle/support/school';
import { sweepCrashes } from '../support/sweep';

const clean = openAddon();
clean.choose('setUpMenu');
const wanted = pictureOf(clean.book);

describe.each([
  ['lost', () => true],
  // Each of hundreds of buffered writes leaves another file; one of seven meets every kind of them.
  ['applied', (_: number, outcome: number) => outcome % 7 === 0],
] as const)('a set-up that was cut off, held-back writes %s', (unflushed, takes) => {
  it('is completed by the next one, wherever it was cut', () => {
    const { flaws, outcomes } = sweepCrashes({
      start: openAddon({ unflushed }),
      takes,
      act: (addon) => addon.choose('setUpMenu'),
      goOn: (addon) => addon.choose('setUpMenu'),
      judge: (addon) => differences(wanted, pictureOf(addon.book)).slice(0, 5),
    });
    expect(flaws).toEqual([]);
    expect(outcomes).toBeGreaterThan(10);
  });
});
