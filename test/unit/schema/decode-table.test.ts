// Reading a tab: bad rows are named by place and left out, and never stop the others.
import fc from 'fast-check';
import type { Cell } from '../../../src/schema/decode-cell';
import { decodeTable, type RowProblem } from '../../../src/schema/decode-table';
import { locateColumns } from '../../../src/schema/locate-columns';
import {
  goalsTab as goals,
  historyTab as history,
  settingsTab as settings,
  teachersTab as teachers,
} from '../../../src/schema/tabs';
import { inSentences } from '../../support/in-words';

const headers = [
  'Goal ID',
  'Student ID',
  'Kind',
  'Goal',
  'Status',
  'Start',
  'Share with family',
  'Why',
];
const good: readonly Cell[] = ['G1', 'S1', 'Academic', 'Build it.', 'Active', 46251, true];

/** The good row with other cells under some headers. */
const line = (cells: Readonly<Record<string, Cell>> = {}): readonly Cell[] =>
  headers.map((header, place) => cells[header] ?? good[place] ?? '');

const read = (...lines: readonly (readonly Cell[])[]) =>
  decodeTable(goals, [headers, ...lines], locateColumns(goals, headers).columnIndexes);

const sentencesOf = ({ problems }: { readonly problems: readonly RowProblem[] }) =>
  inSentences(problems.map(({ problem }) => problem));

const told = (...lines: readonly (readonly Cell[])[]) => sentencesOf(read(...lines));

describe('a row', () => {
  it('has every column of the tab, empty where the tab has no such column', () => {
    expect(read(good).rows).toEqual([
      expect.objectContaining({
        goalId: 'G1',
        kind: 'Academic',
        start: '2026-08-17',
        shareWithFamily: true,
        why: '',
        teachers: [],
        targetDate: null,
        shareWithTeachers: false,
      }),
    ]);
    expect(Object.keys(read(good).rows[0] ?? {}).sort()).toEqual(Object.keys(goals.columns).sort());
  });

  it('that is shorter than the header row is filled up', () => {
    expect(read(good.slice(0, 5)).rows).toEqual([
      expect.objectContaining({ start: null, shareWithFamily: false }),
    ]);
  });

  it('that is empty is no row, and is not counted away', () => {
    const empty = headers.map(() => '');
    const { rows, rowNumbers, problems } = read(empty, line(), empty, line({ 'Goal ID': 'G2' }));
    expect(rows.map(({ goalId }) => goalId)).toEqual(['G1', 'G2']);
    expect(rowNumbers).toEqual([3, 5]);
    expect(problems).toEqual([]);
  });
});

describe('a bad row', () => {
  it.each([
    [{ 'Goal ID': '' }, 'Goals, row 2, Goal ID: is empty.'],
    [{ 'Goal ID': '   ' }, 'Goals, row 2, Goal ID: is empty.'],
    [{ Goal: ' \n ' }, 'Goals, row 2, Goal: is empty.'],
    [{ Status: '' }, 'Goals, row 2, Status: is empty.'],
    [
      { Kind: 'Sport' },
      'Goals, row 2, Kind: "Sport" is not one of Academic, Affective, Talent, Career, Combined.',
    ],
    [{ Start: 'soon' }, 'Goals, row 2, Start: "soon" is not a date; write it like 2026-09-30.'],
    [
      { Start: 3_035_551_234 },
      'Goals, row 2, Start: "3035551234" is not a date; write it like 2026-09-30.',
    ],
    [{ 'Share with family': '?' }, 'Goals, row 2, Share with family: "?" is neither yes nor no.'],
  ])('%j is told, and left out', (cells, sentence) => {
    expect(told(line(cells), line({ 'Goal ID': 'G2' }))).toEqual([sentence]);
    const { rows, rowNumbers } = read(line(cells), line({ 'Goal ID': 'G2' }));
    expect(rows.map(({ goalId }) => goalId)).toEqual(['G2']);
    expect(rowNumbers).toEqual([3]);
  });

  it('with several faults is told of each', () => {
    expect(told(line({ 'Student ID': '', Kind: 'Sport', Start: 'soon' }))).toHaveLength(3);
  });

  it('is known by its ID, where it has one; what can be read of the others still protects', () => {
    const { unreadIds, unread } = read(line({ Kind: 'Sport' }), line({ 'Goal ID': '' }));
    expect(unreadIds).toEqual(['G1']);
    expect(unread).toMatchObject([{ goalId: 'G1', studentId: 'S1' }, { studentId: 'S1' }]);
    expect(unread[0]).not.toHaveProperty('kind');
    expect(unread[1]).not.toHaveProperty('goalId');
  });
});

