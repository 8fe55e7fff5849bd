// Filter views of a spreadsheet: saved ways to look at a tab's rows, which change nothing for others.

import { type Area, type Dimension, type Shift, shifted } from './area';
import type { Sheet } from './sheet';

/** As the Sheets API has it; which kinds are emulated, `filter-view-rows.ts` says. */
export interface FilterCondition {
  readonly type: string;
  readonly values: readonly string[];
}

export interface FilterSpec {
  /** Absolute column of the tab, from 0. */
  readonly column: number;
  /** Texts that a cell shows when its row is to be hidden. */
  readonly hiddenValues: readonly string[];
  readonly condition: FilterCondition | null;
}

export interface FilterSort {
  /** Absolute column of the tab, from 0. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Counted from 0, ends not included; null reaches to the edge of the grid, also when it grows. */
export interface FilterRange {
  readonly startRow: number;
  readonly endRow: number | null;
  readonly startColumn: number;
  readonly endColumn: number | null;
}

export interface FilterView {
  /** Above 0, unique in the file. */
  readonly id: number;
  readonly sheetId: number;
  readonly title: string;
  /** Its first row is the header. */
  readonly range: FilterRange;
  /** In the order of their columns, at most one per column. */
  readonly specs: readonly FilterSpec[];
  /** Later ones decide between rows that are equal in the earlier ones. */
  readonly sorts: readonly FilterSort[];
}

export class FilterViewList {
  #views: readonly FilterView[] = [];
  #count = 0;

  /** Begins as a copy of another file's, or with what was saved. */
  reopen(views: readonly FilterView[], count: number): void {
    this.#views = [...views];
    this.#count = count;
  }

  /** Counts the views that got an id here; the next id follows from it. */
  get count(): number {
    return this.#count;
  }

  all(): readonly FilterView[] {
    return this.#views;
  }

  of(sheetId: number): readonly FilterView[] {
    return this.#views.filter((view) => view.sheetId === sheetId);
  }

  get(id: number): FilterView | undefined {
    return this.#views.find((view) => view.id === id);
  }

  /** Ids are random numbers on the platform; counted ones keep runs repeatable. */
  freeId(): number {
    do this.#count += 1;
    while (this.get(1_000_000_000 + this.#count * 7_919) !== undefined);
    return 1_000_000_000 + this.#count * 7_919;
  }

  /** Adds the view, or puts it in the place of the one with its id. */
  put(view: FilterView): void {
    this.#views = this.get(view.id)
      ? this.#views.map((known) => (known.id === view.id ? view : known))
      : [...this.#views, view];
  }

  remove(id: number): void {
    this.#views = this.#views.filter((view) => view.id !== id);
  }

  removeSheet(sheetId: number): void {
    this.#views = this.#views.filter((view) => view.sheetId !== sheetId);
  }

  /**
   * Range and columns follow; a view goes with its last row or column. A formula of a condition
   * stays as it was written: whether Google rewrites it is not known, this is the unfavorable case.
   */
  shift(sheetId: number, dimension: Dimension, change: Shift): void {
    this.#views = this.#views.flatMap((view) => {
      if (view.sheetId !== sheetId) return [view];
      const moved = dimension === 'ROWS' ? withRows(view, change) : withColumns(view, change);
      return moved === null ? [] : [moved];
    });
  }
}

/** The cells of the view, header included; no rows where the grid has become too small. */
export function filterArea({ range }: Pick<FilterView, 'range'>, sheet: Sheet): Area {
  const endRow = Math.min(range.endRow ?? sheet.maxRows, sheet.maxRows);
  const endColumn = Math.min(range.endColumn ?? sheet.maxColumns, sheet.maxColumns);
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: Math.max(0, endRow - range.startRow),
    columns: Math.max(0, endColumn - range.startColumn),
  };
}

function withRows(view: FilterView, change: Shift): FilterView | null {
  const side = shiftedSide(view.range.startRow, view.range.endRow, change);
  if (side === null) return null;
  return { ...view, range: { ...view.range, startRow: side.start, endRow: side.end } };
}

function withColumns(view: FilterView, change: Shift): FilterView | null {
  const { range } = view;
  const side = shiftedSide(range.startColumn, range.endColumn, change);
  if (side === null) return null;
  const follow = <T extends { readonly column: number }>(one: T): readonly T[] => {
    const span = shifted({ start: one.column, end: one.column + 1 }, change);
    return span === null ? [] : [{ ...one, column: span.start }];
  };
  return {
    ...view,
    range: { ...range, startColumn: side.start, endColumn: side.end },
    specs: view.specs.flatMap(follow).sort((one, other) => one.column - other.column),
    sorts: view.sorts.flatMap(follow),
  };
}

function shiftedSide(
  start: number,
  end: number | null,
  change: Shift,
): { readonly start: number; readonly end: number | null } | null {
  const span = shifted({ start, end: end ?? Number.MAX_SAFE_INTEGER }, change);
  return span && { start: span.start, end: end === null ? null : span.end };
}
