// deleteFilterView: takes a filter view away; rows stay as they are.

import { noteFilterViews } from './add-filter-view';
import type { RequestKindHandler } from './request';
import { filterViewWithId } from './update-filter-view';

export const deleteFilterView: RequestKindHandler<'deleteFilterView'> = {
  knows: { filterId: true },
  apply(book, { filterId }, undoLog) {
    const { id } = filterViewWithId(book, filterId);
    noteFilterViews(book, undoLog);
    book.filterViews.remove(id);
    return { reply: {}, cells: 0 };
  },
};
