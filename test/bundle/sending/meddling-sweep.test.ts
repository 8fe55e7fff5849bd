// Lets a colleague sort, insert and delete rows before every single call of a sending run: no lock
// keeps people's hands off the grid.
import type { CaseloadDesk } from '../../../workbench/simulation/caseload-desk';
import { isFull, runs } from '../../support/effort';
import { onceOpened } from '../../support/once-opened';
import { audit } from './support/audit';
import { firstLines, owedMails } from './support/caseload-file';
import { familyMails, ledger, openSchool, rowOf, tickAt } from './support/school';
import { sweep } from './support/sweep';

const periods = ['2026-08-17/2026-08-30', '2026-08-31/2026-09-13'];
const run = '2026-09-02T16:30';
const small = firstLines(12);
const owed = owedMails(small).length;

/** The second digest day: the ledger has rows of a finished period to sort in between. */
const before = onceOpened(() => {
  const desk = openSchool({ csv: small });
  tickAt(desk, '2026-08-19T16:30', '2026-08-19T17:30', '2026-09-01T18:30');
  return desk;
});

const byColumn = { Deliveries: { state: 6, guardian: 4 }, Guardians: { email: 5, name: 3 } };
const exited = '111575-G2';

const acts: Readonly<Record<string, (desk: CaseloadDesk) => void>> = {
  'sorts Deliveries by state': ({ hands }) => hands.sort('Deliveries', byColumn.Deliveries.state),
  'sorts Deliveries from the last guardian up': ({ hands }) =>
    hands.sort('Deliveries', -byColumn.Deliveries.guardian),
  'inserts rows into Deliveries': ({ hands }) => hands.insertRows('Deliveries', 4, 3),
  'deletes a row of the period before': (desk) =>
    desk.hands.deleteRows('Deliveries', rowOf(desk, 'Deliveries', `2026-08-17 ${exited}`)),
  'sorts Guardians by address': ({ hands }) => hands.sort('Guardians', byColumn.Guardians.email),
  'inserts rows into Guardians': ({ hands }) => hands.insertRows('Guardians', 2, 2),
  'deletes the row of a guardian whose student has left': (desk) =>
    desk.hands.deleteRows('Guardians', rowOf(desk, 'Guardians', exited)),
  'sorts both tabs': ({ hands }) => {
    hands.sort('Guardians', -byColumn.Guardians.name);
    hands.sort('Deliveries', byColumn.Deliveries.guardian);
  },
};

/** Every guardian's address, and every ledger row's guardian and address, as pairs that must hold. */
const pairs = (desk: CaseloadDesk): readonly string[] => [
  ...desk.rows('Guardians').map((row) => `${row['Guardian ID']} ${row['E-mail']} ${row.Contact}`),
  ...ledger(desk).map((row) => `${row['Delivery ID']} ${row['Guardian ID']} ${row['E-mail']}`),
];

describe.each(Object.entries(acts))('a colleague who %s', (name, act) => {
  it('doubles, loses and stops nothing, before whatever call it happens', () => {
    const start = before();
    const undisturbed = start.copy();
    tickAt(undisturbed, run);
    const right = new Set(pairs(undisturbed));
    const offset = Object.keys(acts).indexOf(name);
    const result = sweep({
      start,
      when: run,
      fault: (desk) => ({ kind: 'meanwhile', act: () => act(desk) }),
      // The last calls write what has become of the mails; a write has its reading just before.
      takes: (call, calls) => (call + offset) % runs(9, 1) === 0 || call > calls - 8,
      goOn: (desk) => tickAt(desk, '2026-09-02T17:30', '2026-09-03T16:30'),
      judge: (desk) => {
        const found = audit(desk, {
          periods: name.includes('period before') ? periods.slice(1) : periods,
        });
        return [
          ...found.duplicates,
          ...found.lost.map((key) => `lost ${key}`),
          ...found.toHeld,
          ...(name.includes('period before') ? [] : found.untrue),
          ...(found.uncertain === 0 ? [] : [`${found.uncertain} uncertain`]),
          ...(familyMails(desk).length === 2 * owed ? [] : [`${familyMails(desk).length} mails`]),
          ...pairs(desk).filter((pair) => pair.trim() !== '' && !right.has(pair)),
        ];
      },
    });
    expect(result.flaws).toEqual([]);
    expect(result.points).toBeGreaterThan(isFull ? 40 : 10);
  });
});
