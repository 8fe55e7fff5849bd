// Cuts a set-up off before every single call and has the next one complete it.

import { familyMails, firstDigestEvening, openAddon, setUpAddon } from '../bundle/support/addon';
import { differences, pictureOf } from '../bundle/support/book-picture';
import { ada, ben, fileOf } from '../bundle/support/caseload-file';
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

it.each([
  ['Students', 'Birth date'],
  ['Students', 'Enrollment'],
  ['Guardians', 'Digest'],
])('%s, %s made anew frees nobody, wherever set-up was cut off', (tab, header) => {
  const start = setUpAddon();
  start.importFile('caseload.csv', fileOf(ada, ben));
  start.choose('switchOnMenu');
  start.user.deleteColumns(tab, (start.grid(tab)[0] ?? []).indexOf(header) + 1);
  const { flaws, outcomes } = sweepCrashes({
    start,
    act: (addon) => addon.choose('setUpMenu'),
    goOn: (addon) => addon.script.advanceTo(firstDigestEvening),
    judge: (addon) => familyMails(addon).map(({ to }) => `email to ${to}`),
  });
  expect(flaws).toEqual([]);
  expect(outcomes).toBeGreaterThan(1);
});
