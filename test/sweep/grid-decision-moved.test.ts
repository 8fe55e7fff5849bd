// Lets a colleague sort or insert rows before every call of what the script does about a decision that
// somebody types into Guardians: whoever was not decided about goes on waiting. Google names the place
// of what was typed and not the row, so that all begins with the call that reads whose row it is.
import type { AddonHarness } from '../../workbench/harness/addon-harness';
import { cellOf, rowOf, smallSchool } from '../bundle/sidebar/sidebar-calls';
import { typeInto } from '../bundle/support/addon';
import { callsOf, reachesGrid, sweepFaults } from '../support/sweep';

const decided = '000101-G1';
const others = ['000102-G1', '000103-G1'];

/** All wait, though their Contact is Allowed: new words have come since. */
function waitingSchool(): AddonHarness {
  const addon = smallSchool();
  for (const id of [decided, ...others])
    typeInto(addon, 'Guardians', id, 'Waiting because', `Alert: order of ${id}`);
  typeInto(addon, 'Guardians', decided, 'Contact', 'To decide');
  return addon;
}

const meddling: Readonly<Record<string, (addon: AddonHarness) => void>> = {
  'sorts Guardians': ({ user }) => user.sort('Guardians', -1),
  'inserts a row above': ({ user }) => user.insertRows('Guardians', 2),
  'deletes the row above': ({ user }) => user.deleteRows('Guardians', 2),
};

describe.each(Object.entries(meddling))('a colleague who %s', (_, meddle) => {
  it.each(['Allowed', 'No contact'])('frees nobody while somebody types %s', (text) => {
    const start = waitingSchool();
    const edit = (addon: AddonHarness) =>
      addon.edit('Guardians', cellOf(addon, 'Guardians', decided, 'Contact'), text);
    const undisturbed = start.copy();
    edit(undisturbed);
    expect(rowOf(undisturbed, 'Guardians', decided)['Waiting because']).toBe('');
    const readings = callsOf(start, edit).flatMap(({ method }, index) =>
      method === 'Range.getDisplayValues' ? [index + 1] : [],
    );
    const [, whoseRow = 0] = readings;
    const { flaws, points } = sweepFaults({
      start,
      act: edit,
      fault: (addon) => ({ kind: 'interleave', act: () => meddle(addon) }),
      takes: (call, traits) => reachesGrid(call, traits) && call > whoseRow,
      goOn: () => undefined,
      judge: (addon) =>
        addon
          .rows('Guardians')
          .filter((row) => others.includes(row['Guardian ID'] ?? ''))
          .filter((row) => row['Waiting because'] === '' || row.Judged !== '')
          .map((row) => `${row['Guardian ID']} waits no more`),
    });
    expect(flaws).toEqual([]);
    expect(points).toBeGreaterThan(10);
  });
});
