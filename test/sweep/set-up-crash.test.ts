// Cuts a set-up off before every single call and has the next one complete it.

import type { AddonHarness } from '../../workbench/harness/addon-harness';
import { familyMails, firstDigestEvening, openAddon, setUpAddon } from '../bundle/support/addon';
import { differences, pictureOf } from '../bundle/support/book-picture';
import { ada, ben, fileOf } from '../bundle/support/caseload-file';
import { type SweepResult, sweepCrashes } from '../support/sweep';

function sweepSetUp(
  start: AddonHarness,
  unflushed: 'lost' | 'applied' = 'lost',
): SweepResult & { readonly clean: AddonHarness } {
  const clean = start.copy();
  clean.choose('setUpMenu');
  const wanted = pictureOf(clean.book);
  const result = sweepCrashes({
    start,
    act: (addon) => addon.choose('setUpMenu'),
    goOn: (addon) => addon.choose('setUpMenu'),
    judge: (addon) => differences(wanted, pictureOf(addon.book)).slice(0, 5),
    platform: { unflushed },
  });
  return { ...result, clean };
}

it('a set-up is completed by the next one, wherever it was cut off', () => {
  const { flaws, outcomes, points } = sweepSetUp(openAddon());
  expect(flaws).toEqual([]);
  // All tabs come in one step; settings, access and the version follow.
  expect(outcomes).toBeGreaterThan(3);
  expect(points).toBeGreaterThan(20);
});

/** The last tab of all is one of them: no call comes after it that would write what is held back. */
const tabs = ['Guardians', 'Translations'];

describe.each(['lost', 'applied'] as const)('with held-back writes %s', (unflushed) => {
  it('a repair is completed by the next one, wherever it was cut off', () => {
    const start = setUpAddon();
    start.importFile('caseload.csv', fileOf(ada));
    const marks = start.book.metadata.all().length;
    // The marks of the columns stay behind, and are taken off before the columns are made anew:
    // through SpreadsheetApp, which may hold that back.
    const headers = tabs.map((tab) => start.grid(tab)[0] ?? []);
    for (const [place, tab] of tabs.entries()) {
      const sheet = start.book.sheetNamed(tab);
      if (sheet) start.user.typeAt(sheet, 0, (headers[place]?.length ?? 0) - 1, '');
    }
    const { flaws, outcomes, points, clean } = sweepSetUp(start, unflushed);
    expect(flaws).toEqual([]);
    expect(tabs.map((tab) => clean.grid(tab)[0])).toEqual(headers);
    expect(clean.book.metadata.all()).toHaveLength(marks);
    // Before anything, with both marks taken off (one after the other where nothing is held back), and
    // with the columns made.
    expect(outcomes).toBeGreaterThanOrEqual(unflushed === 'lost' ? 3 : 4);
    expect(points).toBeGreaterThan(20);
  });
});

it.each([
  ['Students', 'Birth date'],
  ['Students', 'Enrollment'],
  ['Guardians', 'Digest'],
])('%s, %s made anew frees nobody, wherever set-up was cut off', (tab, header) => {
  const start = setUpAddon();
  start.importFile('caseload.csv', fileOf(ada, ben));
  start.switchOn();
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
