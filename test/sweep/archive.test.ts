// Moves past rows into archive tabs, with a cut or with a colleague's sort before every single call:
// every row stands somewhere afterward, and those of the present stand where they are looked for.

import { type AddonHarness, specialist } from '../../workbench/harness/addon-harness';
import { growYears } from '../../workbench/simulate/grow-years';
import { familyMails, ledger, openCaseload, tickAt, trimTabs } from '../bundle/support/addon';
import { firstLines } from '../bundle/support/example-caseload';
import { onceOpened } from '../support/once-opened';
import { reachesGrid, sweepCrashes, sweepFaults } from '../support/sweep';

const firstDay = '2026-08-17';
const firstKept = '2025-08-17';
const title = 'Deliveries';

/** The first digest day is over. */
const school = onceOpened(() => {
  const addon = openCaseload({ csv: firstLines(6) });
  growYears(addon, { firstDay, years: 4, rowsPerYear: 180, tabs: [title] });
  trimTabs(addon);
  tickAt(addon, '2026-08-19T07:30', '2026-08-19T16:30');
  return addon;
});

const archivesIn = (addon: AddonHarness): readonly string[] =>
  addon.book.sheets.map(({ name }) => name).filter((name) => name.startsWith(`${title} until `));

/** Names that stand beside the IDs are filled in by the clock. */
const names = (school().grid(title)[0] ?? []).map((header) =>
  ['Student', 'Guardian'].includes(header),
);

const linesOf = (addon: AddonHarness, tab: string): readonly string[] =>
  addon
    .grid(tab)
    .slice(1)
    .filter((line) => line.some((cell) => cell !== ''))
    .map((line) => line.filter((_, column) => !names[column]).join('|'));

const isPresent = (line: string): boolean =>
  (/\d{4}-\d{2}-\d{2}/.exec(line)?.[0] ?? '') >= firstKept;

const before = linesOf(school(), title);

function flawsOf(addon: AddonHarness): readonly string[] {
  const there = new Set(linesOf(addon, title));
  const moved = new Set(archivesIn(addon).flatMap((tab) => linesOf(addon, tab)));
  return [
    ...before.filter((line) => !there.has(line) && !moved.has(line)).map((line) => `lost: ${line}`),
    ...before
      .filter((line) => isPresent(line) && !there.has(line))
      .map((line) => `not where it is looked for: ${line}`),
  ];
}

/** The hourly run finishes what was begun, and nobody is emailed anew. */
function goOn(addon: AddonHarness): void {
  addon.user.sort(title, 4);
  tickAt(addon, '2026-08-20T07:30');
  addon.choose('archiveMenu');
  addon.choose('sendDueMenu');
}

const judge = (addon: AddonHarness): readonly string[] => [
  ...flawsOf(addon),
  ...(familyMails(addon).length === familyMails(school()).length ? [] : ['emailed again']),
  ...(archivesIn(addon).length === 0 ? ['nothing was moved'] : []),
];

const move = (addon: AddonHarness) =>
  addon.script.run('archiveMenu', { surface: 'menu', as: specialist });

it('loses nothing to a cut, before whatever call it is', () => {
  const result = sweepCrashes({ start: school(), act: move, goOn, judge });
  expect(result.flaws).toEqual([]);
  expect(result.points).toBeGreaterThan(20);
});

it('gives the header back where somebody inserts a row above it at that moment', () => {
  const addon = school();
  const [header] = addon.grid(title);
  const moment = { method: 'Sheets.Spreadsheets.batchUpdate', occurrence: 1 };
  addon.script.arm({ kind: 'interleave', act: () => addon.user.insertRows(title, 1) }, moment);
  move(addon);
  expect(addon.grid(title)[0]).toEqual(header);
  goOn(addon);
  expect(judge(addon)).toEqual([]);
});

it('asks about an uncertain digest, and doubles no row, after a cut between move and look', () => {
  const addon = school();
  addon.script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence: 1 });
  tickAt(addon, '2026-09-02T16:30', '2026-09-02T17:30');
  expect(ledger(addon, 'Uncertain')).toHaveLength(1);
  const mails = familyMails(addon).length;
  const moment = { method: 'Sheets.Spreadsheets.batchUpdate', occurrence: 1 };
  addon.script.arm({ kind: 'interleave', act: () => addon.user.sort(title, -4) }, moment);
  addon.script.arm({ kind: 'error after success' }, moment);
  move(addon);
  addon.script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence: 1 });
  addon.choose('sendDueMenu');
  expect(familyMails(addon)).toHaveLength(mails);
  tickAt(addon, '2026-09-02T22:30');
  const ids = ledger(addon).map((row) => row['Delivery ID']);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ledger(addon, 'Uncertain')).toHaveLength(1);
});

it.each([6, -4])(
  'loses nothing to a colleague who sorts by column %i, at whatever moment',
  (column) => {
    const result = sweepFaults({
      start: school(),
      act: move,
      fault: (addon) => ({ kind: 'interleave', act: () => addon.user.sort(title, column) }),
      takes: reachesGrid,
      goOn,
      judge,
    });
    expect(result.flaws).toEqual([]);
    expect(result.points).toBeGreaterThan(8);
  },
);
