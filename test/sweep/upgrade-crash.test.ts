// Cuts the upgrade of an older caseload off before every single call: what was begun is completed by
// the next one, and no family is emailed about whom there are words that nobody has judged.

import type { AddonHarness } from '../../workbench/harness/addon-harness';
import { tickAtInstant, typeInto } from '../bundle/support/addon';
import { differences, pictureOf } from '../bundle/support/book-picture';
import { openFixture } from '../bundle/support/older-caseload';
import { sweepCrashes } from '../support/sweep';

const digestHour = Date.parse('2026-09-02T16:30:00-06:00');
const digestNight = Date.parse('2026-09-02T23:30:00-06:00');

const older = (): AddonHarness => {
  const addon = openFixture('saved-before-versions');
  const [student] = addon.rows('Students');
  typeInto(addon, 'Students', student?.['Student ID'] ?? '', 'Staff notes', 'moved in August');
  return addon;
};

it('is completed by the next opening of the sidebar', () => {
  const start = older();
  const whole = start.copy();
  whole.choose('sidebarMenu');
  const wanted = pictureOf(whole.book);
  const { flaws, outcomes } = sweepCrashes({
    start,
    act: (addon) => addon.choose('sidebarMenu'),
    goOn: (addon) => addon.choose('sidebarMenu'),
    judge: (addon) => differences(wanted, pictureOf(addon.book)).slice(0, 5),
  });
  expect(flaws).toEqual([]);
  // All tabs and columns come in one step, the version in another.
  expect(outcomes).toBeGreaterThan(2);
});

it('frees nobody on a digest day, and costs nobody else the digest', () => {
  const start = older();
  const families = (addon: AddonHarness) =>
    addon.script.state.outbox
      .slice(start.script.state.outbox.length)
      .map(({ to }) => to)
      .filter((to) => to.endsWith('@mail.example'));
  const { flaws, outcomes } = sweepCrashes({
    start,
    act: (addon) => tickAtInstant(addon, digestHour),
    goOn: (addon) => addon.script.advanceTo(digestNight),
    judge: (addon) => {
      const isUncertain = addon.rows('Deliveries').some(({ State }) => State === 'Uncertain');
      const gone = families(addon).join();
      return gone === 'pat@mail.example' || (gone === '' && isUncertain) ? [] : [`gone: ${gone}`];
    },
  });
  expect(flaws).toEqual([]);
  expect(outcomes).toBeGreaterThan(5);
});
