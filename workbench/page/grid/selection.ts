// What is selected in the grid: the cell where it began, and the one where it ends.

import type { Selection, TabPicture } from '../../server/protocol';
import { shownText } from './cell-text';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface GridSelection {
  /** The current cell, in which people type. */
  readonly anchor: Cell;
  readonly end: Cell;
}

export const at = (row: number, column: number): GridSelection => ({
  anchor: { row, column },
  end: { row, column },
});

export function areaOf({ anchor, end }: GridSelection): Selection {
  const [row, column] = [Math.min(anchor.row, end.row), Math.min(anchor.column, end.column)];
  return {
    row,
    column,
    rows: Math.abs(anchor.row - end.row) + 1,
    columns: Math.abs(anchor.column - end.column) + 1,
  };
}

/** Hidden columns are stepped over; at an edge the cell stays. */
export function stepped(picture: TabPicture, from: Cell, down: number, right: number): Cell {
  const row = Math.min(Math.max(from.row + down, 0), picture.rowCount - 1);
  let column = from.column;
  for (let steps = Math.abs(right); steps > 0; steps--) {
    const direction = Math.sign(right);
    let next = column + direction;
    while (picture.columns[next]?.hidden) next += direction;
    if (picture.columns[next] === undefined) break;
    column = next;
  }
  return { row, column };
}

/** Blank cells with a dropdown are in the picture too. */
function lastFilled({ rows }: TabPicture): number {
  let row = rows.length - 1;
  while (row > 0 && !rows[row]?.some((cell) => shownText(cell) !== '')) row -= 1;
  return row;
}

/** Where a key leads from a cell; null for keys that do not move. */
export function moved(
  picture: TabPicture,
  from: Cell,
  { key, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  pageRows: number,
): Cell | null {
  const isFar = ctrlKey || metaKey;
  const last = { row: lastFilled(picture), column: picture.columns.length - 1 };
  switch (key) {
    case 'ArrowDown':
      return isFar ? { ...from, row: last.row } : stepped(picture, from, 1, 0);
    case 'ArrowUp':
      return isFar ? { ...from, row: 0 } : stepped(picture, from, -1, 0);
    case 'ArrowRight':
      return stepped(picture, from, 0, isFar ? last.column : 1);
    case 'ArrowLeft':
      return stepped(picture, from, 0, isFar ? -last.column : -1);
    case 'Enter':
      return stepped(picture, from, shiftKey ? -1 : 1, 0);
    case 'PageDown':
      return stepped(picture, from, pageRows, 0);
    case 'PageUp':
      return stepped(picture, from, -pageRows, 0);
    case 'Home':
      return isFar ? { row: 0, column: 0 } : { ...from, column: 0 };
    case 'End':
      return isFar ? last : { ...from, column: last.column };
    default:
      return null;
  }
}
