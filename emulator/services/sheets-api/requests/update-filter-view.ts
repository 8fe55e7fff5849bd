// updateFilterView: the fields of a filter view that the mask names.

import { NotEmulated } from '../../../runtime/platform-error';
import type { FilterView } from '../../../spreadsheet/filter-view';
import type { Workbook } from '../../../spreadsheet/workbook';
import { RefusedRequest } from '../api-error';
import { namedFields } from '../field-mask';
import { type ApiFilterView, changedView, FILTER_VIEW } from '../filter-view-data';
import { noteFilterViews } from './add-filter-view';
import type { RequestKindHandler } from './request';

const FIELDS = ['title', 'range', 'criteria', 'filterSpecs', 'sortSpecs'] as const;

export const updateFilterView: RequestKindHandler<'updateFilterView'> = {
  knows: { filter: FILTER_VIEW, fields: true },
  apply(book, request, undoLog) {
    const filter: ApiFilterView = { ...Object(request.filter) };
    const view = filterViewWithId(book, filter.filterViewId);
    const fields = namedFields(request.fields, ['filterViewId', ...FIELDS]);
    const named = FIELDS.filter((field) => fields.has(field));
    noteFilterViews(book, undoLog);
    const changed = changedView(book, view, filter, new Set(named));
    if (changed.sheetId !== view.sheetId) throw new NotEmulated('updateFilterView to another tab');
    book.filterViews.put(changed);
    return { reply: {}, cells: 0 };
  },
};

/** The wording is a guess. */
export function filterViewWithId(book: Workbook, id: number | undefined): FilterView {
  const view = book.filterViews.get(id ?? 0);
  if (view === undefined) throw new RefusedRequest(400, `No filter view with id: ${id ?? 0}`);
  return view;
}
