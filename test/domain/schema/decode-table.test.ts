// Reading a tab: bad rows are named by place and left out, and never stop the others.
import type { Cell } from '../../../src/domain/schema/decode-cell';
import { decodeTable, problemSentence } from '../../../src/domain/schema/decode-table';
import { locateColumns } from '../../../src/domain/schema/locate-columns';
import {
  goalsTab as goals,
  historyTab as history,
  settingsTab as settings,
} from '../../../src/domain/schema/tabs';

const headers = ['Goal ID', 'Student ID', 'Kind', 'Goal', 'Status', 'Start', 'Share with family'];
const good: readonly Cell[] = ['G1', 'S1', 'Academic', 'Build it.', 'Active', 46251, true];

/** The good row with other cells under some headers. */
const line = (cells: Readonly<Record<string, Cell>> = {}): readonly Cell[] =>
  headers.map((header, place) => cells[header] ?? good[place] ?? '');

const read = (...lines: readonly (readonly Cell[])[]) =>
  decodeTable(goals, [headers, ...lines], locateColumns(goals, headers).places);

const told = (...lines: readonly (readonly Cell[])[]) =>
  read(...lines).problems.map(problemSentence);

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
    [{ 'Goal ID': '' }, 'Goals, row 2, Goal ID: is empty'],
    [{ 'Goal ID': '   ' }, 'Goals, row 2, Goal ID: is empty'],
    [{ Goal: ' \n ' }, 'Goals, row 2, Goal: is empty'],
    [{ Status: '' }, 'Goals, row 2, Status: is empty'],
    [
      { Kind: 'Sport' },
      'Goals, row 2, Kind: "Sport" is not one of Academic, Affective, Talent, Career, Combined',
    ],
    [{ Start: 'soon' }, 'Goals, row 2, Start: "soon" is not a date; write it like 2026-09-30'],
    [
      { Start: 3_035_551_234 },
      'Goals, row 2, Start: "3035551234" is not a date; write it like 2026-09-30',
    ],
    [{ 'Share with family': '?' }, 'Goals, row 2, Share with family: "?" is neither yes nor no'],
  ])('%j is told, and left out', (cells, sentence) => {
    expect(told(line(cells), line({ 'Goal ID': 'G2' }))).toEqual([sentence]);
    const { rows, rowNumbers } = read(line(cells), line({ 'Goal ID': 'G2' }));
    expect(rows.map(({ goalId }) => goalId)).toEqual(['G2']);
    expect(rowNumbers).toEqual([3]);
  });

  it('with several faults is told of each', () => {
    expect(told(line({ 'Student ID': '', Kind: 'Sport', Start: 'soon' }))).toHaveLength(3);
  });

  it('is known by its ID, where it has one', () => {
    const { unreadIds, unread } = read(line({ Kind: 'Sport' }), line({ 'Goal ID': '' }));
    expect(unreadIds).toEqual(['G1']);
    expect(unread).toMatchObject([{ goalId: 'G1', studentId: 'S1' }]);
    expect(unread[0]).not.toHaveProperty('kind');
  });
});

describe('an ID that stands twice', () => {
  it('counts once, for the first row that can be read', () => {
    expect(told(line(), line({ Goal: 'Another.' }))).toEqual([
      'Goals, row 3, Goal ID: "G1" stands in a row above too',
    ]);
    const { rows, unreadIds } = read(line({ Kind: 'Sport' }), line({ Goal: 'Second.' }), line());
    expect(rows.map(({ goal }) => goal)).toEqual(['Second.']);
    expect(unreadIds).toEqual([]);
  });

  it('"007" and 7 are two, 7 and "7" are one', () => {
    expect(told(line({ 'Goal ID': '007' }), line({ 'Goal ID': 7 }))).toEqual([]);
    expect(told(line({ 'Goal ID': 7 }), line({ 'Goal ID': '7' }))).toHaveLength(1);
    expect(read(line({ 'Goal ID': 7 })).rows[0]?.goalId).toBe('7');
  });

  it('does no harm in a tab whose rows have no names', () => {
    const cells: readonly Cell[] = ['', 'Ana', 'Goals', 'G1', 'Goal', 'a', 'b', ''];
    const places = locateColumns(
      history,
      Object.values(history.columns).map(({ header }) => header),
    );
    const table = decodeTable(history, [[], cells, cells], places.places);
    expect(table.rows).toHaveLength(2);
    expect(table.problems).toEqual([]);
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

describe('a problem of a whole row', () => {
  it('is told without a column', () => {
    expect(problemSentence({ tab: 'Goals', row: 4, column: '', sentence: 'is odd' })).toBe(
      'Goals, row 4: is odd',
    );
  });
});
