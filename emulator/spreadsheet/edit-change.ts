// One change of a person's hands that can be taken back, and where it is after rows have moved.

import { type Dimension, type Shift, shifted } from './area';
import type { Cell } from './cell';
import type { Sheet } from './sheet';

interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly before: Cell;
  readonly after: Cell;
}

/** `rows` came in, or went out with the cells that they held. */
export type Change =
  | { readonly kind: 'cells'; readonly sheetId: number; readonly cells: readonly ChangedCell[] }
  | (RowsChange & { readonly kind: 'rows in' })
  | (RowsChange & { readonly kind: 'rows out'; readonly cells: readonly PlacedCell[] })
  | {
      readonly kind: 'name';
      readonly sheetId: number;
      readonly before: string;
      readonly after: string;
    };

interface RowsChange {
  readonly sheetId: number;
  readonly at: number;
  readonly count: number;
}

interface PlacedCell {
  /** From the first of the rows. */
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The changes of one command, in the order in which they were made. */
export type Step = readonly Change[];

export function cellsOf(sheet: Sheet, at: number, count: number): readonly PlacedCell[] {
  const cells: PlacedCell[] = [];
  for (let row = 0; row < count; row++)
    for (let column = 0; column < sheet.writtenColumns(at + row); column++)
      cells.push({ row, column, cell: sheet.cell(at + row, column) });
  return cells;
}

/** From the latest step to the earliest: each has its own rows, before those after it. */
export function stepsShifted(
  steps: readonly Step[],
  sheetId: number,
  dimension: Dimension,
  shift: Shift,
): readonly Step[] {
  let now: Shift | null = shift;
  const moved = [...steps].reverse().map((step) =>
    [...step]
      .reverse()
      .map((change) => {
        if (now === null || change.sheetId !== sheetId) return change;
        const here: Shift = now;
        if (change.kind === 'rows in' || change.kind === 'rows out')
          now = dimension === 'ROWS' ? before(change, here) : here;
        return changeShifted(change, dimension, here);
      })
      .reverse(),
  );
  return moved.reverse();
}

/** The same shift, as it would have been before the person's own rows came in or went out. */
function before({ kind, at, count }: RowsChange & { kind: string }, shift: Shift): Shift {
  const earlier = (row: number): number => {
    if (kind === 'rows out') return row > at ? row + count : row;
    return row > at ? Math.max(at, row - count) : row;
  };
  return shift.kind === 'move'
    ? { ...shift, at: earlier(shift.at), to: earlier(shift.to) }
    : { ...shift, at: earlier(shift.at) };
}

/** A cell that is gone stays in the step, off the grid: it counts as left alone. */
const GONE = Number.MAX_SAFE_INTEGER;

function changeShifted(change: Change, dimension: Dimension, shift: Shift): Change {
  if (change.kind === 'name') return change;
  if (change.kind !== 'cells')
    return dimension === 'ROWS' ? { ...change, at: indexAfter(change.at, shift) } : change;
  const cells = change.cells.map((cell) =>
    dimension === 'ROWS'
      ? { ...cell, row: indexAfter(cell.row, shift) }
      : { ...cell, column: indexAfter(cell.column, shift) },
  );
  return { ...change, cells };
}

function indexAfter(index: number, shift: Shift): number {
  if (index === GONE) return GONE;
  return shifted({ start: index, end: index + 1 }, shift)?.start ?? GONE;
}
