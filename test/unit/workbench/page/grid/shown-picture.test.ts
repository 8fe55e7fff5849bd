import {
  areasBehind,
  cellsBehind,
  kept,
  numberOf,
  placeOf,
  seenThrough,
  withTyped,
} from '../../../../../workbench/page/grid/shown-picture';
import type { TabPicture } from '../../../../../workbench/server/protocol';

const picture: TabPicture = {
  file: 'f',
  sheetId: 0,
  filterViews: [],
  frozenRows: 1,
  frozenColumns: 0,
  rowCount: 100,
  columns: [{ width: 100, hidden: false }],
  choices: [],
  rows: [['Name'], ['Ann'], ['Bo'], ['Cy'], ['Di']],
};

describe('a tab through a filter view that sorts', () => {
  const shown = seenThrough(picture, [0, 3, 1, 4]);

  it('has the rows of the view in its order, and none below them', () => {
    expect([shown.rows, shown.rowCount]).toEqual([[['Name'], ['Cy'], ['Ann'], ['Di']], 4]);
  });

  it('knows which row of the tab is behind each, and where one is shown', () => {
    expect([0, 1, 2, 3].map((row) => numberOf(shown, row))).toEqual([0, 3, 1, 4]);
    expect([1, 2, 4].map((number) => placeOf(shown, number))).toEqual([2, null, 3]);
  });

  it('keeps a selection within its rows when some have gone', () => {
    const below = { anchor: { row: 9, column: 0 }, end: { row: 12, column: 3 } };
    expect(kept(shown, below)).toEqual({
      anchor: { row: 3, column: 0 },
      end: { row: 3, column: 0 },
    });
  });

  it('finds the row of the tab for each cell, and none below its last row', () => {
    const typed = [2, 3, 4, 5].map((row) => ({ row, column: 0, text: `${row}` }));
    expect(cellsBehind(shown, typed)).toEqual([
      { row: 1, column: 0, text: '2' },
      { row: 4, column: 0, text: '3' },
    ]);
  });

  it('takes a selection apart where rows of the tab lie between', () => {
    const selected = { row: 1, column: 0, rows: 3, columns: 2 };
    expect(areasBehind(shown, selected)).toEqual([
      { row: 1, column: 0, rows: 1, columns: 2 },
      { row: 3, column: 0, rows: 2, columns: 2 },
    ]);
  });
});

describe('a whole tab', () => {
  it('is shown as it is', () => {
    const shown = seenThrough(picture, null);
    expect([numberOf(shown, 7), placeOf(shown, 7), shown.rowCount]).toEqual([7, 7, 100]);
  });
});

describe('what was typed and is not answered yet', () => {
  const typed = (sheetId: number, row: number, text: string) => ({
    id: row,
    sheetId,
    cells: [{ row, column: 0, text }],
  });

  it('stands in its cell, the last text of a cell on top, also below the last row', () => {
    const shown = withTyped(picture, [typed(0, 2, 'Bob'), typed(0, 6, 'Ed'), typed(0, 2, 'Bea')]);
    expect(shown.rows).toEqual([['Name'], ['Ann'], ['Bea'], ['Cy'], ['Di'], [], ['Ed']]);
    expect(picture.rows).toHaveLength(5);
  });

  it('leaves rows as they are, and other tabs', () => {
    expect(withTyped(picture, [typed(0, 2, 'Bob')]).rows[3]).toBe(picture.rows[3]);
    expect(withTyped(picture, [typed(7, 2, 'Bob')])).toBe(picture);
  });
});
