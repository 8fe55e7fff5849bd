// Set-up where something is there already: it adds what is missing and changes nothing else.

import { columnLetters } from '../../../src/core/a1';
import { openAddon, setUpAddon, trimTabs } from '../support/addon';
import { changedPlaces, differences, lostPlaces, pictureOf } from '../support/book-picture';
import { ada, fileOf } from '../support/caseload-file';

const nothingToDo = 'Everything is in place. Nothing was changed.';

describe('a caseload in use', () => {
  it('is the same, cell by cell, after set-up has run again', () => {
    const addon = setUpAddon();
    addon.importFile('caseload.csv', fileOf(ada));
    addon.user.note('Goals', 'G2', 'ask the counselor');
    addon.user.color('Students', 'A2:C2', '#ffee00');
    addon.user.sort('Questions', -1);
    addon.user.deleteRows('Questions', 2, 5);
    addon.user.hideColumn('Students', 9);
    addon.user.moveColumns('Guardians', 5, 2);
    addon.user.insertColumns('Guardians', 3);
    addon.user.type('Guardians', 'C1', 'Phone');
    addon.user.renameHeader('Goals', 'At home', 'What parents do');
    addon.setSetting('Cadence', 'Weekly');
    trimTabs(addon);
    addon.user.type('Guardians', 'C2', '=1+1');
    const before = pictureOf(addon.book);

    expect(addon.choose('setUpMenu')).toBe(nothingToDo);
    expect(differences(before, pictureOf(addon.book))).toEqual([]);
  });
});

describe('a spreadsheet with tabs of its own', () => {
  it('keeps their content, formats and order', () => {
    const addon = openAddon();
    addon.user.type('Sheet1', 'A1', 'Field trips');
    addon.user.type('Sheet1', 'B2', 'Denver');
    addon.user.type('Sheet1', 'C3', '3/4');
    addon.user.note('Sheet1', 'B2', 'bus');
    addon.user.color('Sheet1', 'A1:C3', '#00ffaa');
    const other = addon.book.insertSheet('Roster 2025');
    other.frozenRows = 3;
    other.tabColor = '#123456';
    addon.user.type('Roster 2025', 'D4', '007');
    addon.book.metadata.add('their-key', 'their value', 'DOCUMENT', {
      type: 'SHEET',
      sheetId: other.id,
    });
    const before = pictureOf(addon.book);

    addon.choose('setUpMenu');
    const after = pictureOf(addon.book);
    expect(lostPlaces(before, after)).toEqual([]);
    expect(addon.book.sheets.map(({ name }) => name).slice(-2)).toEqual(['Sheet1', 'Roster 2025']);
    expect(addon.book.sheetNamed('Roster 2025')).toMatchObject({
      frozenRows: 3,
      tabColor: '#123456',
    });
    expect(addon.book.metadata.all().filter(({ key }) => key === 'their-key')).toHaveLength(1);
  });
});

describe('a spreadsheet in which somebody has made a tab "Students"', () => {
  const headers = ['Bus', 'student id', 'Last Name', 'FIRST NAME', 'Locker'];
  const line = ['12', '007', 'Begay', 'Ben', '6'];

  const addon = openAddon();
  addon.book.insertSheet('Students', 0);
  headers.forEach((header, place) => {
    addon.user.type('Students', `${'ABCDE'[place]}1`, header);
    addon.user.type('Students', `${'ABCDE'[place]}2`, line[place] ?? '');
  });
  addon.user.color('Students', 'A1:E2', '#eeeeaa');
  addon.user.note('Students', 'E2', 'second floor');
  const before = pictureOf(addon.book);
  const said = addon.choose('setUpMenu');
  const after = pictureOf(addon.book);

  it('keeps their columns and rows as they are', () => {
    expect(lostPlaces(before, after)).toEqual([]);
  });

  it('gets the missing columns to the right, and names them', () => {
    expect(addon.grid('Students')[0]?.slice(0, 7)).toEqual([...headers, 'Preferred name', 'Grade']);
    expect(addon.grid('Students')[0]).toHaveLength(5 + 18 - 3);
    expect(said).toContain('Columns added: Students: Preferred name, Students: Grade, ');
    expect(said).not.toMatch(/Tabs added: [^\n]*Students,/);
  });

  it('takes in an import beside their columns', () => {
    addon.user.type('Students', 'G2', '7');
    addon.importFile('caseload.csv', fileOf(ada));
    expect(addon.rows('Students')[1]).toMatchObject({
      Bus: '',
      'student id': '000101',
      'Last Name': 'Alvarez',
      'FIRST NAME': 'Ada',
      Locker: '',
      Grade: '7',
    });
    expect(addon.grid('Students')[1]?.slice(0, 5)).toEqual(['12', '7', 'Begay', 'Ben', '6']);
  });
});

