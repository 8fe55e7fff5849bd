import {
  areasBehind,
  numberOf,
  placeOf,
  seenThrough,
} from '../../../../workbench/page/grid/shown-picture';
import type { TabPicture } from '../../../../workbench/server/protocol';

const picture: TabPicture = {
  file: 'f',
  sheetId: 0,
  filterViews: [],
  frozenRows: 1,
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
