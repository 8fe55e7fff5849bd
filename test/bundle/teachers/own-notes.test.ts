// Notes that teachers type into their own files, and what becomes of them in the plan.
import type { CaseloadDesk } from '../../../workbench/simulation/caseload-desk';
import { Hands } from '../../../workbench/spreadsheet/hands';
import type { Workbook } from '../../../workbench/spreadsheet/workbook';
import { runs } from '../../support/effort';
import { typeInto } from '../sending/support/school';
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

const marks = (desk: CaseloadDesk, file: Workbook) =>
  fileRows(desk, file, 'Notes').map((row) => row['In the plan']);

/** What the teacher herself has typed. */
const hers = (desk: CaseloadDesk, file: Workbook) =>
  desk.grid('Notes', file).map((line) => line.slice(0, 4));

function withFile(): { desk: CaseloadDesk; file: Workbook; hands: Hands } {
  const desk = openWithFiles();
  const file = fileOf(desk, chen);
  return { desk, file, hands: new Hands(file) };
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
    const { desk, file } = withFile();
    typeNote(desk, file, 2, { goal: 'Ada', ...typed });
    const before = hers(desk, file);
    for (const hour of ['10:10', '11:10', '12:10']) round(desk, hour);
    expect(entryLines(desk)).toEqual([`000101-AC1 Ms. Chen: ${note}`]);
    expect(marks(desk, file)).toEqual(['2026-08-17']);
    expect(hers(desk, file)).toEqual(before);
  });

  it('tell of the day, the person and the role, and are not shared with the family', () => {
    const { desk, file } = withFile();
    typeNote(desk, file, 2, { date: '8/14/2026', goal: 'Ada', what: 'Seen it' });
    typeNote(desk, file, 3, { date: '2026-08-13', goal: 'Ben', what: 'Seen it' });
    round(desk, '10:10');
    const lines = teacherEntries(desk).map((row) => [
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
    const { desk, file } = withFile();
    typeNote(desk, file, 2, { goal: 'Ada', what: 'Seen it' });
    typeInto(desk, 'Goals', '000101-AC1', 'Goal', 'Measure the snow');
    round(desk, '10:10');
    expect(entryLines(desk)).toEqual(['000101-AC1 Ms. Chen: Seen it']);
  });
});

describe('notes that lack something', () => {
  it.each([
    [{ what: 'Seen it' }, /choose the student and the goal/],
    [{ goal: 'Ada', what: 'Noticed something' }, /write what you noticed/],
    [{ goal: 'Ada', what: 'Something else' }, /one of Seen it, Helped with it/],
    [{ goal: 'Ada', what: 'Seen it', date: 'last Tuesday' }, /not a date/],
    [{ goal: 'A goal of my own', what: 'Seen it' }, /not among yours/],
    [{ goal: 'A goal (zzzzzz)', what: 'Seen it' }, /not among yours/],
  ])('%j wait, and say so', (typed, sentence) => {
    const { desk, file } = withFile();
    typeNote(desk, file, 2, typed);
    round(desk, '10:10');
    round(desk, '11:10');
    expect(entryLines(desk)).toEqual([]);
    expect(marks(desk, file)).toEqual([expect.stringMatching(sentence)]);
    typeNote(desk, file, 2, { goal: 'Ada', what: 'Seen it', note: 'now', date: '2026-08-16' });
    round(desk, '12:10');
    expect(entryLines(desk)).toEqual(['000101-AC1 Ms. Chen: Seen it: now']);
    expect(marks(desk, file)).toEqual(['2026-08-17']);
  });

  it('do not enter the plan of a goal that is another teacher’s, or is not shared any more', () => {
    const { desk, file } = withFile();
    const label = fileRows(desk, fileOf(desk, ortega), 'Goals').map((row) => row['For your notes']);
    typeNote(desk, file, 2, {
      goal: label.find((each) => each?.startsWith('Cleo')) ?? '',
      what: 'Seen it',
    });
    typeNote(desk, file, 3, { goal: 'Ben', what: 'Seen it' });
    typeInto(desk, 'Goals', '000102-AC1', 'Share with teachers', 'no');
    round(desk, '10:10');
    expect(entryLines(desk)).toEqual([]);
    expect(marks(desk, file)).toEqual([
      expect.stringMatching(/not among yours/),
      expect.stringMatching(/not among yours/),
    ]);
    typeInto(desk, 'Goals', '000102-AC1', 'Share with teachers', 'yes');
    round(desk, '11:10');
    expect(entryLines(desk)).toEqual(['000102-AC1 Ms. Chen: Seen it']);
  });
});