describe('an ID that stands in several rows', () => {
  it('names none of them, and each is told', () => {
    const table = read(line(), line({ 'Goal ID': 'G2' }), line({ Goal: 'Another.' }));
    expect(table.rows.map(({ goalId }) => goalId)).toEqual(['G2']);
    expect(table.rowNumbers).toEqual([3]);
    expect(table.unreadIds).toEqual(['G1']);
    expect(table.unread.map(({ goal }) => goal)).toEqual(['Build it.', 'Another.']);
    const sentence =
      'Goal ID: "G1" stands in rows 2 and 4, so neither counts; correct or delete one.';
    expect(sentencesOf(table)).toEqual([`Goals, row 2, ${sentence}`, `Goals, row 4, ${sentence}`]);
    expect(table.problems.map(({ id }) => id)).toEqual(['G1', 'G1']);
  });

  it('names none of them where one of them has another fault as well', () => {
    const table = read(line({ Kind: 'Sport' }), line({ Goal: 'Second.' }));
    expect(table.rows).toEqual([]);
    expect(table.unreadIds).toEqual(['G1']);
    expect(sentencesOf(table)).toEqual([
      expect.stringContaining('row 2, Kind'),
      expect.stringContaining('row 2, Goal ID'),
      expect.stringContaining('row 3, Goal ID'),
    ]);
  });

  it('is told with the first five rows', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, place) => line({ Goal: `Goal ${place}` }));
    expect(told(...lines(3))[0]).toContain('stands in rows 2, 3 and 4, so none of them counts');
    expect(told(...lines(9))).toHaveLength(9);
    expect(told(...lines(9))[8]).toContain('stands in rows 2, 3, 4, 5, 6 and 4 more, so none');
  });

  it.each<readonly [string, Cell, Cell]>([
    ['"007" and 7 are two', '007', 7],
    ['"g1" and "G1" are two, as the rows that name them see it', 'g1', 'G1'],
  ])('%s', (_which, one, other) => {
    expect(told(line({ 'Goal ID': one }), line({ 'Goal ID': other }))).toEqual([]);
  });

  it.each<readonly [string, Cell, Cell]>([
    ['7 and "7" are one', 7, '7'],
    ['spaces around it do not matter', ' G1\n', 'G1'],
  ])('%s', (_which, one, other) => {
    const lines = [line({ 'Goal ID': one }), line({ 'Goal ID': other, Goal: 'Another.' })];
    expect(read(...lines).rows).toEqual([]);
  });

  it('is a setting, or an address, whatever the capitals', () => {
    const cells = [
      ['Setting', 'Value'],
      ['Hour', 16],
      [' hour', 17],
      ['Weekday', 'Monday'],
    ];
    const table = decodeTable(settings, cells, { setting: 0, value: 1 });
    expect(table.rows.map(({ setting }) => setting)).toEqual(['Weekday']);
    expect(table.problems.map(({ id }) => id)).toEqual(['hour', 'hour']);
    const addresses = [['E-mail'], ['a@school.example'], ['A@School.example']];
    expect(decodeTable(teachers, addresses, { email: 0 }).rows).toEqual([]);
  });

  it('does no harm in a tab whose rows have no names', () => {
    const cells: readonly Cell[] = ['', 'Ana', 'Goals', 'G1', 'Goal', 'a', 'b', ''];
    const columnIndexes = locateColumns(
      history,
      Object.values(history.columns).map(({ header }) => header),
    );
    const table = decodeTable(history, [[], cells, cells], columnIndexes.columnIndexes);
    expect(table.rows).toHaveLength(2);
    expect(table.problems).toEqual([]);
  });
});

describe('a row that was pasted once more', () => {
  it('counts once, and the copy is told', () => {
    const table = read(line(), line({ 'Goal ID': 'G2' }), line({ 'Goal ID': ' G1' }));
    expect(table.rows.map(({ goalId }) => goalId)).toEqual(['G1', 'G2']);
    expect(table.rowNumbers).toEqual([2, 3]);
    expect([table.unread, table.unreadIds]).toEqual([[], []]);
    expect(sentencesOf(table)).toEqual([
      'Goals, row 4, Goal ID: "G1" stands in row 2 already, with the same in every column; delete one of the two.',
    ]);
  });

  it('counts for nothing where a third row differs', () => {
    const table = read(line(), line(), line({ Goal: 'Another.' }));
    expect(table.rows).toEqual([]);
    expect(table.problems).toHaveLength(3);
  });

  it('is no copy where a cell shows an error', () => {
    expect(read(line({ Why: '' }), line({ Why: '#N/A' })).rows).toEqual([]);
  });
});

