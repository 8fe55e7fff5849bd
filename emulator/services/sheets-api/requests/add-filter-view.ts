// addFilterView: a new filter view, under an ID of its own choice or the next free one.

import type { FilterView } from '../../../spreadsheet/filter-view';
import type { Workbook } from '../../../spreadsheet/workbook';
import { RefusedRequest } from '../api-error';
import { type ApiFilterView, changedView, FILTER_VIEW, filterViewData } from '../filter-view-data';
import type { ApiReply, RequestKindHandler, UndoLog } from './request';

const EVERYTHING = new Set(['title', 'range', 'criteria', 'filterSpecs', 'sortSpecs'] as const);

export const addFilterView: RequestKindHandler<'addFilterView'> = {
  knows: { filter: FILTER_VIEW },
  apply(book, request, undoLog) {
    const filter: ApiFilterView = { ...Object(request.filter) };
    const known =
      filter.filterViewId === undefined ? undefined : book.filterViews.get(filter.filterViewId);
    // The wording is a guess.
    if (known !== undefined)
      throw new RefusedRequest(400, `A filter view with ID ${known.id} already exists.`);
    noteFilterViews(book, undoLog);
    const id = filter.filterViewId ?? book.filterViews.freeId();
    const range = { startRow: 0, endRow: null, startColumn: 0, endColumn: null };
    const blank: FilterView = { id, sheetId: 0, title: '', range, specs: [], sorts: [] };
    const view = changedView(book, blank, filter, EVERYTHING);
    // Google's default name [U].
    const title = view.title === '' ? `Filter ${book.filterViews.all().length + 1}` : view.title;
    book.filterViews.put({ ...view, title });
    const reply = { addFilterView: { filter: filterViewData({ ...view, title }) } };
    return { reply: reply as ApiReply, cells: 0 };
  },
};

/** Lets the undo log restore the file's filter views. */
export function noteFilterViews({ filterViews }: Workbook, undoLog: UndoLog): void {
  const [views, count] = [filterViews.all(), filterViews.count];
  undoLog.note(() => filterViews.reopen(views, count));
}
