// What is rare with teachers' own files, and must harm neither notes nor other teachers.

import { UserActions } from '../../../emulator/spreadsheet/user-actions';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { cellOf } from '../sidebar/sidebar-calls';
import { tickAt, typeInto } from '../support/addon';
import {
  entryLines,
  fileOf,
  fileRows,
  filesOf,
  openWithFiles,
  round,
  sharedFilesOf,
  strictSchool,
  teacherEntries,
  typeNote,
  wholeText,
} from './own-files-school';
import { chen, ortega } from './teachers-school';

const told = (addon: AddonHarness): string =>
  addon.rows('Start here').find((row) => row['What to do next'] === 'Teachers’ own files')?.How ??
  '';

const setTeachers = (addon: AddonHarness, id: string, text: string) =>
  addon.user.type('Students', cellOf(addon, 'Students', id, 'Teachers'), text);

describe('“Seen it” that is in the plan since last week', () => {
  function lastWeek() {
    const addon = openWithFiles();
    const file = fileOf(addon, chen);
    typeNote(addon, file, 2, { goal: 'Ada', what: 'Seen it' });
    round(addon, '10:10');
    return { addon, file, user: new UserActions(file) };
  }
  const nextWeek = (addon: AddonHarness) =>
    ['10:10', '11:10'].map((hour) => tickAt(addon, `2026-08-24T${hour}`));
  const once = '000101-AC1 Ms. Chen: Seen it';

  it('is another note when its row was deleted and the same is typed again', () => {
    const { addon, file, user } = lastWeek();
    user.deleteRows('Notes', 2);
    round(addon, '11:10');
    typeNote(addon, file, 2, { goal: 'Ada', what: 'Seen it' });
    nextWeek(addon);
    expect(entryLines(addon)).toEqual([once, once]);
    expect(fileRows(addon, file, 'Notes')[0]?.['In the plan']).toBe('2026-08-24');
  });

  it.each([
    [
      'dragged to another row',
      (addon: AddonHarness, file: ReturnType<typeof fileOf>) => {
        new UserActions(file).type('Notes', 'B2', '');
        typeNote(addon, file, 2, { what: '' });
        typeNote(addon, file, 5, { goal: 'Ada', what: 'Seen it' });
      },
    ],
    [
      'left without the columns of the product',
      (_: AddonHarness, file: ReturnType<typeof fileOf>) =>
        new UserActions(file).deleteColumns('Notes', 5, 2),
    ],
  ])('is the same note when it was %s', (_, act) => {
    const { addon, file } = lastWeek();
    act(addon, file);
    nextWeek(addon);
    expect(entryLines(addon)).toEqual([once]);
  });
});

describe('notes that were sorted without the hidden column', () => {
  it('keep their entries, and the one that the specialist has edited keeps the edit', () => {
    const addon = openWithFiles();
    const file = fileOf(addon, chen);
    const sheet = file.sheetNamed('Notes');
    for (const [row, note] of ['c', 'a', 'd', 'b'].entries())
      typeNote(addon, file, row + 2, { goal: row % 2 ? 'Ada' : 'Ben', what: 'Seen it', note });
    round(addon, '10:10');
    const edited = teacherEntries(addon).find(({ Note }) => Note === 'Seen it: a');
    typeInto(addon, 'Progress', edited?.['Entry ID'] ?? '', 'Note', 'She saw it');
    const before = addon.grid('Progress');
    typeNote(addon, file, 7, { goal: 'Ada', what: 'Seen it', note: 'aa' });
    const area = { row: 1, column: 0, rows: 6, columns: 4 };
    if (sheet) new UserActions(file).sortArea(sheet, area, [{ column: 3, ascending: true }]);
    for (const hour of ['10:10', '11:10']) tickAt(addon, `2026-08-18T${hour}`);
    expect(addon.grid('Progress').slice(0, before.length)).toEqual(before);
    expect(entryLines(addon)).toHaveLength(5);
    expect(entryLines(addon)).toContain('000101-AC1 Ms. Chen: Seen it: aa');
  });
});

