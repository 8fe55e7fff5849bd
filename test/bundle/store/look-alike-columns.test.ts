// Columns that look like ours: the marked one counts, and where a column that decides on emails could
// be two, both are named and nobody is emailed before one of them is renamed or deleted.
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { familyMails, openCaseload, staffMails, tickAt } from '../support/addon';
import { dueMails, firstLines } from '../support/example-caseload';

const csv = firstLines(12);
const owed = dueMails(csv).length;
const digestHour = '2026-08-19T16:30';
const open = () => openCaseload({ csv, begins: '2026-08-17T09:00' });

const placeOf = (addon: AddonHarness, tab: string, header: string): number =>
  addon.grid(tab)[0]?.indexOf(header) ?? -1;

function type(addon: AddonHarness, tab: string, row: number, column: number, text: string): void {
  const sheet = addon.book.sheetNamed(tab);
  if (!sheet) throw new Error(`no tab ${tab}`);
  addon.user.typeAt(sheet, row, column, text);
}

/** A column of one's own left of a column of ours, or at the end, filled for everybody. */
function addColumn(
  addon: AddonHarness,
  tab: string,
  {
    header,
    left,
    text,
  }: { readonly header: string; readonly left?: string; readonly text: string },
): void {
  const rows = addon.rows(tab).length;
  const at = left === undefined ? (addon.grid(tab)[0]?.length ?? 0) : placeOf(addon, tab, left);
  if (left !== undefined) addon.user.insertColumns(tab, at + 1, 1);
  type(addon, tab, 0, at, header);
  for (let row = 1; row <= rows; row += 1) type(addon, tab, row, at, text);
}

describe.each<readonly [string, string, string, string, string]>([
  ['Guardians', 'Contact', 'Contact', 'Allowed', 'Contact'],
  ['Guardians', 'Contact', 'Contact?', 'Allowed', 'Contact'],
  ['Guardians', 'Digest', 'digest', 'On', 'Digest'],
  ['Guardians', 'E-mail', 'Email', 'office@x.example', 'E-mail'],
  ['Guardians', 'Student ID', 'Student ID', '1', 'Student ID'],
  ['Guardians', 'Guardian ID', 'guardian-id', '1', 'Guardian ID'],
  ['Students', 'Status', 'Status', 'Identified', 'Status'],
  ['Students', 'Enrollment', 'Enrollment', 'Active', 'Enrollment'],
  ['Students', 'Birth date', 'DOB', '2014-01-01', 'Birth date'],
  ['Students', 'Student ID', 'Student #', '1', 'Student ID'],
])('in %s, a column beside %s that is called %s', (tab, left, header, text) => {
  it('is named with ours, and nobody is emailed until it is renamed', () => {
    const addon = open();
    addColumn(addon, tab, { header, left, text });
    tickAt(addon, digestHour);
    expect(familyMails(addon)).toEqual([]);
    const said = addon.choose('healthCheckMenu');
    expect(said).toContain(`In the tab "${tab}" nobody can tell which column is meant`);
    expect(said).toContain(`${header} (`);
    expect(said).toContain(`${left} (`);
    expect(staffMails(addon).some(({ body }) => body.includes(`${header} (`))).toBe(true);
    type(addon, tab, 0, placeOf(addon, tab, header), 'My own');
    tickAt(addon, '2026-08-19T17:30');
    expect(familyMails(addon)).toHaveLength(owed);
  });
});

describe('a renamed column of ours', () => {
  it('is found by its mark, where one’s own has its header', () => {
    const addon = open();
    type(addon, 'Guardians', 0, placeOf(addon, 'Guardians', 'Contact'), 'May we mail?');
    addColumn(addon, 'Guardians', { header: 'Contact', text: 'Allowed' });
    tickAt(addon, digestHour);
    expect(familyMails(addon)).toEqual([]);
    expect(addon.choose('healthCheckMenu')).toMatch(/May we mail\? \(\w+\), Contact \(\w+\)/);
    type(addon, 'Guardians', 0, placeOf(addon, 'Guardians', 'Contact'), 'Mine');
    const column = placeOf(addon, 'Guardians', 'May we mail?');
    for (let row = 1; row <= addon.rows('Guardians').length; row += 1)
      type(addon, 'Guardians', row, column, 'No contact');
    tickAt(addon, '2026-08-19T17:30');
    expect(familyMails(addon)).toEqual([]);
  });

  it('beats one’s own with its header, also where nobody is stopped', () => {
    const addon = open();
    type(addon, 'Goals', 0, placeOf(addon, 'Goals', 'Why it matters to me'), 'My reason');
    addColumn(addon, 'Goals', { header: 'Why it matters to me', text: 'nobody reads this' });
    tickAt(addon, digestHour);
    expect(familyMails(addon)).toHaveLength(owed);
    expect(familyMails(addon).some(({ body }) => body.includes('nobody reads this'))).toBe(false);
  });
});

describe('columns of one’s own', () => {
  it('with other names stop nothing', () => {
    const addon = open();
    addColumn(addon, 'Guardians', { header: 'Phone', left: 'Contact', text: '555 0100' });
    addColumn(addon, 'Students', { header: 'Locker', left: 'Status', text: '12' });
    tickAt(addon, digestHour);
    expect(familyMails(addon)).toHaveLength(owed);
  });
});
