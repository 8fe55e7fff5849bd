// Notes that teachers type into their own files, and what becomes of them in the plan.

import { UserActions } from '../../../emulator/spreadsheet/user-actions';
import type { Workbook } from '../../../emulator/spreadsheet/workbook';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { callsOf, reachesGrid } from '../../support/sweep';
import { typeInto } from '../support/addon';
import {
  entryLines,
  fileOf,
  fileRows,
  openWithFiles,
  round,
  teacherEntries,
  typeNote,
} from './own-files-school';
import { chen, ortega } from './teachers-school';

const marks = (addon: AddonHarness, file: Workbook) =>
  fileRows(addon, file, 'Notes').map((row) => row['In the plan']);

/** What the teacher has typed. */
const typedCells = (addon: AddonHarness, file: Workbook) =>
  addon.grid('Notes', file).map((line) => line.slice(0, 4));

function withFile(): { addon: AddonHarness; file: Workbook; user: UserActions } {
  const addon = openWithFiles();
  const file = fileOf(addon, chen);
  return { addon, file, user: new UserActions(file) };
}

describe('notes that are complete', () => {
  it.each([
    [{ what: 'Seen it' }, 'Seen it'],
    [{ what: 'Helped with it', note: 'found a source' }, 'Helped with it: found a source'],
    [{ what: 'Noticed something', note: '  she leads ' }, 'Noticed something: she leads'],
    [{ note: 'no choice made' }, 'Noticed something: no choice made'],
    [{ what: 'seen it', note: '007' }, 'Seen it: 007'],
    [{ what: 'Seen it', note: '=1+1' }, 'Seen it: =1+1'],
    [{ what: 'Seen it', note: "+1 'for' her" }, "Seen it: +1 'for' her"],
    [{ what: 'Seen it', note: '3/4' }, 'Seen it: 3/4'],
  ])('%j come into the plan once, as %j', (typed, note) => {
    const { addon, file } = withFile();
    typeNote(addon, file, 2, { goal: 'Ada', ...typed });
    const before = typedCells(addon, file);
    for (const hour of ['10:10', '11:10', '12:10']) round(addon, hour);
    expect(entryLines(addon)).toEqual([`000101-AC1 Ms. Chen: ${note}`]);
    expect(marks(addon, file)).toEqual(['2026-08-17']);
    expect(typedCells(addon, file)).toEqual(before);
  });

  it('tell of the day, the person and the role, and are not shared with the family', () => {
    const { addon, file } = withFile();
    typeNote(addon, file, 2, { date: '8/14/2026', goal: 'Ada', what: 'Seen it' });
    typeNote(addon, file, 3, { date: '2026-08-13', goal: 'Ben', what: 'Seen it' });
    round(addon, '10:10');
    const lines = teacherEntries(addon).map((row) => [
      row.Date,
      row['Student ID'],
      row.By,
      row.Role,
      row.Progress,
      row['Share with family'],
    ]);
    expect(lines).toEqual([
      ['2026-08-14', '000101', 'Ms. Chen', 'Teacher', '', 'no'],
      ['2026-08-13', '000102', 'Ms. Chen', 'Teacher', '', 'no'],
    ]);
  });

  it('are known by the goal’s code after the goal was worded anew', () => {
    const { addon, file } = withFile();
    typeNote(addon, file, 2, { goal: 'Ada', what: 'Seen it' });
    typeInto(addon, 'Goals', '000101-AC1', 'Goal', 'Measure the snow');
    round(addon, '10:10');
    expect(entryLines(addon)).toEqual(['000101-AC1 Ms. Chen: Seen it']);
  });
});

describe('notes that lack something', () => {
  it.each([
    [{ what: 'Seen it' }, /choose the student and the goal/],
    [{ goal: 'Ada', what: 'Noticed something' }, /write what you noticed/],
    [{ goal: 'Ada', what: 'Something else' }, /one of Seen it, Helped with it/],
    [{ goal: 'Ada', what: 'Seen it', date: 'last Tuesday' }, /not a date/],
    [{ goal: 'Ada', what: 'Seen it', note: 'x'.repeat(1000) }, /has 1009 characters, and 1000 fit/],
    [{ goal: 'A goal of my own', what: 'Seen it' }, /not among yours/],
    [{ goal: 'A goal (zzzzzz)', what: 'Seen it' }, /not among yours/],
  ])('%j wait, and say so', (typed, sentence) => {
    const { addon, file } = withFile();
    typeNote(addon, file, 2, typed);
    round(addon, '10:10');
    round(addon, '11:10');
    expect(entryLines(addon)).toEqual([]);
    expect(marks(addon, file)).toEqual([expect.stringMatching(sentence)]);
    typeNote(addon, file, 2, { goal: 'Ada', what: 'Seen it', note: 'now', date: '2026-08-16' });
    round(addon, '12:10');
    expect(entryLines(addon)).toEqual(['000101-AC1 Ms. Chen: Seen it: now']);
    expect(marks(addon, file)).toEqual(['2026-08-17']);
  });

  it('do not enter the plan of a goal that is another teacher’s, or is not shared any more', () => {
    const { addon, file } = withFile();
    const label = fileRows(addon, fileOf(addon, ortega), 'Goals').map(
      (row) => row['For your notes'],
    );
    typeNote(addon, file, 2, {
      goal: label.find((each) => each?.startsWith('Cleo')) ?? '',
      what: 'Seen it',
    });
    typeNote(addon, file, 3, { goal: 'Ben', what: 'Seen it' });
    typeInto(addon, 'Goals', '000102-AC1', 'Share with teachers', 'no');
    round(addon, '10:10');
    expect(entryLines(addon)).toEqual([]);
    expect(marks(addon, file)).toEqual([
      expect.stringMatching(/not among yours/),
      expect.stringMatching(/not among yours/),
    ]);
    typeInto(addon, 'Goals', '000102-AC1', 'Share with teachers', 'yes');
    round(addon, '11:10');
    expect(entryLines(addon)).toEqual(['000102-AC1 Ms. Chen: Seen it']);
  });
});

