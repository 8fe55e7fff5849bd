// Filter views as people choose them by name: each hides and sorts rows for the one who looks.

import { rowsShownBy } from '../../spreadsheet/filter-view-rows';
import type { Sheet } from '../../spreadsheet/sheet';
import type { Workbook } from '../../spreadsheet/workbook';
import type { FilterViewName } from '../protocol';

export const filterViewNames = (book: Workbook, sheet: Sheet): readonly FilterViewName[] =>
  book.filterViews.of(sheet.id).map(({ id, title }) => ({ id, title }));

/** Rows from 0 in the order of the view, its header row and what stands above first; null where it is gone. */
export function rowsThrough(
  book: Workbook,
  sheetId: number,
  filterViewId: number,
): readonly number[] | null {
  const view = book.filterViews.get(filterViewId);
  if (view?.sheetId !== sheetId) return null;
  const above = Array.from({ length: view.range.startRow + 1 }, (_, row) => row);
  return [...above, ...rowsShownBy(book, view)];
}
