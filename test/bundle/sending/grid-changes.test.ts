// What people do to the grid of a caseload that is running: columns of their own under our headers,
// and slips in a row that says No contact. Whoever was protected stays so.
import { type AddonHarness, HarnessRefusal } from '../../../workbench/harness/addon-harness';
import { onceOpened } from '../../support/once-opened';
import { familyMails, setUpAddon, tickAt, typeInto } from '../support/addon';

const header =
  'Student ID,Last name,First name,Grade,Parent 1,Parent 1 Email,Parent 2,Parent 2 Email';
const goal = 'Academic goal';

const schoolOf = (second: string) => {
  const line = `018666,Ruiz,Ann,7,Maria Ruiz,maria@f.example,Tom Hale,${second}`;
  return onceOpened(() => {
    const addon = setUpAddon();
    addon.importFile('one.csv', Buffer.from(`${header},${goal}\n${line},Write a story\n`));
    addon.switchOn();
    return addon;
  });
};
const twoAddresses = schoolOf('tom@f.example');
const oneAddress = schoolOf('maria@f.example');

const mailed = (addon: AddonHarness): readonly string[] => {
  tickAt(addon, '2026-08-19T16:30');
  return familyMails(addon)
    .map(({ to }) => to)
    .sort();
};

const columnOf = (addon: AddonHarness, tab: string, name: string): number => {
  const column = addon.grid(tab)[0]?.indexOf(name) ?? -1;
  if (column < 0) throw new Error(`${tab} has no column ${name}`);
  return column;
};

/** Inserts a column before another one and fills it for every row. */
function ownColumn(
  addon: AddonHarness,
  { tab, before, name, text }: Readonly<Record<'tab' | 'before' | 'name' | 'text', string>>,
): void {
  const at = columnOf(addon, tab, before);
  const rows = addon.rows(tab).length;
  const sheet = addon.book.sheetNamed(tab);
  addon.user.insertColumns(tab, at + 1);
  if (sheet)
    for (let row = 0; row <= rows; row += 1)
      addon.user.typeAt(sheet, row, at, row === 0 ? name : text);
}

describe('a column of one’s own under a header of ours', () => {
  it.each(['Contact', 'Contact?', 'contact', 'CONTACT:'])('loses no No contact: %s', (name) => {
    const addon = twoAddresses();
    typeInto(addon, 'Guardians', '018666-G2', 'Contact', 'No contact');
    ownColumn(addon, { tab: 'Guardians', before: 'Contact', name, text: 'Allowed' });
    expect(mailed(addon)).not.toContain('tom@f.example');
  });

  it('loses no exit', () => {
    const addon = twoAddresses();
    typeInto(addon, 'Students', '018666', 'Status', 'Exited');
    ownColumn(addon, { tab: 'Students', before: 'Status', name: 'Status', text: 'Identified' });
    expect(mailed(addon)).toEqual([]);
  });

  it('is nobody’s address', () => {
    const addon = twoAddresses();
    const text = 'other@f.example';
    ownColumn(addon, { tab: 'Guardians', before: 'E-mail', name: 'Email', text });
    expect(mailed(addon)).not.toContain(text);
    const again = Buffer.from(`${header}\n018666,Ruiz,Ann,7,,maria.new@f.example,,\n`);
    // A refusal that names the two columns is as good as writing into ours.
    expect(() => {
      addon.importFile('again.csv', again);
      throw new HarnessRefusal('imported');
    }).toThrow(/E-mail.*Email|imported/);
    const own = addon.grid('Guardians').map((line) => line[columnOf(addon, 'Guardians', 'Email')]);
    expect(own).toEqual(['Email', text, text]);
  });

  it('loses no No contact where ours has got another header', () => {
    const addon = twoAddresses();
    typeInto(addon, 'Guardians', '018666-G2', 'Contact', 'No contact');
    addon.user.renameHeader('Guardians', 'Contact', 'May mail?');
    const last = addon.grid('Guardians')[0]?.at(-1) ?? '';
    ownColumn(addon, { tab: 'Guardians', before: last, name: 'Contact', text: 'Allowed' });
    expect(mailed(addon)).not.toContain('tom@f.example');
  });
});

describe('a row of No contact with a slip in it', () => {
  it.each([
    ['Cadence', 'Quarterly'],
    ['Contact', 'Do not contact'],
    ['Last digest', 'not a date'],
    ['Guardian ID', ''],
  ])('still holds its address for this child: %s', (name, text) => {
    const addon = oneAddress();
    typeInto(addon, 'Guardians', '018666-G2', 'Contact', 'No contact');
    typePast(addon, name, text);
    expect(mailed(addon)).toEqual([]);
  });

  /** As a paste does, which no dropdown refuses. */
  function typePast(addon: AddonHarness, name: string, text: string): void {
    const row = addon.grid('Guardians').findIndex(([id]) => id === '018666-G2');
    const sheet = addon.book.sheetNamed('Guardians');
    sheet?.change(row, columnOf(addon, 'Guardians', name), { value: text === '' ? null : text });
  }
});