describe('a note that is in the plan', () => {
  function taken() {
    const all = withFile();
    typeNote(all.desk, all.file, 2, { goal: 'Ada', what: 'Helped with it' });
    round(all.desk, '10:10');
    return all;
  }

  it('is completed there when the teacher goes on writing, with a line in History', () => {
    const { desk, file } = taken();
    typeNote(desk, file, 2, { note: 'found a source' });
    round(desk, '11:10');
    typeNote(desk, file, 2, { note: 'found two sources' });
    round(desk, '12:10');
    expect(entryLines(desk)).toEqual(['000101-AC1 Ms. Chen: Helped with it: found two sources']);
    expect(marks(desk, file)).toEqual(['2026-08-17']);
    const lines = desk.rows('History').filter((row) => row.Tab === 'Progress');
    expect(lines.map((row) => [row.By, row.Before, row.After])).toEqual([
      ['Ms. Chen', 'Helped with it', 'Helped with it: found a source'],
      ['Ms. Chen', 'Helped with it: found a source', 'Helped with it: found two sources'],
    ]);
  });

  it('stays as the specialist has edited it', () => {
    const { desk, file } = taken();
    const id = teacherEntries(desk)[0]?.['Entry ID'] ?? '';
    typeInto(desk, 'Progress', id, 'Note', 'Helped a lot');
    round(desk, '11:10');
    expect(marks(desk, file)).toEqual(['2026-08-17']);
    typeNote(desk, file, 2, { note: 'found a source' });
    round(desk, '12:10');
    round(desk, '13:10');
    expect(entryLines(desk)).toEqual(['000101-AC1 Ms. Chen: Helped a lot']);
    expect(marks(desk, file)).toEqual([expect.stringMatching(/edited in the plan/)]);
  });

  it('is not put back when the specialist has deleted it', () => {
    const { desk } = taken();
    desk.hands.deleteRows('Progress', 2);
    round(desk, '11:10');
    round(desk, '12:10');
    expect(entryLines(desk)).toEqual([]);
  });

  it('is another one in a copied row, and in a row that was emptied and written again', () => {
    const { desk, file, hands } = taken();
    const [, row] = desk.grid('Notes', file);
    hands.insertRows('Notes', 2);
    row?.forEach((text, column) => {
      const sheet = file.sheetNamed('Notes');
      if (sheet) hands.typeAt(sheet, 1, column, `'${text}`);
    });
    round(desk, '11:10');
    round(desk, '12:10');
    expect(entryLines(desk)).toEqual(Array(2).fill('000101-AC1 Ms. Chen: Helped with it'));
    typeNote(desk, file, 2, { what: '', note: '' });
    round(desk, '13:10');
    expect(fileRows(desk, file, 'Notes')[0]?.['Note ID']).toBe('');
    typeNote(desk, file, 2, { goal: 'Ben', what: 'Seen it' });
    round(desk, '14:10');
    expect(entryLines(desk)).toEqual([
      ...Array(2).fill('000101-AC1 Ms. Chen: Helped with it'),
      '000102-AC1 Ms. Chen: Seen it',
    ]);
  });

  it('is not doubled where its ID is lost, or the whole column', () => {
    const { desk, file, hands } = taken();
    hands.type('Notes', 'F2', '');
    round(desk, '11:10');
    hands.deleteColumns('Notes', 6);
    round(desk, '12:10');
    hands.deleteColumns('Notes', 5, 2);
    round(desk, '13:10');
    round(desk, '14:10');
    expect(entryLines(desk)).toEqual(['000101-AC1 Ms. Chen: Helped with it']);
    expect(marks(desk, file)).toEqual(['2026-08-17']);
  });

  it('does not change through an ID that was written by hand', () => {
    const { desk, file, hands } = taken();
    const other = fileOf(desk, ortega);
    typeNote(desk, other, 2, { goal: 'Cleo', what: 'Seen it' });
    round(desk, '11:10');
    const foreign = fileRows(desk, other, 'Notes')[0]?.['Note ID'] ?? '';
    hands.type('Notes', 'F2', foreign);
    typeNote(desk, file, 2, { note: 'mine' });
    round(desk, '12:10');
    expect(entryLines(desk)).toContain('000103-AC1 l.ortega: Seen it');
    expect(entryLines(desk)).not.toContain('000103-AC1 Ms. Chen: Helped with it: mine');
  });
});