describe('a note that is in the plan', () => {
  function taken() {
    const all = withFile();
    typeNote(all.addon, all.file, 2, { goal: 'Ada', what: 'Helped with it' });
    round(all.addon, '10:10');
    return all;
  }

  it('is completed there when the teacher goes on writing, with a line in History', () => {
    const { addon, file } = taken();
    typeNote(addon, file, 2, { note: 'found a source' });
    round(addon, '11:10');
    typeNote(addon, file, 2, { note: 'found two sources' });
    round(addon, '12:10');
    expect(entryLines(addon)).toEqual(['000101-AC1 Ms. Chen: Helped with it: found two sources']);
    expect(marks(addon, file)).toEqual(['2026-08-17']);
    const lines = addon.rows('History').filter((row) => row.Tab === 'Progress');
    expect(lines.map((row) => [row.By, row.Before, row.After])).toEqual([
      ['Ms. Chen', 'Helped with it', 'Helped with it: found a source'],
      ['Ms. Chen', 'Helped with it: found a source', 'Helped with it: found two sources'],
    ]);
  });

  it('stays as the specialist has edited it', () => {
    const { addon, file } = taken();
    const id = teacherEntries(addon)[0]?.['Entry ID'] ?? '';
    typeInto(addon, 'Progress', id, 'Note', 'Helped a lot');
    round(addon, '11:10');
    expect(marks(addon, file)).toEqual(['2026-08-17']);
    typeNote(addon, file, 2, { note: 'found a source' });
    round(addon, '12:10');
    round(addon, '13:10');
    expect(entryLines(addon)).toEqual(['000101-AC1 Ms. Chen: Helped a lot']);
    expect(marks(addon, file)).toEqual([expect.stringMatching(/edited in the plan/)]);
  });

  it('is not put back when the specialist has deleted it', () => {
    const { addon } = taken();
    addon.user.deleteRows('Progress', 2);
    round(addon, '11:10');
    round(addon, '12:10');
    expect(entryLines(addon)).toEqual([]);
  });

  it('is another one in a copied row, and in a row that was emptied and written again', () => {
    const { addon, file, user } = taken();
    const [, row] = addon.grid('Notes', file);
    user.insertRows('Notes', 2);
    row?.forEach((text, column) => {
      const sheet = file.sheetNamed('Notes');
      if (sheet) user.typeAt(sheet, 1, column, `'${text}`);
    });
    round(addon, '11:10');
    round(addon, '12:10');
    expect(entryLines(addon)).toEqual(Array(2).fill('000101-AC1 Ms. Chen: Helped with it'));
    typeNote(addon, file, 2, { what: '', note: '' });
    round(addon, '13:10');
    expect(fileRows(addon, file, 'Notes')[0]?.['Note ID']).toBe('');
    typeNote(addon, file, 2, { goal: 'Ben', what: 'Seen it' });
    round(addon, '14:10');
    expect(entryLines(addon)).toEqual([
      ...Array(2).fill('000101-AC1 Ms. Chen: Helped with it'),
      '000102-AC1 Ms. Chen: Seen it',
    ]);
  });

  it('is not doubled where its ID is lost, or the whole column', () => {
    const { addon, file, user } = taken();
    user.type('Notes', 'F2', '');
    round(addon, '11:10');
    user.deleteColumns('Notes', 6);
    round(addon, '12:10');
    user.deleteColumns('Notes', 5, 2);
    round(addon, '13:10');
    round(addon, '14:10');
    expect(entryLines(addon)).toEqual(['000101-AC1 Ms. Chen: Helped with it']);
    expect(marks(addon, file)).toEqual(['2026-08-17']);
  });

  it('does not change through an ID that was written by hand', () => {
    const { addon, file, user } = taken();
    const other = fileOf(addon, ortega);
    typeNote(addon, other, 2, { goal: 'Cleo', what: 'Seen it' });
    round(addon, '11:10');
    const foreign = fileRows(addon, other, 'Notes')[0]?.['Note ID'] ?? '';
    user.type('Notes', 'F2', foreign);
    typeNote(addon, file, 2, { note: 'mine' });
    round(addon, '12:10');
    expect(entryLines(addon)).toContain('000103-AC1 l.ortega: Seen it');
    expect(entryLines(addon)).not.toContain('000103-AC1 Ms. Chen: Helped with it: mine');
  });
});

