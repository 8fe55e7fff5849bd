// Cuts a set-up off before every single call and has the next one complete it.

import { openAddon } from '../bundle/support/addon';
import { differences, pictureOf } from '../bundle/support/book-picture';
import { sweepCrashes } from '../support/sweep';

it('a set-up is completed by the next one, wherever it was cut off', () => {
  const clean = openAddon();
  clean.choose('setUpMenu');
  const wanted = pictureOf(clean.book);
  const { flaws, outcomes, points } = sweepCrashes({
    start: openAddon(),
    act: (addon) => addon.choose('setUpMenu'),
    goOn: (addon) => addon.choose('setUpMenu'),
    judge: (addon) => differences(wanted, pictureOf(addon.book)).slice(0, 5),
  });
  expect(flaws).toEqual([]);
  // All tabs come in one step; settings, access and the version follow.
  expect(outcomes).toBeGreaterThan(3);
  expect(points).toBeGreaterThan(20);
});