describe('rows that a teacher has put in above the headers', () => {
  it('change nothing in what comes in, and leave nobody in the tabs who has gone', () => {
    const addon = openWithFiles();
    const file = fileOf(addon, chen);
    const user = new UserActions(file);
    typeNote(addon, file, 2, { goal: 'Ada', what: 'Seen it', note: 'one' });
    round(addon, '10:10');
    user.insertColumns('Notes', 1);
    for (const tab of ['My students', 'Goals', 'Notes']) user.insertRows(tab, 1);
    typeNote(addon, fileOf(addon, ortega), 2, { goal: 'Ben', what: 'Seen it' });
    setTeachers(addon, '000101', ortega.email);
    round(addon, '11:10');
    const [, , note] = addon.grid('Notes', file);
    expect(note?.slice(3, 6)).toEqual(['Seen it', 'one', '2026-08-17']);
    user.deleteRows('Notes', 3);
    round(addon, '12:10');
    expect(wholeText(file)).not.toContain('Alvarez');
    expect(fileRows(addon, file, 'My students').map((row) => row['Last name'])).toContain('Begay');
    expect(entryLines(addon)).toEqual([
      '000101-AC1 Ms. Chen: Seen it: one',
      '000102-AC1 l.ortega: Seen it',
    ]);
  });
});

describe('a file of which every tab was deleted', () => {
  it('is filled anew', () => {
    const addon = openWithFiles();
    const file = fileOf(addon, chen);
    file.insertSheet('Mine');
    for (const title of ['Notes', 'My students', 'Goals', 'Read me']) {
      const tab = file.sheetNamed(title);
      if (tab) file.deleteSheet(tab);
    }
    round(addon, '10:10');
    expect(told(addon)).toBe('');
    expect(fileRows(addon, file, 'My students')).toHaveLength(2);
    expect(addon.grid('Read me', file)[0]).toEqual(['What this file is']);
  });
});

describe('a file that Google refuses to make', () => {
  it('is told, and keeps no note of other teachers waiting', () => {
    const addon = openWithFiles();
    typeNote(addon, fileOf(addon, chen), 2, { goal: 'Ada', what: 'Seen it' });
    setTeachers(addon, '000103', 'a.park@mesaviewschools.example');
    const message = 'The storage quota has been exceeded.';
    const method = 'Sheets.Spreadsheets.create';
    addon.script.arm(
      { kind: 'error', name: 'GoogleJsonResponseException', message },
      { method, occurrence: 1 },
    );
    round(addon, '10:10');
    expect(entryLines(addon)).toEqual(['000101-AC1 Ms. Chen: Seen it']);
    expect(told(addon)).toContain(`The file of a.park could not be made: ${message}`);
  });
});

describe('a teacher who has let others into the file', () => {
  it('leaves, and they lose the access too', () => {
    const addon = openWithFiles();
    const file = fileOf(addon, chen);
    file.sharing.addEditor('private@mail.example');
    file.sharing.addViewer('friend@mail.example');
    for (const id of ['000101', '000102']) setTeachers(addon, id, ortega.email);
    round(addon, '10:10');
    const { owner, editors, viewers } = file.sharing;
    expect([owner, editors, viewers]).toEqual(['g.specialist@mesaviewschools.example', [], []]);
  });
});

describe('somebody who is a teacher of the whole caseload', () => {
  it('keeps nobody else waiting with a list of goals that no property holds', () => {
    const addon = openWithFiles();
    const goals = addon.book.sheetNamed('Goals');
    const grid = addon.grid('Goals');
    const own = grid.find((line) => line.includes('000101-AC1')) ?? [];
    for (let count = 0; goals && count < 800; count += 1)
      own.forEach((text, column) => {
        const typed = text === '000101-AC1' ? `000101-${'é'.repeat(80)}${count}` : `'${text}`;
        if (text !== '') addon.user.typeAt(goals, grid.length + count, column, typed);
      });
    setTeachers(addon, '000102', chen.email);
    setTeachers(addon, '000103', chen.email);
    round(addon, '10:10');
    expect(fileRows(addon, fileOf(addon, chen), 'Goals')).toHaveLength(803);
    expect(addon.rows('Teachers').map((row) => row['Own file'])).toContain('');
    expect(sharedFilesOf(addon, ortega)).toEqual([]);
  });
});

