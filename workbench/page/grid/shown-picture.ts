// A tab as one person sees it: whole, or through a filter view, which leaves rows out and puts the
// others in its own order. Within the grid rows count as they are shown.

import type { Selection, TabPicture, TypedCell } from '../../server/protocol';
import type { TypedHere } from '../state/page-state';
import type { Cell, GridSelection } from './selection';

export interface ShownPicture extends TabPicture {
  /** The row of the tab, from 0, behind each row that is shown; null where all are, in their order. */
  readonly rowNumbers: readonly number[] | null;
}

/** The tab with what was typed here, although the workspace has not answered yet. */
export function withTyped(picture: TabPicture, typed: readonly TypedHere[]): TabPicture {
  const cells = typed.flatMap((each) => (each.sheetId === picture.sheetId ? each.cells : []));
  if (cells.length === 0) return picture;
  const rows = [...picture.rows];
  for (const { row, column, text } of cells) {
    while (rows.length <= row) rows.push([]);
    const before = rows[row] ?? [];
    rows[row] = picture.columns.map((_, each) => (each === column ? text : (before[each] ?? '')));
  }
  return { ...picture, rows };
}

/** @param rows of the tab that are shown, from 0; null for all */
export function seenThrough(picture: TabPicture, rows: readonly number[] | null): ShownPicture {
  if (rows === null) return { ...picture, rowNumbers: null };
  return {
    ...picture,
    rowNumbers: rows,
    rowCount: rows.length,
    rows: rows.map((row) => picture.rows[row] ?? []),
  };
}

/**
 * Where a selection lies once rows have gone out of the picture: below the last row of a view there
 * is none of the tab, and what was done there would be done somewhere else.
 */
export function kept(picture: ShownPicture, { anchor, end }: GridSelection): GridSelection {
  const inside = ({ row, column }: Cell): Cell => ({
    row: Math.max(0, Math.min(row, picture.rowCount - 1)),
    column: Math.max(0, Math.min(column, picture.columns.length - 1)),
  });
  return { anchor: inside(anchor), end: inside(end) };
}

/** Cells by the rows of the tab; what lies below the last row of a view has none and is left out. */
export function cellsBehind(
  picture: ShownPicture,
  cells: readonly TypedCell[],
): readonly TypedCell[] {
  return cells
    .filter(({ row }) => row < picture.rowCount)
    .map((cell) => ({ ...cell, row: numberOf(picture, cell.row) }));
}

/** The row of the tab behind a row that is shown. */
export const numberOf = ({ rowNumbers }: ShownPicture, row: number): number =>
  rowNumbers === null ? row : (rowNumbers[row] ?? row);

/** Where a row of the tab is shown; null where the view leaves it out. */
export function placeOf({ rowNumbers }: ShownPicture, number: number): number | null {
  if (rowNumbers === null) return number;
  const index = rowNumbers.indexOf(number);
  return index < 0 ? null : index;
}

/** The area in rows of the tab: through a view it can be in several pieces. */
export function areasBehind(picture: ShownPicture, area: Selection): readonly Selection[] {
  if (picture.rowNumbers === null) return [area];
  const numbers = Array.from({ length: area.rows }, (_, down) =>
    numberOf(picture, area.row + down),
  );
  const pieces: Selection[] = [];
  for (const row of numbers.sort((one, other) => one - other)) {
    const last = pieces.at(-1);
    if (last && last.row + last.rows === row)
      pieces[pieces.length - 1] = { ...last, rows: last.rows + 1 };
    else pieces.push({ ...area, row, rows: 1 });
  }
  return pieces;
}
