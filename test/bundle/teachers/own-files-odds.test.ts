// What is rare with teachers' own files, and must harm neither notes nor other teachers.

import type { CaseloadDesk } from '../../../workbench/simulation/caseload-desk';
import { Hands } from '../../../workbench/spreadsheet/hands';
import { tickAt, typeInto } from '../sending/support/school';
import { cellOf } from '../sidebar/sidebar-desk';
import {
  entryLines,
  fileOf,
  fileRows,
  filesOf,
  openWithFiles,
  round,
  sharedFilesOf,
  teacherEntries,
  typeNote,
  wholeText,
} from './own-files-school';
import { chen, ortega } from './teachers-school';

const told = (desk: CaseloadDesk): string =>
  desk.rows('Start here').find((row) => row['What to do next'] === 'Teachers’ own files')?.How ??
  '';

const setTeachers = (desk: CaseloadDesk, id: string, text: string) =>
  desk.hands.type('Students', cellOf(desk, 'Students', id, 'Teachers'), text);

describe('“Seen it” that is in the plan since last week', () => {
  function lastWeek() {
    const desk = openWithFiles();
    const file = fileOf(desk, chen);
    typeNote(desk, file, 2, { goal: 'Ada', what: 'Seen it' });
    round(desk, '10:10');
    return { desk, file, hands: new Hands(file) };
  }
  const nextWeek = (desk: CaseloadDesk) =>
    ['10:10', '11:10'].map((hour) => tickAt(desk, `2026-08-24T${hour}`));
  const once = '000101-AC1 Ms. Chen: Seen it';

  it('is another note when its row was deleted and the same is typed again', () => {
    const { desk, file, hands } = lastWeek();
    hands.deleteRows('Notes', 2);
    round(desk, '11:10');
    typeNote(desk, file, 2, { goal: 'Ada', what: 'Seen it' });
    nextWeek(desk);
    expect(entryLines(desk)).toEqual([once, once]);
    expect(fileRows(desk, file, 'Notes')[0]?.['In the plan']).toBe('2026-08-24');
  });

  it.each([
    [
      'dragged to another row',
      (desk: CaseloadDesk, file: ReturnType<typeof fileOf>) => {
        new Hands(file).type('Notes', 'B2', '');
        typeNote(desk, file, 2, { what: '' });
        typeNote(desk, file, 5, { goal: 'Ada', what: 'Seen it' });
      },
    ],
    [
      'left without the columns of the product',
      (_: CaseloadDesk, file: ReturnType<typeof fileOf>) =>
        new Hands(file).deleteColumns('Notes', 5, 2),
    ],
  ])('is the same note when it was %s', (_, act) => {
    const { desk, file } = lastWeek();
    act(desk, file);
    nextWeek(desk);
    expect(entryLines(desk)).toEqual([once]);
  });
});

describe('notes that were sorted without the hidden column', () => {
  it('keep their entries, and the one that the specialist has edited keeps hers', () => {
    const desk = openWithFiles();
    const file = fileOf(desk, chen);
    const sheet = file.sheetNamed('Notes');
    for (const [row, note] of ['c', 'a', 'd', 'b'].entries())
      typeNote(desk, file, row + 2, { goal: row % 2 ? 'Ada' : 'Ben', what: 'Seen it', note });
    round(desk, '10:10');
    const edited = teacherEntries(desk).find(({ Note }) => Note === 'Seen it: a');
    typeInto(desk, 'Progress', edited?.['Entry ID'] ?? '', 'Note', 'She saw it');
    const before = desk.grid('Progress');
    typeNote(desk, file, 7, { goal: 'Ada', what: 'Seen it', note: 'aa' });
    const area = { row: 1, column: 0, rows: 6, columns: 4 };
    if (sheet) new Hands(file).sortArea(sheet, area, [{ column: 3, ascending: true }]);
    for (const hour of ['10:10', '11:10']) tickAt(desk, `2026-08-18T${hour}`);
    expect(desk.grid('Progress').slice(0, before.length)).toEqual(before);
    expect(entryLines(desk)).toHaveLength(5);
    expect(entryLines(desk)).toContain('000101-AC1 Ms. Chen: Seen it: aa');
  });
});