describe('a teacher who comes back in a round that breaks off, and leaves again', () => {
  it('has no access, and the file no contents', () => {
    const start = openWithFiles();
    start.setSetting('Teachers', 'Off');
    round(start, '10:10');
    start.setSetting('Teachers', 'Own files');
    const calls = round(start.copy(), '11:10').reduce(
      (sum, { calls: { total } }) => sum + total,
      0,
    );
    const flaws: string[] = [];
    for (let call = 1; call <= calls; call += 1) {
      const addon = start.copy();
      addon.script.arm({ kind: 'crash' }, call);
      round(addon, '11:10');
      addon.script.disarmAll();
      addon.setSetting('Teachers', 'Off');
      round(addon, '12:10');
      for (const file of filesOf(addon)) {
        const rows = fileRows(addon, file, 'My students').length;
        const { editors } = file.sharing;
        if (rows + editors.length > 0) flaws.push(`call ${call}: ${rows} rows, ${editors}`);
      }
    }
    expect(calls).toBeGreaterThan(20);
    expect(flaws).toEqual([]);
  });
});

describe('an error in the file of one teacher', () => {
  it('is told, and ends nobody else’s pass', () => {
    const addon = strictSchool();
    // Of the first one, whose file is made just then.
    addon.script.arm(
      { kind: 'error', message: 'Service error' },
      { method: 'Properties.setProperty', occurrence: 3 },
    );
    const said = addon.choose('refreshTeachersMenu');
    expect(said).toContain('The file of l.ortega could not be refreshed: Service error');
    expect(sharedFilesOf(addon, chen)).toHaveLength(1);
    round(addon, '10:10');
    expect(sharedFilesOf(addon, ortega)).toHaveLength(1);
  });
});

describe('a student who is taken away from a teacher while the files are read', () => {
  it('is not written into that teacher’s file any more', () => {
    const addon = strictSchool();
    const act = () => setTeachers(addon, '000102', chen.email);
    addon.script.arm(
      { kind: 'interleave', act },
      { method: 'Sheets.Spreadsheets.create', occurrence: 2 },
    );
    addon.choose('refreshTeachersMenu');
    const names = (who: typeof chen) =>
      fileRows(addon, fileOf(addon, who), 'My students').map((row) => row['First name']);
    expect(names(ortega)).toEqual(['Cleo']);
    expect(names(chen)).toEqual(['Ada', 'Ben']);
  });
});

describe('more notes than come in at once', () => {
  const addon = openWithFiles();
  const file = fileOf(addon, ortega);
  const label = fileRows(addon, file, 'Goals')[0]?.['For your notes'] ?? '';
  const sheet = file.sheetNamed('Notes');
  const headers = addon.grid('Notes', file)[0] ?? [];
  const user = new UserActions(file);
  for (let count = 0; sheet && count < 250; count += 1) {
    user.typeAt(sheet, count + 1, headers.indexOf('Student and goal'), label);
    user.typeAt(sheet, count + 1, headers.indexOf('Note'), `Note ${count}`);
  }

  it('come with the next pass, each once', () => {
    const copy = addon.copy();
    round(copy, '10:10');
    expect(entryLines(copy)).toHaveLength(200);
    round(copy, '11:10');
    round(copy, '12:10');
    expect(new Set(entryLines(copy)).size).toBe(250);
    expect(entryLines(copy)).toHaveLength(250);
  });

  it('are all brought in before the file of a teacher who leaves is closed', () => {
    const copy = addon.copy();
    for (const id of ['000102', '000103']) setTeachers(copy, id, chen.email);
    round(copy, '10:10');
    round(copy, '11:10');
    expect(new Set(entryLines(copy)).size).toBe(250);
    expect(sharedFilesOf(copy, ortega)).toEqual([]);
  });
});
