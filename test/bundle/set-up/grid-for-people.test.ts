// The grid as people read it: names beside IDs and in sight, days by their month's name, color for what
// wants somebody.

import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { addRow, letRunUntil, openCaseload, typeInto } from '../support/addon';
import { firstLines } from '../support/example-caseload';
import { openFixture } from '../support/older-caseload';

const school = (): AddonHarness => openCaseload({ csv: firstLines(6) });

const nameOf = (addon: AddonHarness, id: string | undefined): string => {
  const row = addon.rows('Students').find((each) => each['Student ID'] === id);
  return `${row?.['First name']} ${row?.['Last name']}`;
};

const withIds = (addon: AddonHarness, tab: string) =>
  addon.rows(tab).filter((row) => row['Student ID']);

describe('a caseload that is filled and sends', () => {
  const addon = school();
  letRunUntil(addon, '2026-08-20T05:00');

  it.each(['Guardians', 'Deliveries', 'Asked', 'Goals'])('shows on %s whose each row is', (tab) => {
    const rows = withIds(addon, tab);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row.Student).toBe(nameOf(addon, row['Student ID']));
  });

  it('shows whom a digest went to', () => {
    const names = new Map(addon.rows('Guardians').map((row) => [row['Guardian ID'], row.Name]));
    for (const row of withIds(addon, 'Deliveries'))
      expect(row.Guardian).toBe(names.get(row['Guardian ID']));
  });

  it('names typed rows and renamed students by the next night, and takes no name away', () => {
    const [student, other] = addon.rows('Students');
    const [id = '', gone = ''] = [student?.['Student ID'], other?.['Student ID']];
    const [goal] = addon.rows('Goals').filter((row) => row['Student ID'] === id);
    const typed = { 'Student ID': id, 'Goal ID': goal?.['Goal ID'] ?? '', Date: '2026-08-20' };
    addRow(addon, 'Progress', { 'Entry ID': 'typed-1', ...typed, Note: 'by hand' });
    typeInto(addon, 'Students', id, 'First name', 'Renamed');
    typeInto(addon, 'Students', gone, 'Student ID', 'other-id');
    const was = withIds(addon, 'Guardians').filter((row) => row['Student ID'] === gone);
    letRunUntil(addon, '2026-08-22T05:00');
    const name = nameOf(addon, id);
    expect(name).toContain('Renamed');
    expect(addon.rows('Progress').find((row) => row['Entry ID'] === 'typed-1')).toMatchObject({
      Student: name,
      Goal: (goal?.Goal ?? '').slice(0, 79),
    });
    for (const row of withIds(addon, 'Guardians').filter((each) => each['Student ID'] === id))
      expect(row.Student).toBe(name);
    expect(withIds(addon, 'Guardians').filter((row) => row['Student ID'] === gone)).toEqual(was);
  });

  it.each([
    ['Students', 3],
    ['Goals', 3],
    ['Progress', 3],
    ['Guardians', 4],
    ['Deliveries', 3],
    ['Check-ins', 2],
  ])('keeps the names of %s in sight', (tab, columns) => {
    const sheet = addon.book.sheetNamed(tab);
    expect(sheet?.frozenColumns).toBe(columns);
    expect(addon.grid(tab)[0]?.slice(0, columns)).toContain(
      tab === 'Students' ? 'Last name' : 'Student',
    );
  });

  it.each([
    ['Guardians', 'Contact', ['No contact', 'To decide']],
    ['Deliveries', 'State', ['Held']],
    ['Goals', 'Status', ['Draft', 'Achieved']],
  ])('colors in %s only what %s says', (tab, header, texts) => {
    const formats = addon.book.conditionalFormats.of(addon.book.sheetNamed(tab)?.id ?? -1);
    const column = addon.grid(tab)[0]?.indexOf(header);
    expect(formats.map(({ textIs }) => textIs)).toEqual(texts);
    for (const { ranges, look } of formats) {
      expect(ranges).toMatchObject([{ startRow: 1, startColumn: column }]);
      expect(look.bold || look.italic).toBe(true);
    }
  });

  it('sets none of it a second time', () => {
    const before = addon.book.conditionalFormats.all();
    addon.choose('setUpMenu');
    expect(addon.book.conditionalFormats.all()).toEqual(before);
  });
});

describe('a caseload of an earlier version', () => {
  it('gets names, formats, color and frozen names, and keeps what people have made', () => {
    const addon = openFixture('saved-before-versions');
    const students = addon.book.sheetNamed('Students');
    const birth = addon.grid('Students')[0]?.indexOf('Birth date') ?? -1;
    const cell = students?.cell(2, birth);
    if (cell)
      students?.put(2, birth, { ...cell, style: { ...cell.style, numberFormat: 'd.m.yy' } });
    const guardians = addon.book.sheetNamed('Guardians');
    const own = {
      sheetId: guardians?.id ?? -1,
      ranges: [{ startRow: 1, endRow: null, startColumn: 0, endColumn: 1 }],
      textIs: 'mine',
      look: { background: '#ffffff', fontColor: null, bold: false, italic: false },
    };
    addon.book.conditionalFormats.insert(own, 0);
    const before = addon.grid('Guardians').map((row) => row.slice(0, 8));
    addon.choose('sidebarMenu');
    expect(addon.grid('Guardians').map((row) => row.slice(0, 8))).toEqual(before);
    expect(students?.cell(2, birth).style.numberFormat).toBe('d.m.yy');
    expect(students?.cell(1, birth).style.numberFormat).toBe('mmm d, yyyy');
    expect(students?.frozenColumns).toBe(3);
    expect(addon.book.conditionalFormats.of(own.sheetId)).toContainEqual(own);
    expect(addon.book.conditionalFormats.of(own.sheetId)).toHaveLength(3);
    addon.script.advanceTo(addon.script.state.now + 26 * 3_600_000);
    for (const row of withIds(addon, 'Guardians'))
      expect(row.Student).toBe(nameOf(addon, row['Student ID']));
    for (const row of withIds(addon, 'Deliveries'))
      expect(row.Student).toBe(nameOf(addon, row['Student ID']));
  });
});
