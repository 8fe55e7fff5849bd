import type { FilterView } from '../../spreadsheet/filter-view';
import { UserActions } from '../../spreadsheet/user-actions';
import type { Workbook } from '../../spreadsheet/workbook';
import { NOW, openBook } from '../services/spreadsheet/script-fixture';

/** A view of B3:E10 of the Tasks: criteria on column D, sorted by C. */
function openView(range: Partial<FilterView['range']> = {}) {
  const { book, user } = openBook();
  const sheetId = book.sheetNamed('Tasks')?.id ?? -1;
  book.filterViews.put({
    id: 5,
    sheetId,
    title: 'Ms. Ortega',
    range: { startRow: 2, endRow: 10, startColumn: 1, endColumn: 5, ...range },
    specs: [{ column: 3, hiddenValues: ['x'], condition: null }],
    sorts: [{ column: 2, ascending: true }],
  });
  return { book, user, sheetId };
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
    [
      'rows come above',
      (h: UserActions) => h.insertRows('Tasks', 1, 2),
      [[4, 12], [1, 5], [3], [2]],
    ],
    [
      'rows come within',
      (h: UserActions) => h.insertRows('Tasks', 5, 2),
      [[2, 12], [1, 5], [3], [2]],
    ],
    ['rows come below', (h: UserActions) => h.insertRows('Tasks', 11), [[2, 10], [1, 5], [3], [2]]],
    ['rows of it go', (h: UserActions) => h.deleteRows('Tasks', 2, 3), [[1, 7], [1, 5], [3], [2]]],
    ['all its rows go', (h: UserActions) => h.deleteRows('Tasks', 3, 8), 'gone'],
    [
      'a column comes before',
      (h: UserActions) => h.insertColumns('Tasks', 1),
      [[2, 10], [2, 6], [4], [3]],
    ],
    [
      'one comes within',
      (h: UserActions) => h.insertColumns('Tasks', 4),
      [[2, 10], [1, 6], [4], [2]],
    ],
    [
      'its criteria’s column goes',
      (h: UserActions) => h.deleteColumns('Tasks', 4),
      [[2, 10], [1, 4], [], [2]],
    ],
    [
      'its order’s column goes',
      (h: UserActions) => h.deleteColumns('Tasks', 3),
      [[2, 10], [1, 4], [2], []],
    ],
    ['all its columns go', (h: UserActions) => h.deleteColumns('Tasks', 2, 4), 'gone'],
    [
      'columns change places in it',
      (h: UserActions) => h.moveColumns('Tasks', 2, 5),
      [[2, 10], [1, 5], [2], [1]],
    ],
    [
      'its last becomes its first',
      (h: UserActions) => h.moveColumns('Tasks', 5, 2),
      [[2, 10], [1, 5], [4], [3]],
    ],
    [
      'another tab gets rows',
      (h: UserActions) => h.insertRows('Projects', 1),
      [[2, 10], [1, 5], [3], [2]],
    ],
  ])('stands where it should when %s', (_when, act, where) => {
    const { book, user } = openView();
    act(user);
    expect(place(book)).toEqual(where);
  });

  it('without an end has none when rows come and go', () => {
    const { book, user } = openView({ endRow: null });
    user.insertRows('Tasks', 1, 2);
    user.deleteRows('Tasks', 8, 500);
    expect(place(book)).toEqual([[4, null], [1, 5], [3], [2]]);
  });

  it('goes with its tab', () => {
    const { book } = openView();
    const tasks = book.sheetNamed('Tasks');
    if (tasks) book.deleteSheet(tasks);
    expect(book.filterViews.all()).toEqual([]);
  });

  it('is in a copy of the file, and each file keeps its own afterwards', () => {
    const { book, sheetId } = openView();
    const copy = book.copy(() => NOW);
    new UserActions(copy).insertRows('Tasks', 1);
    copy.filterViews.remove(6);
    expect([copy, book].map((one) => one.filterViews.of(sheetId)[0]?.range.startRow)).toEqual([
      3, 2,
    ]);
    book.filterViews.remove(5);
    expect(copy.filterViews.all()).toHaveLength(1);
  });
});
