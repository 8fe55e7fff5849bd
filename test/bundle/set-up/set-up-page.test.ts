// The first day from the sidebar: whoever opens a blank spreadsheet is welcomed, sets it up in one call,
// and finds five steps ticked by what the spreadsheet holds.

import { type AddonHarness, specialist } from '../../../workbench/harness/addon-harness';
import { growCaseload } from '../../../workbench/simulate/grow-caseload';
import { openAddon } from '../support/addon';
import { wholeCaseload as exampleCsv } from '../support/example-caseload';

const blank = (): AddonHarness => openAddon();
const teacher = { email: 's.ortega@mesaviewschools.example', locale: 'en' };

const titles = (addon: AddonHarness): readonly string[] =>
  addon.book.sheets.map(({ name }) => name);

type View = { readonly steps: null | Readonly<Record<string, unknown>> };

describe('a blank spreadsheet', () => {
  it('opens on a welcome, and on nothing that is missing', () => {
    const addon = blank();
    addon.choose('sidebarMenu');
    const page = addon.script.screen.pages.at(-1);
    expect(page?.html).toContain('Welcome to Living ALP');
    expect(addon.ask<View>('viewSetUp')).toEqual({ steps: null });
  });

  it('is set up in one call by whoever is there first, who is the specialist then', () => {
    const addon = blank();
    const before = titles(addon);
    const { steps } = addon.ask<View>('beginSetUp');
    expect(steps).toMatchObject({ students: 0, guardians: 0, waiting: 0, digestsOn: false });
    expect(titles(addon)[0]).toBe('Start here');
    expect(titles(addon)).not.toContain(before[0]);
    addon.choose('sidebarMenu');
    expect(addon.script.screen.pages.at(-1)?.html).not.toContain('Welcome to Living ALP');
    addon.script.run('sidebarMenu', { surface: 'menu', as: teacher });
    expect(addon.script.screen.pages.at(-1)?.html).not.toContain('Welcome to Living ALP');
    const refused = addon.script.callFromPage('beginSetUp', [], teacher).result;
    expect(refused).toMatchObject({ ok: false, code: 'not authorized' });
  });

  it('keeps a tab in which something stands', () => {
    const addon = blank();
    const [first = ''] = titles(addon);
    addon.user.type(first, 'B2', 'mine');
    addon.ask('beginSetUp');
    expect(titles(addon)).toContain(first);
  });
});

it('is ticked step by step, and switches on after a question', () => {
  const addon = blank();
  addon.ask('beginSetUp');
  expect(
    addon.ask<{ readonly problems: readonly unknown[] }>('saveSchedule', {
      'School name': 'Mesa View MS',
      'Specialist name': 'Ms. Whitfield',
    }).problems,
  ).toEqual([]);
  addon.importFile('caseload.csv', Buffer.from(exampleCsv));
  const imported = addon.ask<View>('viewSetUp').steps;
  expect(imported).toMatchObject({ students: 85, digestsOn: false });
  addon.decideAll();
  const decided = addon.ask<View>('viewSetUp').steps;
  // Whom the import has set to No contact waits for a person to say so, too.
  expect(Number(decided?.waiting)).toBeLessThan(Number(imported?.waiting));
  addon.ask('sendTest', String(decided?.testGuardianId));
  expect(addon.script.state.outbox.map(({ to }) => to)).toEqual([specialist.email]);
  expect(addon.ask('switchOnQuestion')).toMatchObject({ isAgreed: false, first: { hour: 16 } });
  addon.ask('switchDigestsOn');
  expect(addon.ask<View>('viewSetUp').steps).toMatchObject({ digestsOn: true });
});

it.each([86, 2000])('reads no more for %i students', (count) => {
  const addon = blank();
  addon.ask('beginSetUp');
  addon.importFile('caseload.csv', Buffer.from(growCaseload(exampleCsv, count)));
  addon.ask('viewSetUp');
  expect(addon.executions.at(-1)?.calls.data).toBeLessThanOrEqual(10);
});