describe('a Notes tab in which a column has another name', () => {
  it('gives no note away, and goes on once the name is back', () => {
    const { desk, file, hands } = withFile();
    typeNote(desk, file, 2, { goal: 'Ada', what: 'Seen it' });
    round(desk, '10:10');
    typeNote(desk, file, 2, { note: 'again' });
    hands.type('Notes', 'D1', 'My thoughts');
    round(desk, '11:10');
    expect(entryLines(desk)).toEqual(['000101-AC1 Ms. Chen: Seen it']);
    expect(
      desk
        .rows('Start here')
        .map(({ How }) => How)
        .join(),
    ).toContain('The Notes tab of Ms. Chen has no column “Note”');
    hands.type('Notes', 'D1', 'note');
    hands.moveColumns('Notes', 4, 1);
    round(desk, '12:10');
    expect(entryLines(desk)).toEqual(['000101-AC1 Ms. Chen: Seen it: again']);
  });
});

/** Five notes, three in the plan already, one of these completed since. */
function busyFile() {
  const all = withFile();
  const { desk, file } = all;
  typeNote(desk, file, 2, { goal: 'Ada', what: 'Seen it', note: 'one' });
  typeNote(desk, file, 3, { goal: 'Ben', what: 'Seen it', note: 'two' });
  typeNote(desk, file, 4, { goal: 'Ada', what: 'Seen it', note: 'three' });
  round(desk, '10:10');
  typeNote(desk, file, 3, { note: 'two and more' });
  typeNote(desk, file, 6, { goal: 'Ben', what: 'Seen it', note: 'four' });
  typeNote(desk, file, 7, { goal: 'Ada', what: 'Seen it', note: 'five' });
  typeNote(desk, file, 9, { what: 'Seen it', note: 'of whom?' });
  return all;
}

const busyLines = [
  '000101-AC1 Ms. Chen: Seen it: five',
  '000101-AC1 Ms. Chen: Seen it: one',
  '000101-AC1 Ms. Chen: Seen it: three',
  '000102-AC1 Ms. Chen: Seen it: four',
  '000102-AC1 Ms. Chen: Seen it: two and more',
];

const meddling: readonly (readonly [string, (hands: Hands) => void])[] = [
  ['sorts the notes', (hands) => hands.sort('Notes', -4)],
  ['inserts rows above', (hands) => hands.insertRows('Notes', 2, 2)],
  ['deletes blank rows', (hands) => hands.deleteRows('Notes', 8, 1)],
  ['inserts a column', (hands) => hands.insertColumns('Notes', 2)],
  ['sorts the goals', (hands) => hands.sort('Goals', -2)],
];

const withCrash = meddling.filter(([doing]) => !doing.includes('column'));

describe.each([
  ...meddling.map((each) => [...each, false] as const),
  ...withCrash.map(
    ([doing, meddle]) => [`${doing}, just before the run breaks off,`, meddle, true] as const,
  ),
])('a teacher who %s between two calls of a round', (_, meddle, breaksOff) => {
  it('finds each note in the plan once, and her own cells as they were', () => {
    const start = busyFile().desk;
    const rehearsal = round(start.copy(), '11:10');
    const calls = rehearsal.reduce((sum, record) => sum + record.calls.total, 0);
    const flaws: string[] = [];
    for (let call = 1; call <= calls; call += runs(7, 1)) {
      const desk = start.copy();
      const file = fileOf(desk, chen);
      let typed: readonly string[] = [];
      const act = () => {
        meddle(new Hands(file));
        typed = wordsIn(desk, file);
      };
      desk.script.arm({ kind: 'meanwhile', act }, call);
      if (breaksOff) desk.script.arm({ kind: 'crash' }, call + 1);
      round(desk, '11:10');
      desk.script.disarmAll();
      for (const hour of ['12:10', '13:10', '14:10']) round(desk, hour);
      const found = entryLines(desk).join('\n');
      if (found !== busyLines.join('\n')) flaws.push(`call ${call}: ${found}`);
      if (wordsIn(desk, file).join() !== typed.join()) flaws.push(`call ${call}: her cells`);
      const ids = fileRows(desk, file, 'Notes').map((row) => (row['Note ID'] ?? '').split(' ')[0]);
      const given = ids.filter((id) => id !== '');
      if (new Set(given).size !== 5 || given.length !== 5) flaws.push(`call ${call}: IDs ${ids}`);
    }
    expect(flaws).toEqual([]);
  });
});

const wordsIn = (desk: CaseloadDesk, file: Workbook): readonly string[] =>
  fileRows(desk, file, 'Notes').map((row) =>
    [row.Date, row['Student and goal'], row.What, row.Note].join('|'),
  );
