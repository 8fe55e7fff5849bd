import type { FilterSpec, FilterView } from '../../spreadsheet/filter-view';
import { rowsShownBy } from '../../spreadsheet/filter-view-rows';
import { openBook } from '../services/spreadsheet/script-fixture';

const ROWS = [
  ['Project', 'People', 'Phase', 'Tasks'],
  ['Ana', 'ortega@b.example; lee@b.example', '7', '=1+1'],
  ['Bo', 'Lee@b.example', '8', '=0+0'],
  ['Cy', 'mlee@b.example', '7', '=3'],
  ['', '', '', ''],
  ['Di', ' ortega@b.example ,  LEE@b.example', '10', '=A9'],
];

const LEE =
  '=ISNUMBER(FIND(",lee@b.example,",","&SUBSTITUTE(SUBSTITUTE(LOWER($B2)," ",""),";",",")&","))';

function open(typed: readonly (readonly string[])[] = ROWS, firstRow = 1) {
  const opened = openBook();
  typed.forEach((cells, down) => {
    cells.forEach((text, right) => {
      opened.user.type('Projects', `${'ABCD'[right]}${firstRow + down}`, text);
    });
  });
  return opened;
}

const view = (change: Partial<FilterView>): FilterView => ({
  id: 1,
  sheetId: 0,
  title: 'Mine',
  range: { startRow: 0, endRow: null, startColumn: 0, endColumn: null },
  specs: [],
  sorts: [],
  ...change,
});

const spec = (column: number, type: string, ...values: string[]): FilterSpec => ({
  column,
  hiddenValues: [],
  condition: { type, values },
});

const hiding = (column: number, ...hiddenValues: string[]): FilterSpec => ({
  column,
  hiddenValues,
  condition: null,
});

describe('a tab with five projects under a header, one row blank', () => {
  const shown: readonly (readonly [string, Partial<FilterView>, readonly number[]])[] = [
    ['no criteria', {}, [1, 2, 3, 4, 5]],
    ['a formula about each row', { specs: [spec(1, 'CUSTOM_FORMULA', LEE)] }, [1, 2, 5]],
    ['a formula that counts', { specs: [spec(0, 'CUSTOM_FORMULA', '=LEN(A2)')] }, [1, 2, 3, 5]],
    ['a formula with a fixed cell', { specs: [spec(0, 'CUSTOM_FORMULA', '=C2=$C$2')] }, [1, 3]],
    ['a formula about results', { specs: [spec(0, 'CUSTOM_FORMULA', '=D2>1')] }, [1, 3]],
    ['a formula about all rows', { specs: [spec(0, 'CUSTOM_FORMULA', '=C2=MAX(C:C)')] }, [5]],
    [
      'a formula about a block',
      { specs: [spec(0, 'CUSTOM_FORMULA', '=COUNTA($A2:C2)=3')] },
      [1, 2, 3, 5],
    ],
    [
      'a formula that looks elsewhere',
      { specs: [spec(0, 'CUSTOM_FORMULA', '=OFFSET(A2,0,2)=8')] },
      [2],
    ],
    ['a formula that gives text', { specs: [spec(0, 'CUSTOM_FORMULA', '=A2')] }, []],
    ['a formula that fails', { specs: [spec(0, 'CUSTOM_FORMULA', '=1/0')] }, []],
    ['a formula with a plus', { specs: [spec(0, 'CUSTOM_FORMULA', '+C2>9')] }, [5]],
    ['text within, in any case', { specs: [spec(1, 'TEXT_CONTAINS', 'LEE@')] }, [1, 2, 3, 5]],
    ['the very text', { specs: [spec(1, 'TEXT_EQ', 'lee@b.example')] }, [2]],
    ['values hidden as shown', { specs: [hiding(2, '7', '')] }, [2, 5]],
    ['two columns', { specs: [hiding(2, '8'), spec(1, 'TEXT_CONTAINS', 'lee')] }, [1, 3, 5]],
    [
      'both in a column',
      { specs: [{ ...spec(2, 'CUSTOM_FORMULA', '=C2>7'), hiddenValues: ['10'] }] },
      [2],
    ],
    ['an order', { sorts: [{ column: 2, ascending: false }] }, [5, 2, 1, 3, 4]],
    [
      'an order of two columns',
      {
        sorts: [
          { column: 2, ascending: true },
          { column: 0, ascending: false },
        ],
      },
      [3, 1, 2, 5, 4],
    ],
    [
      'a smaller range',
      { range: { startRow: 1, endRow: 4, startColumn: 0, endColumn: 3 } },
      [2, 3],
    ],
    ['a tab that is gone', { sheetId: 99 }, []],
  ];
  it.each(shown)('is shown by a view with %s', (_what, change, rows) => {
    expect(rowsShownBy(open().book, view(change))).toEqual(rows);
  });

  it('is read from the first row of content below the view’s own header', () => {
    const { book } = open(ROWS, 11);
    const formula = LEE.replace('$B2', '$B12');
    const range = { startRow: 10, endRow: null, startColumn: 0, endColumn: null };
    const specs = [spec(1, 'CUSTOM_FORMULA', formula)];
    expect(rowsShownBy(book, view({ range, specs }))).toEqual([11, 12, 15]);
  });

  it('keeps its own cells and formulas as they were', () => {
    const { book, user } = open();
    rowsShownBy(book, view({ specs: [spec(1, 'CUSTOM_FORMULA', LEE)] }));
    const projects = book.sheetNamed('Projects');
    expect(projects && book.extent(projects)).toEqual({ rows: 6, columns: 4 });
    expect(user.read('Projects', 'D2')).toBe('2');
  });

  it.each([
    ['DATE_BEFORE', spec(2, 'DATE_BEFORE', '1/1/2026')],
    ['TEXT_CONTAINS "l?e"', spec(1, 'TEXT_CONTAINS', 'l?e')],
    ['TEXT_EQ "=A1"', spec(1, 'TEXT_EQ', '=A1')],
    ['on another tab', spec(1, 'CUSTOM_FORMULA', '=Tasks!A1=1')],
  ])('is not guessed at for %s', (what, one) => {
    expect(() => rowsShownBy(open().book, view({ specs: [one] }))).toThrow(
      expect.objectContaining({ name: 'NotEmulated', message: expect.stringContaining(what) }),
    );
  });
});

describe('a tab of 2,000 projects and twelve columns', () => {
  it('is filtered by a formula about each row', () => {
    const { book } = openBook();
    const sheet = book.insertSheet('Large', 2, { rows: 2_001, columns: 12 });
    for (let row = 0; row <= 2_000; row++)
      for (let column = 0; column < 12; column++) {
        const value = column === 1 ? `t${row % 90}@b.example; lee@b.example` : `${row} ${column}`;
        sheet.put(row, column, { ...sheet.cell(row, column), value });
      }
    const formula = LEE.replace('lee@', 't7@');
    const specs = [spec(1, 'CUSTOM_FORMULA', formula)];
    expect(rowsShownBy(book, view({ sheetId: sheet.id, specs }))).toHaveLength(23);
  });
});