describe('repair', () => {
  it.each([
    ['Students', 'Grade'],
    ['Students', 'Staff notes'],
    ['Goals', 'Status'],
    ['Guardians', 'E-mail'],
    ['Deliveries', 'State'],
    ['Settings', 'Value'],
  ])('adds the column that was deleted from %s, %s, and changes nothing else', (tab, header) => {
    const addon = setUpAddon();
    addon.importFile('caseload.csv', fileOf(ada));
    const column = addon.grid(tab)[0]?.indexOf(header) ?? -1;
    addon.user.deleteColumns(tab, column + 1);
    const width = addon.book.extent(addon.book.sheetNamed(tab) as never).columns;
    const before = pictureOf(addon.book);

    // With the values of the settings the names of the specialists are gone too.
    const named = tab === 'Settings' ? 'Your address stands under Specialists in the ' : '';
    const said = addon.choose('setUpMenu');
    expect(said).toContain(`Columns added: ${tab}: ${header}.\n${named}`);
    expect(said).toContain('The tab "Start here" says what comes next.');
    const after = pictureOf(addon.book);
    expect(addon.grid(tab)[0]?.[width]).toBe(header);
    const letter = columnLetters(width);
    // A tab that has no blank column left becomes wider.
    const own = new RegExp(`^(marks|${tab}|${tab} columns|${tab}!${letter}\\d+)$`);
    expect(changedPlaces(before, after).filter((place) => !own.test(place))).toEqual([]);
  });

  it('keeps the formulas around it, where they stand', () => {
    const addon = setUpAddon();
    addon.importFile('caseload.csv', fileOf(ada));
    addon.user.insertColumns('Students', 2);
    addon.user.type('Students', 'B1', 'Initials');
    addon.user.deleteColumns('Students', 6);
    trimTabs(addon);
    const sheet = addon.book.sheetNamed('Students');
    sheet?.change(1, 1, { formula: '=LEFT(C2,1)&LEFT(D2,1)', value: null });
    const before = pictureOf(addon.book);

    expect(addon.choose('setUpMenu')).toContain('Columns added: Students: Grade.');
    expect(lostPlaces(before, pictureOf(addon.book))).toEqual([]);
    expect(addon.user.read('Students', 'B2')).toBe('AA');
  });

  it('adds a tab that was deleted at its place and changes nothing else', () => {
    const addon = setUpAddon();
    addon.importFile('caseload.csv', fileOf(ada));
    const progress = addon.book.sheetNamed('Progress');
    if (progress) addon.book.deleteSheet(progress);
    const before = pictureOf(addon.book);

    expect(addon.choose('setUpMenu')).toBe(
      'Tabs added: Progress.\nThe tab "Start here" says what comes next.',
    );
    const after = pictureOf(addon.book);
    expect(addon.book.sheets.map(({ name }) => name)[3]).toBe('Progress');
    const cells = changedPlaces(before, after).filter((place) => place.includes('!'));
    expect(cells.filter((place) => !place.startsWith('Progress!'))).toEqual([]);
    expect(addon.rows('Students')).toHaveLength(1);
  });

  it.each([
    ['Deliveries', 'its own warning'],
    ['Deliveries', 'a protection of the specialist’s own'],
    ['History', 'its own warning'],
  ])('fills %s again where all of it was cleared, and leaves it %s', (tab, protection) => {
    const addon = setUpAddon();
    const headers = addon.grid(tab)[0] ?? [];
    const sheet = addon.book.sheetNamed(tab);
    if (!sheet) throw new Error(`There is no ${tab}`);
    const [own] = addon.book.protections.onSheet(sheet.id);
    if (own && protection !== 'its own warning') own.description = 'Ask me first';
    headers.forEach((_, column) => {
      addon.user.typeAt(sheet, 0, column, '');
    });
    addon.user.deleteColumns('Goals', 1 + (addon.grid('Goals')[0]?.indexOf('Status') ?? -1));
    const before = pictureOf(addon.book).traits.get(`${tab} protections`);

    expect(addon.choose('setUpMenu')).toBe(
      `Tabs added: ${tab}.\nColumns added: Goals: Status.\nThe tab "Start here" says what comes next.`,
    );
    expect(addon.grid(tab)[0]).toEqual(headers);
    expect(pictureOf(addon.book).traits.get(`${tab} protections`)).toBe(before);
    expect(addon.choose('setUpMenu')).toBe(nothingToDo);
  });

  it.each(['Deliveries', 'History'])(
    'warns on %s, which somebody has left blank and open',
    (tab) => {
      const addon = openAddon();
      const { id } = addon.book.insertSheet(tab);
      addon.choose('setUpMenu');
      expect(addon.book.protections.onSheet(id)).toMatchObject([{ area: null, warningOnly: true }]);
    },
  );

  it('changes nothing where a header has been renamed: the column is known by its mark', () => {
    const addon = setUpAddon();
    addon.user.renameHeader('Students', 'Grade', 'Year of study');
    addon.user.renameHeader('Deliveries', 'State', 'What became of it');
    const before = pictureOf(addon.book);

    expect(addon.choose('setUpMenu')).toBe(nothingToDo);
    expect(differences(before, pictureOf(addon.book))).toEqual([]);
  });

  it('gives a tab back its name where only capitals have changed: Google takes it for the same', () => {
    const addon = setUpAddon();
    addon.importFile('caseload.csv', fileOf(ada));
    const before = pictureOf(addon.book);
    addon.user.renameTab('Goals', 'goals');
    addon.user.renameTab('Deliveries', 'DELIVERIES');

    expect(addon.choose('setUpMenu')).toBe(
      'Tabs renamed: Goals, Deliveries.\nThe tab "Start here" says what comes next.',
    );
    expect(differences(before, pictureOf(addon.book))).toEqual([]);
    expect(addon.choose('setUpMenu')).toBe(nothingToDo);
  });

  it.each([
    ['blank', [], [], 'Tabs added: Start here, Students, Goals,'],
    ['with columns', ['Goal', 'Bus'], ['Bus'], 'Columns added: Goals: Goal ID,'],
  ])('uses a tab "goals" that is there already, %s', (_, theirs, kept, sentence) => {
    const addon = openAddon();
    const sheet = addon.book.insertSheet('goals');
    theirs.forEach((header, column) => {
      addon.user.typeAt(sheet, 0, column, header);
    });
    const said = addon.choose('setUpMenu');
    expect(said).toContain('Tabs renamed: Goals.');
    expect(said).toContain(sentence);
    expect(addon.book.sheetNamed('Goals')).toBe(sheet);
    expect(addon.grid('Goals')[0]).toEqual(expect.arrayContaining(['Goal ID', 'Goal', ...kept]));
    addon.importFile('caseload.csv', fileOf(ada));
    expect(addon.rows('Students')).toHaveLength(1);
    expect(addon.choose('setUpMenu')).toBe(nothingToDo);
  });

  it('brings back a setting that was deleted, and no deleted question', () => {
    const addon = setUpAddon();
    addon.user.deleteRows('Settings', 3);
    addon.user.deleteRows('Questions', 2, 10);
    const questions = addon.rows('Questions');

    addon.choose('setUpMenu');
    expect(addon.rows('Settings').at(-1)).toMatchObject({ Setting: 'Cadence' });
    expect(addon.rows('Questions')).toEqual(questions);
  });
});
