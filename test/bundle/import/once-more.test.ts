// Imports into a caseload that is there: what changes, what stands, and what history says.
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { cellOf, history } from '../sidebar/sidebar-calls';
import { mesaView, setUpAddon } from '../support/addon';
import { changedPlaces, differences, pictureOf } from '../support/book-picture';
import { ada, ben, cleo, type FileStudent, fileOf } from '../support/caseload-file';

const imported = (...students: readonly FileStudent[]): AddonHarness => {
  const addon = setUpAddon();
  addon.importFile('one.csv', fileOf(...students));
  return addon;
};

const shownIn = (addon: AddonHarness, tab: string, header: string, row: number): string =>
  addon.rows(tab)[row - 2]?.[header] ?? '';

const typeInto = (addon: AddonHarness, tab: string, header: string, row: number, text: string) => {
  const sheet = addon.book.sheetNamed(tab);
  if (sheet) addon.user.typeAt(sheet, row - 1, addon.grid(tab)[0]?.indexOf(header) ?? -1, text);
};

describe('the same file, imported again', () => {
  it('adds nothing and changes no cell of the spreadsheet', () => {
    const addon = setUpAddon();
    addon.importFile('caseload.csv', mesaView());
    const before = pictureOf(addon.book);
    const { counts } = addon.importFile('caseload.csv', mesaView());
    expect(counts).toMatchObject({ add: 0, change: 0, same: 85, skip: 2 });
    expect(differences(before, pictureOf(addon.book))).toEqual([]);
  });
});

describe('a later file', () => {
  const addon = imported(ada, ben);
  const before = pictureOf(addon.book);
  const { counts } = addon.importFile(
    'spring.csv',
    fileOf({ ...ada, School: 'Juniper HS', 'Academic goal': 'Measure the snow' }, ben, cleo),
  );
  const after = pictureOf(addon.book);

  it('counts what it adds and changes', () => {
    expect(counts).toMatchObject({ add: 1, change: 1, same: 1, skip: 0 });
  });

  it('changes the cells that differ and no others', () => {
    // The rows that were there: two students with two goals and one guardian each.
    const old = /^(Students![A-Z]+[23]|Goals![A-Z]+[2-5]|Guardians![A-Z]+[23])$/;
    expect(changedPlaces(before, after).filter((place) => old.test(place))).toEqual([
      'Students!F2',
      'Goals!G2',
      'Goals!T2',
    ]);
    expect(shownIn(addon, 'Students', 'School', 2)).toBe('Juniper HS');
    expect(shownIn(addon, 'Goals', 'Goal', 2)).toBe('Measure the snow');
  });

  it('writes down in the history what was there before, and why it changed', () => {
    expect(history(addon)).toMatchObject([
      {
        By: 'g.specialist@mesaviewschools.example',
        Tab: 'Students',
        'Row ID': '000101',
        Field: 'School',
        Before: 'Mesa View MS',
        After: 'Juniper HS',
        Reason: expect.stringMatching(/^Import of spring\.csv \(undo \w+\)$/),
      },
      {
        Tab: 'Goals',
        'Row ID': '000101-AC1',
        Field: 'Goal',
        Before: 'Run an experiment on snowmelt',
        After: 'Measure the snow',
        Reason: expect.stringMatching(/^Import of spring\.csv \(undo \w+\)$/),
      },
    ]);
    expect(history(addon)[0]?.At).toMatch(/^2026-08-17T08:\d\d:\d\d-06:00$/);
  });
});

describe('a later file with blank cells', () => {
  it('blanks nothing', () => {
    const addon = imported({ ...ada, 'Staff notes': 'ask the counselor' });
    const before = pictureOf(addon.book);
    const blank = Object.fromEntries(
      Object.keys({
        School: '',
        DOB: '',
        'Guardian 1 Email': '',
        'Home language': '',
        Teachers: '',
        'Academic goal': '',
        'Affective goal': '',
        Why: '',
        'How family can help': '',
        Strengths: '',
        'Staff notes': '',
        Status: '',
      }).map((header) => [header, '']),
    );
    const { counts } = addon.importFile('two.csv', fileOf({ ...ada, ...blank }));
    expect(counts).toMatchObject({ add: 0, change: 0, same: 1 });
    expect(differences(before, pictureOf(addon.book))).toEqual([]);
  });

  it('takes nobody out who is not in it', () => {
    const addon = imported(ada, ben, cleo);
    const before = pictureOf(addon.book);
    addon.importFile('two.csv', fileOf(ben));
    expect(differences(before, pictureOf(addon.book))).toEqual([]);
  });
});

