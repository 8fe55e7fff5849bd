// Set-up where something is there already: it adds what is missing and changes nothing else.
import { changedPlaces, differences, lostPlaces, pictureOf } from '../support/book-picture';
import { ada, fileOf } from '../support/caseload-file';
import { openDesk, setUpDesk, trimTabs } from '../support/school';

const nothingToDo = 'Everything is in place. Nothing was changed.';

describe('a caseload in use', () => {
  it('is the same, cell by cell, after set-up has run again', () => {
    const desk = setUpDesk();
    desk.importFile('caseload.csv', fileOf(ada));
    desk.hands.note('Goals', 'G2', 'ask the counselor');
    desk.hands.colour('Students', 'A2:C2', '#ffee00');
    desk.hands.sort('Questions', -1);
    desk.hands.deleteRows('Questions', 2, 5);
    desk.hands.hideColumn('Students', 9);
    desk.hands.moveColumns('Guardians', 5, 2);
    desk.hands.insertColumns('Guardians', 3);
    desk.hands.type('Guardians', 'C1', 'Phone');
    desk.hands.renameHeader('Goals', 'At home', 'What parents do');
    desk.setSetting('Cadence', 'Weekly');
    trimTabs(desk);
    desk.hands.type('Guardians', 'C2', '=1+1');
    const before = pictureOf(desk.book);

    expect(desk.choose('setUpMenu')).toBe(nothingToDo);
    expect(differences(before, pictureOf(desk.book))).toEqual([]);
  });
});

describe('a spreadsheet with tabs of its own', () => {
  it('keeps their content, formats and order', () => {
    const desk = openDesk();
    desk.hands.type('Sheet1', 'A1', 'Field trips');
    desk.hands.type('Sheet1', 'B2', 'Denver');
    desk.hands.type('Sheet1', 'C3', '3/4');
    desk.hands.note('Sheet1', 'B2', 'bus');
    desk.hands.colour('Sheet1', 'A1:C3', '#00ffaa');
    const other = desk.book.insertSheet('Roster 2025');
    other.frozenRows = 3;
    other.tabColor = '#123456';
    desk.hands.type('Roster 2025', 'D4', '007');
    desk.book.metadata.add('their-key', 'their value', 'DOCUMENT', {
      type: 'SHEET',
      sheetId: other.id,
    });
    const before = pictureOf(desk.book);

    desk.choose('setUpMenu');
    const after = pictureOf(desk.book);
    expect(lostPlaces(before, after)).toEqual([]);
    expect(desk.book.sheets.map(({ name }) => name).slice(-2)).toEqual(['Sheet1', 'Roster 2025']);
    expect(desk.book.sheetNamed('Roster 2025')).toMatchObject({
      frozenRows: 3,
      tabColor: '#123456',
    });
    expect(desk.book.metadata.all().filter(({ key }) => key === 'their-key')).toHaveLength(1);
  });
});