describe('what families would read in rows that share an ID', () => {
  it('is remembered, so that no email goes out without it', () => {
    const table = read(line({ Why: 'one' }), line({ Why: 'other' }));
    expect(table.spoiledForFamilies).toMatchObject([{ why: 'one' }, { why: 'other' }]);
  });

  it('is no trouble where one row is a copy of the other', () => {
    expect(read(line({}), line({})).spoiledForFamilies).toEqual([]);
  });
});

describe('an error value', () => {
  it('in a cell that a row is known by makes the row unreadable', () => {
    const table = read(line({ 'Goal ID': '#N/A' }), line({ 'Student ID': '#REF!' }));
    expect(table.rows).toEqual([]);
    expect(table.unreadIds).toEqual(['G1']);
    expect(table.spoiledForFamilies).toEqual([]);
  });

  it('in a text for families is left out, told, and remembered', () => {
    const table = read(line({ Why: '#DIV/0!' }), line({ 'Goal ID': 'G2', Start: '#N/A' }));
    expect(table.rows).toMatchObject([{ goalId: 'G1', why: '' }]);
    expect(table.spoiledForFamilies).toMatchObject([{ goalId: 'G1', studentId: 'S1' }]);
    expect(table.unreadIds).toEqual(['G2']);
    expect(table.problems.map(({ id, problem }) => [id, problem.params[2]])).toEqual([
      ['G1', 'Why it matters to me'],
      ['G2', 'Start'],
    ]);
  });

  it('in the goal itself makes the row unreadable, and is remembered as well', () => {
    const table = read(line({ Goal: '#NAME?' }));
    expect(table.rows).toEqual([]);
    expect(table.spoiledForFamilies).toMatchObject([{ goalId: 'G1', studentId: 'S1' }]);
  });

  it('in History, which keeps what cells have shown, is left alone', () => {
    const headers = Object.values(history.columns).map(({ header }) => header);
    const { columnIndexes } = locateColumns(history, headers);
    const cells = ['', 'Ana', 'Goals', 'G1', 'Goal', '#N/A', '#REF!', ''];
    const table = decodeTable(history, [headers, cells], columnIndexes);
    expect(table.rows).toMatchObject([{ before: '#N/A', after: '#REF!' }]);
    expect(table.problems).toEqual([]);
  });
});

describe('whatever stands in a tab', () => {
  const cell = fc.constantFrom<Cell>(
    '',
    ' ',
    'G1',
    ' G1',
    'g1',
    'G2',
    7,
    '7',
    '#N/A',
    'x'.repeat(101),
  );
  const rows = fc.array(
    fc.record({ id: cell, student: cell, kind: fc.constantFrom('Academic', 'Sport'), why: cell }),
    { maxLength: 12 },
  );
  const lineOf = ({
    id,
    student,
    kind,
    why,
  }: {
    id: Cell;
    student: Cell;
    kind: string;
    why: Cell;
  }) => line({ 'Goal ID': id, 'Student ID': student, Kind: kind, Why: why });

  it('no ID that stands in rows that differ is ever among the rows, and no row is lost', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const table = read(...given.map(lineOf));
        const idOf = (shown: Cell) => String(shown).trim();
        const seen = new Map<string, Set<string>>();
        for (const each of given) {
          const words = [each.student, each.kind, each.why].map(String);
          words[0] = words[0]?.trim() ?? '';
          const id = idOf(each.id);
          seen.set(id, (seen.get(id) ?? new Set()).add(JSON.stringify(words)));
        }
        const ids = table.rows.map(({ goalId }) => goalId);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(seen.get(id)?.size).toBe(1);
        // Every row of the grid is read, or told of by its number.
        const toldOf = new Set(table.problems.map(({ problem }) => problem.params[1]));
        for (const place of given.keys()) {
          expect(table.rowNumbers.includes(place + 2) || toldOf.has(place + 2)).toBe(true);
        }
        // What cannot be read by its ID is known as unread.
        for (const id of seen.keys()) {
          if (id === '' || id === '#N/A' || id.length > 100) continue;
          expect(ids.includes(id)).toBe(!table.unreadIds.includes(id));
        }
      }),
    );
  });
});

describe('a tab with nothing in it', () => {
  it.each([[[]], [[['Setting', 'Value']]]])('%j has no rows and no problems', (cells) => {
    expect(decodeTable(settings, cells, { setting: 0, value: 1 })).toEqual({
      rows: [],
      rowNumbers: [],
      problems: [],
      unreadIds: [],
      unread: [],
      spoiledForFamilies: [],
    });
  });
});

describe('numbers in columns of text', () => {
  it('read as they are written', () => {
    const { rows } = decodeTable(
      settings,
      [
        ['Setting', 'Value'],
        ['Hour', 16],
        ['Breaks', ''],
      ],
      {
        setting: 0,
        value: 1,
      },
    );
    expect(rows.map(({ value }) => value)).toEqual(['16', '']);
  });
});