describe('rows that a teacher has put in above the headers', () => {
  it('change nothing in what comes in, and leave nobody in the tabs who has gone', () => {
    const desk = openWithFiles();
    const file = fileOf(desk, chen);
    const hands = new Hands(file);
    typeNote(desk, file, 2, { goal: 'Ada', what: 'Seen it', note: 'one' });
    round(desk, '10:10');
    hands.insertColumns('Notes', 1);
    for (const tab of ['My students', 'Goals', 'Notes']) hands.insertRows(tab, 1);
    typeNote(desk, fileOf(desk, ortega), 2, { goal: 'Ben', what: 'Seen it' });
    setTeachers(desk, '000101', ortega.email);
    round(desk, '11:10');
    const [, , note] = desk.grid('Notes', file);
    expect(note?.slice(3, 6)).toEqual(['Seen it', 'one', '2026-08-17']);
    hands.deleteRows('Notes', 3);
    round(desk, '12:10');
    expect(wholeText(file)).not.toContain('Alvarez');
    expect(fileRows(desk, file, 'My students').map((row) => row['Last name'])).toContain('Begay');
    expect(entryLines(desk)).toEqual([
      '000101-AC1 Ms. Chen: Seen it: one',
      '000102-AC1 l.ortega: Seen it',
    ]);
  });
});

describe('a file of which every tab was deleted', () => {
  it('is filled anew', () => {
    const desk = openWithFiles();
    const file = fileOf(desk, chen);
    file.insertSheet('Mine');
    for (const title of ['Notes', 'My students', 'Goals', 'Read me']) {
      const tab = file.sheetNamed(title);
      if (tab) file.deleteSheet(tab);
    }
    round(desk, '10:10');
    expect(told(desk)).toBe('');
    expect(fileRows(desk, file, 'My students')).toHaveLength(2);
    expect(desk.grid('Read me', file)[0]).toEqual(['What this file is']);
  });
});

describe('a file that Google refuses to make', () => {
  it('is told, and keeps no note of other teachers waiting', () => {
    const desk = openWithFiles();
    typeNote(desk, fileOf(desk, chen), 2, { goal: 'Ada', what: 'Seen it' });
    setTeachers(desk, '000103', 'a.park@mesaviewschools.example');
    const message = 'The storage quota has been exceeded.';
    const method = 'Sheets.Spreadsheets.create';
    desk.script.arm(
      { kind: 'error', name: 'GoogleJsonResponseException', message },
      { method, occurrence: 1 },
    );
    round(desk, '10:10');
    expect(entryLines(desk)).toEqual(['000101-AC1 Ms. Chen: Seen it']);
    expect(told(desk)).toContain(`The file of a.park could not be made: ${message}`);
  });
});

describe('a teacher who has let others into the file', () => {
  it('leaves, and they lose the access too', () => {
    const desk = openWithFiles();
    const file = fileOf(desk, chen);
    file.sharing.addEditor('private@mail.example');
    file.sharing.addViewer('friend@mail.example');
    for (const id of ['000101', '000102']) setTeachers(desk, id, ortega.email);
    round(desk, '10:10');
    const { owner, editors, viewers } = file.sharing;
    expect([owner, editors, viewers]).toEqual(['g.specialist@mesaviewschools.example', [], []]);
  });
});

describe('somebody who is a teacher of the whole caseload', () => {
  it('keeps nobody else waiting with a list of goals that no property holds', () => {
    const desk = openWithFiles();
    const goals = desk.book.sheetNamed('Goals');
    const grid = desk.grid('Goals');
    const own = grid.find((line) => line.includes('000101-AC1')) ?? [];
    for (let count = 0; goals && count < 800; count += 1)
      own.forEach((text, column) => {
        const typed = text === '000101-AC1' ? `000101-AC1${count}` : `'${text}`;
        if (text !== '') desk.hands.typeAt(goals, grid.length + count, column, typed);
      });
    setTeachers(desk, '000102', chen.email);
    setTeachers(desk, '000103', chen.email);
    round(desk, '10:10');
    expect(fileRows(desk, fileOf(desk, chen), 'Goals')).toHaveLength(803);
    expect(desk.rows('Teachers').map((row) => row['Own file'])).toContain('');
    expect(sharedFilesOf(desk, ortega)).toEqual([]);
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
      const desk = start.copy();
      desk.script.arm({ kind: 'crash' }, call);
      round(desk, '11:10');
      desk.script.disarmAll();
      desk.setSetting('Teachers', 'Off');
      round(desk, '12:10');
      for (const file of filesOf(desk)) {
        const rows = fileRows(desk, file, 'My students').length;
        const { editors } = file.sharing;
        if (rows + editors.length > 0) flaws.push(`call ${call}: ${rows} rows, ${editors}`);
      }
    }
    expect(calls).toBeGreaterThan(20);
    expect(flaws).toEqual([]);
  });
});
