// Rows of past years stand in Deliveries, Progress and History. What works on the present leaves
// them unread, whatever people do with the tabs.

import type { PlanView } from '../../../src/goals/domain/view-plan';
import type { AddonHarness, ShownRow } from '../../../workbench/harness/addon-harness';
import { growYears } from '../../../workbench/simulate/grow-years';
import { onceOpened } from '../../support/once-opened';
import { familyMails, ledger, openCaseload, tickAt } from '../support/addon';
import { firstLines } from '../support/example-caseload';

const firstDay = '2026-08-17';
const rowsPerYear = 300;
const morning = '2026-08-19T07:30';
const run = '2026-08-19T16:30';
const later = '2026-08-19T17:30';

/** The first digest day is over; the rows of the summer have been looked through. */
const small = onceOpened(() => openCaseload({ csv: firstLines(12) }));

const old = onceOpened(() => {
  const addon = small();
  growYears(addon, { firstDay, years: 5, rowsPerYear });
  tickAt(addon, '2026-08-18T07:30');
  return addon;
});

const sentOnce = onceOpened(() => {
  const addon = old();
  tickAt(addon, run);
  return addon;
});

const addresses = (addon: AddonHarness): readonly string[] =>
  familyMails(addon).map(({ to, subject }) => `${to} ${subject}`);

const expected = (): readonly string[] => {
  const addon = small();
  tickAt(addon, run);
  return addresses(addon);
};

const readBy = (addon: AddonHarness): number => addon.executions.at(-1)?.calls.charactersRead ?? 0;

/** Guardian IDs are in column 4, Delivery IDs in 1. */
const meddling: Readonly<Record<string, (addon: AddonHarness) => void>> = {
  'leaves the tabs alone': () => {},
  'sorts Deliveries by guardian': ({ user }) => user.sort('Deliveries', 6),
  'sorts Deliveries newest first': ({ user }) => user.sort('Deliveries', -4),
  'deletes past rows of Deliveries': ({ user }) => user.deleteRows('Deliveries', 5, 400),
  'deletes nearly all rows of Deliveries': ({ user, book }) => {
    const { maxRows } = book.sheetNamed('Deliveries') ?? { maxRows: 0 };
    user.deleteRows('Deliveries', 2, 1490);
    user.deleteRows('Deliveries', 40, maxRows - 1490 - 40);
  },
  'inserts rows above': ({ user }) => user.insertRows('Deliveries', 3, 7),
  'deletes the Period of a past row': ({ user }) => {
    user.type('Deliveries', 'D700', '');
  },
  'sorts Progress by note': ({ user }) => user.sort('Progress', 8),
  'moves the columns of Deliveries': ({ user }) => user.moveColumns('Deliveries', 2, 8),
};

it('emails just what it would without them, and reads no more than two years', () => {
  const addon = old();
  tickAt(addon, morning, run);
  expect(addresses(addon)).toEqual(expected());
  const withPast = readBy(addon);
  const fresh = small();
  growYears(fresh, { firstDay, years: 1, rowsPerYear });
  tickAt(fresh, morning, run);
  // What settles emails looks through the columns that it writes, past rows too.
  expect(withPast).toBeLessThan(1.5 * readBy(fresh));
});

describe.each(Object.entries(meddling))('after somebody %s', (_, meddle) => {
  it('before the digests, everybody gets theirs once', () => {
    const addon = old();
    meddle(addon);
    tickAt(addon, run, later);
    expect([...addresses(addon)].sort()).toEqual([...expected()].sort());
    expect(ledger(addon, 'Queued')).toEqual([]);
  });

  it('after the digests, nobody gets a second one', () => {
    const addon = sentOnce();
    const before = familyMails(addon).length;
    meddle(addon);
    expect(addon.choose('sendDueMenu')).toContain('Nothing is due now.');
    expect(familyMails(addon).length).toBe(before);
  });
});

it('finds a row of the present that was cut out and inserted among the past ones', () => {
  const addon = sentOnce();
  const { user } = addon;
  const grid = addon.grid('Deliveries');
  user.insertRows('Deliveries', 4);
  for (const [column, text] of (grid.at(-1) ?? []).entries())
    user.type('Deliveries', `${String.fromCharCode(65 + column)}4`, text);
  user.deleteRows('Deliveries', grid.length + 1);
  expect(addon.choose('sendDueMenu')).toContain('Nothing is due now.');
});

/** So many rows that a plan reads only those of its student. */
const many = onceOpened(() => {
  const addon = small();
  growYears(addon, { firstDay, years: 3, rowsPerYear: 1100 });
  tickAt(addon, '2026-08-19T07:30', run);
  return addon;
});

describe.each([
  ['few', sentOnce, 2],
  ['many', many, 8],
] as const)('a plan and its history among %s rows', (_, opened, cheaper) => {
  it('are complete wherever the rows stand, and cost little to read where they stand as always', () => {
    const addon = opened();
    const studentId = ledger(addon, 'Sent').at(-1)?.['Student ID'] ?? '';
    const isTheirs = (row: ShownRow) => row['Student ID'] === studentId;
    const goalId = addon.rows('Goals').find(isTheirs)?.['Goal ID'] ?? '';
    const plan = addon.ask<PlanView>('openPlan', studentId);
    const cost = readBy(addon);
    const history = addon.ask<readonly object[]>('goalHistory', goalId);
    expect(plan.goals.find((goal) => goal.goalId === goalId)?.entries).toHaveLength(5);
    expect(plan.guardians.some(({ lastMail }) => lastMail?.at.startsWith('2026-08-19'))).toBe(true);
    expect(history.length).toBeGreaterThan(10);

    addon.user.sort('History', 4);
    for (const tab of ['Progress', 'Deliveries']) addon.user.sort(tab, 2);
    expect(addon.ask('openPlan', studentId)).toEqual(plan);
    expect(cost).toBeLessThan(readBy(addon) / cheaper);
    const all = addon.ask<readonly object[]>('goalHistory', goalId);
    expect(all.length).toBeGreaterThan(history.length);
  });
});

it('reads a young caseload in one call', () => {
  const addon = small();
  const studentId = addon.rows('Students')[0]?.['Student ID'];
  addon.ask('openPlan', studentId);
  expect(addon.executions.at(-1)?.calls.byMethod['Sheets.Spreadsheets.Values.batchGet']).toBe(2);
});