describe('a Notes tab in which a column has another name', () => {
  it('gives no note away, and goes on once the name is back', () => {
    const { addon, file, user } = withFile();
    typeNote(addon, file, 2, { goal: 'Ada', what: 'Seen it' });
    round(addon, '10:10');
    typeNote(addon, file, 2, { note: 'again' });
    user.type('Notes', 'D1', 'My thoughts');
    round(addon, '11:10');
    expect(entryLines(addon)).toEqual(['000101-AC1 Ms. Chen: Seen it']);
    expect(
      addon
        .rows('Start here')
        .map(({ How }) => How)
        .join(),
    ).toContain('The Notes tab of Ms. Chen has no column “Note”');
    user.type('Notes', 'D1', 'note');
    user.moveColumns('Notes', 4, 1);
    round(addon, '12:10');
    expect(entryLines(addon)).toEqual(['000101-AC1 Ms. Chen: Seen it: again']);
  });
});

/** Five notes, three in the plan already, one of these completed since. */
function busyFile() {
  const all = withFile();
  const { addon, file } = all;
  typeNote(addon, file, 2, { goal: 'Ada', what: 'Seen it', note: 'one' });
  typeNote(addon, file, 3, { goal: 'Ben', what: 'Seen it', note: 'two' });
  typeNote(addon, file, 4, { goal: 'Ada', what: 'Seen it', note: 'three' });
  round(addon, '10:10');
  typeNote(addon, file, 3, { note: 'two and more' });
  typeNote(addon, file, 6, { goal: 'Ben', what: 'Seen it', note: 'four' });
  typeNote(addon, file, 7, { goal: 'Ada', what: 'Seen it', note: 'five' });
  typeNote(addon, file, 9, { what: 'Seen it', note: 'of whom?' });
  return all;
}

const busyLines = [
  '000101-AC1 Ms. Chen: Seen it: five',
  '000101-AC1 Ms. Chen: Seen it: one',
  '000101-AC1 Ms. Chen: Seen it: three',
  '000102-AC1 Ms. Chen: Seen it: four',
  '000102-AC1 Ms. Chen: Seen it: two and more',
];

const meddling: readonly (readonly [string, (user: UserActions) => void])[] = [
  ['sorts the notes', (user) => user.sort('Notes', -4)],
  ['inserts rows above', (user) => user.insertRows('Notes', 2, 2)],
  ['deletes blank rows', (user) => user.deleteRows('Notes', 8, 1)],
  ['inserts a column', (user) => user.insertColumns('Notes', 2)],
  ['sorts the goals', (user) => user.sort('Goals', -2)],
];

const withCrash = meddling.filter(([doing]) => !doing.includes('column'));

describe.each([
  ...meddling.map((each) => [...each, false] as const),
  ...withCrash.map(
    ([doing, meddle]) => [`${doing}, just before the run breaks off,`, meddle, true] as const,
  ),
])('a teacher who %s between two calls of a round', (_, meddle, breaksOff) => {
  it('finds each note in the plan once, and the teacher’s own cells as they were', () => {
    const start = busyFile().addon;
    const flaws: string[] = [];
    // A third of the calls that reach the grid: each change is followed by four rounds.
    const calls = callsOf(start, (addon) => round(addon, '11:10'))
      .flatMap((traits, index) => (reachesGrid(index + 1, traits) ? [index + 1] : []))
      .filter((_, place) => place % 3 === 0);
    for (const call of calls) {
      const addon = start.copy();
      const file = fileOf(addon, chen);
      let typed: readonly string[] = [];
      const act = () => {
        meddle(new UserActions(file));
        typed = wordsIn(addon, file);
      };
      addon.script.arm({ kind: 'interleave', act }, call);
      if (breaksOff) addon.script.arm({ kind: 'crash' }, call + 1);
      round(addon, '11:10');
      addon.script.disarmAll();
      for (const hour of ['12:10', '13:10', '14:10']) round(addon, hour);
      const found = entryLines(addon).join('\n');
      if (found !== busyLines.join('\n')) flaws.push(`call ${call}: ${found}`);
      if (wordsIn(addon, file).join() !== typed.join())
        flaws.push(`call ${call}: the teacher’s cells`);
      const ids = fileRows(addon, file, 'Notes').map((row) => (row['Note ID'] ?? '').split(' ')[0]);
      const given = ids.filter((id) => id !== '');
      if (new Set(given).size !== 5 || given.length !== 5) flaws.push(`call ${call}: IDs ${ids}`);
    }
    expect(flaws).toEqual([]);
  });
});

const wordsIn = (addon: AddonHarness, file: Workbook): readonly string[] =>
  fileRows(addon, file, 'Notes').map((row) =>
    [row.Date, row['Student and goal'], row.What, row.Note].join('|'),
  );