describe('a spreadsheet in which somebody has made a tab "Students"', () => {
  const headers = ['Bus', 'student id', 'Last Name', 'FIRST NAME', 'Locker'];
  const line = ['12', '007', 'Begay', 'Ben', '6'];

  const desk = openDesk();
  desk.book.insertSheet('Students', 0);
  headers.forEach((header, place) => {
    desk.hands.type('Students', `${'ABCDE'[place]}1`, header);
    desk.hands.type('Students', `${'ABCDE'[place]}2`, line[place] ?? '');
  });
  desk.hands.colour('Students', 'A1:E2', '#eeeeaa');
  desk.hands.note('Students', 'E2', 'second floor');
  const before = pictureOf(desk.book);
  const said = desk.choose('setUpMenu');
  const after = pictureOf(desk.book);

  it('keeps their columns and rows as they are', () => {
    expect(lostPlaces(before, after)).toEqual([]);
  });

  it('gets the missing columns to the right, and names them', () => {
    expect(desk.grid('Students')[0]?.slice(0, 7)).toEqual([...headers, 'Preferred name', 'Grade']);
    expect(desk.grid('Students')[0]).toHaveLength(5 + 14 - 3);
    expect(said).toContain('Columns added: Students: Preferred name, Students: Grade, ');
    expect(said).not.toMatch(/Tabs added: [^\n]*Students,/);
  });

  it('takes in an import beside their columns', () => {
    desk.hands.type('Students', 'G2', '7');
    desk.importFile('caseload.csv', fileOf(ada));
    expect(desk.rows('Students')[1]).toMatchObject({
      Bus: '',
      'student id': '000101',
      'Last Name': 'Alvarez',
      'FIRST NAME': 'Ada',
      Locker: '',
      Grade: '7',
    });
    expect(desk.grid('Students')[1]?.slice(0, 5)).toEqual(['12', '7', 'Begay', 'Ben', '6']);
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
    const desk = setUpDesk();
    desk.importFile('caseload.csv', fileOf(ada));
    const column = desk.grid(tab)[0]?.indexOf(header) ?? -1;
    desk.hands.deleteColumns(tab, column + 1);
    const width = desk.book.extent(desk.book.sheetNamed(tab) as never).columns;
    const before = pictureOf(desk.book);

    // With the values of the settings the names of the specialists are gone too.
    const named = tab === 'Settings' ? 'Your address stands under Specialists in the ' : '';
    const said = desk.choose('setUpMenu');
    expect(said).toContain(`Columns added: ${tab}: ${header}.\n${named}`);
    expect(said).toContain('The tab "Start here" says what comes next.');
    const after = pictureOf(desk.book);
    expect(desk.grid(tab)[0]?.[width]).toBe(header);
    const letter = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[width];
    const own = new RegExp(`^(marks|${tab} columns|${tab}!${letter}\\d+)$`);
    expect(changedPlaces(before, after).filter((place) => !own.test(place))).toEqual([]);
  });

  it('keeps the formulas around it, where they stand', () => {
    const desk = setUpDesk();
    desk.importFile('caseload.csv', fileOf(ada));
    desk.hands.insertColumns('Students', 2);
    desk.hands.type('Students', 'B1', 'Initials');
    desk.hands.deleteColumns('Students', 6);
    trimTabs(desk);
    const sheet = desk.book.sheetNamed('Students');
    sheet?.change(1, 1, { formula: '=LEFT(C2,1)&LEFT(D2,1)', value: null });
    const before = pictureOf(desk.book);

    expect(desk.choose('setUpMenu')).toContain('Columns added: Students: Grade.');
    expect(lostPlaces(before, pictureOf(desk.book))).toEqual([]);
    expect(desk.hands.read('Students', 'B2')).toBe('AA');
  });

  it('adds a tab that was deleted at its place and changes nothing else', () => {
    const desk = setUpDesk();
    desk.importFile('caseload.csv', fileOf(ada));
    const progress = desk.book.sheetNamed('Progress');
    if (progress) desk.book.deleteSheet(progress);
    const before = pictureOf(desk.book);

    expect(desk.choose('setUpMenu')).toBe(
      'Tabs added: Progress.\nThe tab "Start here" says what comes next.',
    );
    const after = pictureOf(desk.book);
    expect(desk.book.sheets.map(({ name }) => name)[3]).toBe('Progress');
    const cells = changedPlaces(before, after).filter((place) => place.includes('!'));
    expect(cells.filter((place) => !place.startsWith('Progress!'))).toEqual([]);
    expect(desk.rows('Students')).toHaveLength(1);
  });

  it('changes nothing where a header has been renamed: the column is known by its mark', () => {
    const desk = setUpDesk();
    desk.hands.renameHeader('Students', 'Grade', 'Year of study');
    desk.hands.renameHeader('Deliveries', 'State', 'What became of it');
    const before = pictureOf(desk.book);

    expect(desk.choose('setUpMenu')).toBe(nothingToDo);
    expect(differences(before, pictureOf(desk.book))).toEqual([]);
  });

  it('brings back a setting that was deleted, and no deleted question', () => {
    const desk = setUpDesk();
    desk.hands.deleteRows('Settings', 3);
    desk.hands.deleteRows('Questions', 2, 10);
    const questions = desk.rows('Questions');

    desk.choose('setUpMenu');
    expect(desk.rows('Settings').at(-1)).toMatchObject({ Setting: 'Cadence' });
    expect(desk.rows('Questions')).toEqual(questions);
  });
});
