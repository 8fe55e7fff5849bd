import type { FilterView } from '../../../workbench/spreadsheet/filter-view';
import { Hands } from '../../../workbench/spreadsheet/hands';
import type { Workbook } from '../../../workbench/spreadsheet/workbook';
import { NOW, openBook } from '../services/spreadsheet/script-fixture';

/** A view of B3:E10 of the Goals: criteria on column D, sorted by C. */
function openView(range: Partial<FilterView['range']> = {}) {
  const { book, hands } = openBook();
  const sheetId = book.sheetNamed('Goals')?.id ?? -1;
  book.filterViews.put({
    id: 5,
    sheetId,
    title: 'Ms. Ortega',
    range: { startRow: 2, endRow: 10, startColumn: 1, endColumn: 5, ...range },
    specs: [{ column: 3, hiddenValues: ['x'], condition: null }],
    sorts: [{ column: 2, ascending: true }],
  });
  return { book, hands, sheetId };
}

/** Rows, columns, column of the criteria, column of the order. */
const place = (book: Workbook) => {
  const view = book.filterViews.get(5);
  if (view === undefined) return 'gone';
  const { startRow, endRow, startColumn, endColumn } = view.range;
  return [
    [startRow, endRow],
    [startColumn, endColumn],
    view.specs.map(({ column }) => column),
    view.sorts.map(({ column }) => column),
  ];
};

describe('a filter view', () => {
  it.each([
    ['nothing happens', () => {}, [[2, 10], [1, 5], [3], [2]]],
    ['rows come above', (h: Hands) => h.insertRows('Goals', 1, 2), [[4, 12], [1, 5], [3], [2]]],
    ['rows come within', (h: Hands) => h.insertRows('Goals', 5, 2), [[2, 12], [1, 5], [3], [2]]],
    ['rows come below', (h: Hands) => h.insertRows('Goals', 11), [[2, 10], [1, 5], [3], [2]]],
    ['rows of it go', (h: Hands) => h.deleteRows('Goals', 2, 3), [[1, 7], [1, 5], [3], [2]]],
    ['all its rows go', (h: Hands) => h.deleteRows('Goals', 3, 8), 'gone'],
    [
      'a column comes before',
      (h: Hands) => h.insertColumns('Goals', 1),
      [[2, 10], [2, 6], [4], [3]],
    ],
    ['one comes within', (h: Hands) => h.insertColumns('Goals', 4), [[2, 10], [1, 6], [4], [2]]],
    [
      'its criteria’s column goes',
      (h: Hands) => h.deleteColumns('Goals', 4),
      [[2, 10], [1, 4], [], [2]],
    ],
    [
      'its order’s column goes',
      (h: Hands) => h.deleteColumns('Goals', 3),
      [[2, 10], [1, 4], [2], []],
    ],
    ['all its columns go', (h: Hands) => h.deleteColumns('Goals', 2, 4), 'gone'],
    [
      'columns change places in it',
      (h: Hands) => h.moveColumns('Goals', 2, 5),
      [[2, 10], [1, 5], [2], [1]],
    ],
    [
      'its last becomes its first',
      (h: Hands) => h.moveColumns('Goals', 5, 2),
      [[2, 10], [1, 5], [4], [3]],
    ],
    [
      'another tab gets rows',
      (h: Hands) => h.insertRows('Students', 1),
      [[2, 10], [1, 5], [3], [2]],
    ],
  ])('stands where it should when %s', (_when, act, where) => {
    const { book, hands } = openView();
    act(hands);
    expect(place(book)).toEqual(where);
  });

  it('without an end has none when rows come and go', () => {
    const { book, hands } = openView({ endRow: null });
    hands.insertRows('Goals', 1, 2);
    hands.deleteRows('Goals', 8, 500);
    expect(place(book)).toEqual([[4, null], [1, 5], [3], [2]]);
  });

  it('goes with its tab', () => {
    const { book } = openView();
    const goals = book.sheetNamed('Goals');
    if (goals) book.deleteSheet(goals);
    expect(book.filterViews.all()).toEqual([]);
  });

  it('is in a copy of the file, and each file keeps its own afterwards', () => {
    const { book, sheetId } = openView();
    const copy = book.copy(() => NOW);
    new Hands(copy).insertRows('Goals', 1);
    copy.filterViews.remove(6);
    expect([copy, book].map((one) => one.filterViews.of(sheetId)[0]?.range.startRow)).toEqual([
      3, 2,
    ]);
    book.filterViews.remove(5);
    expect(copy.filterViews.all()).toHaveLength(1);
  });
});
