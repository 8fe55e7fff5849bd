// Google settles a whole batch and reports an error, while somebody moves rows of the ledger: the rows
// of the batch say what became of its emails, and no other row does.
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { familyMails, ledger, openCaseload, tickAt } from '../support/addon';
import { firstLines } from '../support/example-caseload';

const run = '2026-08-19T16:30';
const days = ['2026-08-19T17:30', '2026-08-20T16:30', '2026-08-21T16:30'];
/** The first writes the rows of the batch, the second what became of its emails. */
const settling = { method: 'Sheets.Spreadsheets.batchUpdate', occurrence: 2 };
const wholeDay = { csv: firstLines(12), settings: { 'Heads-up': 'no' } };

const rows = (addon: AddonHarness) =>
  ledger(addon)
    .map((row) => [row['Guardian ID'], row.State, row.Attempts, row.Detail].join(' | '))
    .sort();
const addresses = (addon: AddonHarness) =>
  familyMails(addon)
    .map(({ to }) => to)
    .sort();

const moves: Readonly<Record<string, (addon: AddonHarness) => void>> = {
  'from the last guardian up': ({ user }) => user.sort('Deliveries', -6),
  'by state': ({ user }) => user.sort('Deliveries', 8),
  'by inserting a row above': ({ user }) => user.insertRows('Deliveries', 2, 1),
  'by deleting the first': ({ user }) => user.deleteRows('Deliveries', 2, 1),
};

describe.each(Object.entries(moves))('rows moved %s', (name, move) => {
  it.each(['error after success', 'error'] as const)('before a write with an %s', (kind) => {
    const whole = openCaseload(wholeDay);
    tickAt(whole, run, ...days);
    if (name.includes('deleting')) move(whole);
    const addon = openCaseload(wholeDay);
    addon.script.arm({ kind: 'interleave', act: () => move(addon) }, settling);
    addon.script.arm({ kind }, settling);
    tickAt(addon, run, ...days);
    expect(addresses(addon)).toEqual(addresses(whole));
    // What was written by nobody the next hour settles: of the last email it cannot know.
    if (kind === 'error after success') expect(rows(addon)).toEqual(rows(whole));
    addon.choose('sendDueMenu');
    expect(addresses(addon)).toEqual(addresses(whole));
  });
});

it('sends nothing twice where the quota spreads the run over days', () => {
  const addon = openCaseload({ ...wholeDay, platform: { mailRecipientsPerDay: 15 } });
  addon.script.arm({ kind: 'interleave', act: () => addon.user.sort('Deliveries', -6) }, settling);
  addon.script.arm({ kind: 'error after success' }, settling);
  tickAt(addon, run, ...days);
  expect(addresses(addon)).toEqual([...new Set(addresses(addon))]);
});
