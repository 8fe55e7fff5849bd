// Lets a colleague sort, insert and delete rows before every single call of a sending run: no lock
// keeps people's user off the grid.
import type { AddonHarness } from '../../workbench/harness/addon-harness';
import { growYears } from '../../workbench/simulate/grow-years';
import { audit, flawless } from '../bundle/sending/support/audit';
import {
  familyMails,
  ledger,
  openCaseload,
  rowOf,
  tickAt,
  trimTabs,
} from '../bundle/support/addon';
import { dueMails, firstLines } from '../bundle/support/example-caseload';
import { onceOpened } from '../support/once-opened';
import { reachesGrid, sweepFaults } from '../support/sweep';

const periods = ['2026-08-17/2026-08-30', '2026-08-31/2026-09-13'];
const run = '2026-09-02T16:30';
const small = firstLines(12);
const due = dueMails(small).length;

/** The second digest day: the ledger has rows of a finished period to sort in between. */
const before = onceOpened(() => {
  const addon = openCaseload({ csv: small });
  tickAt(addon, '2026-08-19T16:30', '2026-08-19T17:30', '2026-09-01T18:30');
  return addon;
});

/** The same, with rows of past years in the ledger, which the run leaves unread. */
const withPastYears = onceOpened(() => {
  const addon = openCaseload({ csv: small });
  growYears(addon, { firstDay: '2026-08-17', years: 4, rowsPerYear: 180, tabs: ['Deliveries'] });
  trimTabs(addon);
  tickAt(addon, '2026-08-19T16:30', '2026-08-19T17:30', '2026-09-01T18:30', '2026-09-02T07:30');
  return addon;
});

const byColumn = { Deliveries: { state: 6, guardian: 4 }, Guardians: { email: 5, name: 3 } };
const exited = '111575-G2';

const acts: Readonly<Record<string, (addon: AddonHarness) => void>> = {
  'sorts Deliveries by state': ({ user }) => user.sort('Deliveries', byColumn.Deliveries.state),
  'sorts Deliveries from the last guardian up': ({ user }) =>
    user.sort('Deliveries', -byColumn.Deliveries.guardian),
  'inserts rows into Deliveries': ({ user }) => user.insertRows('Deliveries', 4, 3),
  'deletes a row of the period before': (addon) =>
    addon.user.deleteRows('Deliveries', rowOf(addon, 'Deliveries', `2026-08-17 ${exited}`)),
  'sorts Guardians by address': ({ user }) => user.sort('Guardians', byColumn.Guardians.email),
  'inserts rows into Guardians': ({ user }) => user.insertRows('Guardians', 2, 2),
  'deletes the row of a guardian whose student has left': (addon) =>
    addon.user.deleteRows('Guardians', rowOf(addon, 'Guardians', exited)),
  'sorts both tabs': ({ user }) => {
    user.sort('Guardians', -byColumn.Guardians.name);
    user.sort('Deliveries', byColumn.Deliveries.guardian);
  },
};

/** Every guardian's address, and every ledger row's guardian and address, as pairs that must hold. */
const pairs = (addon: AddonHarness): readonly string[] => [
  ...addon.rows('Guardians').map((row) => `${row['Guardian ID']} ${row['E-mail']} ${row.Contact}`),
  ...ledger(addon).map((row) => `${row['Delivery ID']} ${row['Guardian ID']} ${row['E-mail']}`),
  // Nobody has any business with the rest of a row of past years, either.
  ...ledger(addon)
    .filter(({ Period = '' }) => Period < '2026-08')
    .map((row) => Object.values(row).join(' ')),
];

const cases = Object.entries(acts).flatMap(([name, act]) => [
  [name, before, act] as const,
  ...(name.startsWith('sorts Deliveries')
    ? [[`${name} with past years in it`, withPastYears, act] as const]
    : []),
]);

describe.each(cases)('a colleague who %s', (name, school, act) => {
  const flawsOf = (addon: AddonHarness): readonly string[] => {
    const found = audit(addon, {
      periods: name.includes('period before') ? periods.slice(1) : periods,
    });
    return [
      ...found.duplicates,
      ...found.lost.map((key) => `lost ${key}`),
      ...found.toHeld,
      ...(name.includes('period before') ? [] : found.untrue),
      ...(found.uncertain === 0 ? [] : [`${found.uncertain} uncertain`]),
      ...(familyMails(addon).length === 2 * due ? [] : [`${familyMails(addon).length} mails`]),
    ];
  };

  it('doubles, loses and stops nothing, before whatever call it happens', () => {
    const start = school();
    const undisturbed = start.copy();
    tickAt(undisturbed, run);
    const right = new Set(pairs(undisturbed));
    // The rows of past years are invented: no emails belong to them.
    const invented = new Set(flawsOf(undisturbed));
    const result = sweepFaults({
      start,
      act: (addon) => tickAt(addon, run),
      fault: (addon) => ({ kind: 'interleave', act: () => act(addon) }),
      takes: reachesGrid,
      goOn: (addon) => tickAt(addon, '2026-09-02T17:30', '2026-09-03T16:30'),
      judge: (addon) => [
        ...flawsOf(addon).filter((flaw) => !invented.has(flaw)),
        ...pairs(addon).filter((pair) => pair.trim() !== '' && !right.has(pair)),
      ],
    });
    expect(result.flaws).toEqual([]);
    expect(result.points).toBeGreaterThan(8);
  });
});

it('goes by a run without flaws', () => {
  const addon = before();
  tickAt(addon, run);
  expect(familyMails(addon).length).toBe(2 * due);
  expect(audit(addon, { periods })).toEqual(flawless);
});
