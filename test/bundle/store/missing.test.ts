// What a deleted column or tab does to a run or an import: refused by name before any effect.

import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { inWords } from '../../support/in-words';
import { onceOpened } from '../../support/once-opened';
import { firstDigestEvening, firstDigestHour, setUpAddon } from '../support/addon';
import { differences, pictureOf } from '../support/book-picture';
import { ada, ben, cleo, fileOf } from '../support/caseload-file';

/** Denver, in August. */
const hoursBehindUtc = 6;

/** What is said at the screen, where it can be seen that it is so. */
const untouched = 'Nothing was changed.';

const file = fileOf(ada, ben);
const later = fileOf({ ...ada, School: 'Juniper HS' }, ben, cleo);

const running = onceOpened(() => {
  const addon = setUpAddon();
  addon.importFile('caseload.csv', file);
  addon.switchOn();
  return addon;
});

const withoutColumn = (tab: string, header: string) => ({
  lack: `without the column ${header} on ${tab}`,
  damage: (addon: AddonHarness) =>
    addon.user.deleteColumns(tab, (addon.grid(tab)[0]?.indexOf(header) ?? -1) + 1),
  sentence: `The tab "${tab}" has no column "${header}" in its first row. Choose Living ALP > Set up or repair to add it back.`,
});

const withoutTab = (tab: string) => ({
  lack: `without the tab ${tab}`,
  damage: (addon: AddonHarness) => {
    const sheet = addon.book.sheetNamed(tab);
    if (sheet) addon.book.deleteSheet(sheet);
  },
  sentence: `The tab "${tab}" is missing. If you renamed it, give it back its name; if it is gone, choose Living ALP > Set up or repair.`,
});

const readByBoth = [
  withoutColumn('Students', 'Student ID'),
  withoutColumn('Students', 'Grade'),
  withoutColumn('Goals', 'Goal'),
  withoutColumn('Guardians', 'Guardian ID'),
  // By these columns a family is held back: without them nobody knows who is.
  withoutColumn('Guardians', 'Contact'),
  withoutColumn('Guardians', 'Digest'),
  withoutColumn('Guardians', 'Waiting because'),
  withoutColumn('Students', 'Enrollment'),
  withoutColumn('Students', 'Status'),
  withoutColumn('Students', 'Birth date'),
  withoutTab('Goals'),
];
const readByRuns = [
  ...readByBoth,
  withoutColumn('Deliveries', 'State'),
  withoutColumn('Deliveries', 'Detail'),
  withoutColumn('Questions', 'Question'),
  withoutColumn('Progress', 'Date'),
  withoutTab('Deliveries'),
  withoutTab('Progress'),
];
const readByImports = [
  ...readByBoth,
  withoutColumn('Teachers', 'E-mail'),
  withoutColumn('History', 'Reason'),
  withoutTab('Teachers'),
  withoutTab('History'),
];

describe.each(readByRuns)('a caseload $lack', ({ damage, sentence }) => {
  const addon = running();
  // What the clock does for teachers needs other tabs, and goes on.
  addon.setSetting('Teachers', 'Off');
  damage(addon);
  const before = pictureOf(addon.book);
  addon.script.advanceTo(firstDigestHour);

  it('sends no email to families on schedule, and one a day to the specialist', () => {
    const mails = addon.script.state.outbox;
    expect(mails.map(({ to }) => to)).toEqual([
      'g.specialist@mesaviewschools.example',
      'g.specialist@mesaviewschools.example',
    ]);
    const days = mails.map(({ at }) => new Date(at - hoursBehindUtc * 3_600_000).getUTCDate());
    expect(days).toEqual([18, 19]);
    for (const { body } of mails) expect(body.replace(/\s+/g, ' ')).toContain(sentence);
  });

  it.each(['healthCheckMenu', 'sendDueMenu'])('refuses %s by name', (handler) => {
    expect(addon.choose(handler).split('\n').at(-1)).toBe(`${sentence} ${untouched}`);
    expect(addon.script.state.outbox).toHaveLength(2);
  });

  it('is the same, cell by cell, afterwards', () => {
    expect(differences(before, pictureOf(addon.book))).toEqual([]);
  });
});

describe.each(readByImports)('an import into a caseload $lack', ({ damage, sentence }) => {
  it('is refused by name, and changes no cell', () => {
    const addon = running();
    damage(addon);
    const before = pictureOf(addon.book);
    expect(() => addon.importFile('later.csv', later)).toThrow(`${sentence} ${untouched}`);
    expect(differences(before, pictureOf(addon.book))).toEqual([]);
  });
});

describe.each([
  withoutTab('Settings'),
  withoutColumn('Settings', 'Setting'),
  withoutColumn('Settings', 'Value'),
])('a caseload $lack', ({ damage, sentence }) => {
  it('refuses every menu item that needs it by name, and changes no cell', () => {
    const addon = running();
    damage(addon);
    const before = pictureOf(addon.book);
    for (const handler of ['switchOnMenu', 'healthCheckMenu', 'sendDueMenu', 'pauseMenu']) {
      expect(addon.choose(handler)).toBe(`${sentence} ${untouched}`);
    }
    expect(differences(before, pictureOf(addon.book))).toEqual([]);
  });
});

describe.each([
  ['Students', 'School'],
  ['Students', 'Staff notes'],
  ['Goals', 'Updated at'],
  ['Guardians', 'Last digest'],
])('a caseload without the column that it can do without: %s, %s', (tab, header) => {
  it('imports the rest, emails each family once, and keeps the ledger', () => {
    const addon = running();
    withoutColumn(tab, header).damage(addon);
    const changed = { ...ada, School: 'Juniper HS', Strengths: 'soccer' };
    const { leftOut } = addon.importFile('later.csv', fileOf(changed, ben));
    expect(inWords(leftOut)).toEqual(
      header === 'School'
        ? [
            'Students, 000101: there is no column "School". Choose Living ALP > Set up or repair, then import again.',
            'Students, 000102: there is no column "School". Choose Living ALP > Set up or repair, then import again.',
          ]
        : [],
    );
    expect(addon.rows('Students')[0]).toMatchObject({ Strengths: 'soccer' });
    addon.script.advanceTo(firstDigestEvening);
    expect(addon.rows('Deliveries').map(({ State }) => State)).toEqual(['Sent', 'Sent']);
    const families = addon.script.state.outbox.filter(({ to }) => to.endsWith('families.example'));
    expect(families.map(({ to }) => to)).toEqual(['rosa@families.example', 'ana@families.example']);
  });
});