describe('what a person has done since the last import', () => {
  it.each([
    ['Students', 'Interests', 'trains'],
    ['Students', 'Preferred name', 'Addie'],
    ['Students', 'Review due', '2026-11-20'],
    ['Goals', 'At school', 'lunch group'],
    ['Goals', 'Progress', 'On the way'],
    ['Guardians', 'Digest', 'Paused until 2026-10-01'],
    ['Guardians', 'Cadence', 'Monthly'],
  ])('stands: %s, %s', (tab, header, text) => {
    const addon = imported(ada, ben);
    typeInto(addon, tab, header, 2, text);
    addon.importFile('two.csv', fileOf({ ...ada, School: 'Juniper HS' }, ben));
    expect(shownIn(addon, tab, header, 2)).toBe(text);
    expect(shownIn(addon, 'Students', 'School', 2)).toBe('Juniper HS');
  });

  it('stands: a goal that somebody has reworded', () => {
    const addon = imported(ada);
    typeInto(addon, 'Goals', 'Goal', 2, 'Run two experiments on snowmelt');
    typeInto(addon, 'Goals', 'Updated by', 2, 'm.chen@mesaviewschools.example');
    addon.importFile('two.csv', fileOf({ ...ada, 'Academic goal': 'Measure the snow' }));
    expect(shownIn(addon, 'Goals', 'Goal', 2)).toBe('Run two experiments on snowmelt');
  });

  it('stands: Contact, set to Allowed after a restriction', () => {
    const note = { 'Staff notes': 'do NOT email guardian 2 (court order)' };
    const addon = imported({ ...ada, ...note });
    expect(shownIn(addon, 'Guardians', 'Contact', 2)).toBe('No contact');
    addon.edit('Guardians', cellOf(addon, 'Guardians', '000101-G1', 'Contact'), 'Allowed');
    addon.importFile('two.csv', fileOf({ ...ada, ...note, School: 'Juniper HS' }));
    expect(shownIn(addon, 'Guardians', 'Contact', 2)).toBe('Allowed');
  });

  it('gives way to a new restriction, for every guardian', () => {
    const addon = imported({
      ...ada,
      'Guardian 2': 'Luis Alvarez',
      'Guardian 2 Email': 'l@a.example',
    });
    addon.importFile(
      'two.csv',
      fileOf({ ...ada, 'Staff notes': 'custody: no contact with father' }),
    );
    expect(addon.rows('Guardians').map(({ Contact }) => Contact)).toEqual([
      'No contact',
      'No contact',
    ]);
    expect(addon.rows('History')).toContainEqual(
      expect.objectContaining({ Field: 'Contact', Before: 'Allowed', After: 'No contact' }),
    );
  });

  it('stands: rows in another order, and columns of their own', () => {
    const addon = imported(ada, ben, cleo);
    addon.user.insertColumns('Students', 2);
    addon.user.type('Students', 'B1', 'Locker');
    ['12', '13', '14'].forEach((text, row) => {
      addon.user.type('Students', `B${row + 2}`, text);
    });
    addon.user.sort('Students', -1);
    addon.importFile('two.csv', fileOf({ ...ada, School: 'Juniper HS' }, ben, cleo));
    expect(addon.rows('Students')).toMatchObject([
      { 'Student ID': '000103', Locker: '14', School: 'Mesa View MS' },
      { 'Student ID': '000102', Locker: '13', School: 'Mesa View MS' },
      { 'Student ID': '000101', Locker: '12', School: 'Juniper HS' },
    ]);
  });
});
