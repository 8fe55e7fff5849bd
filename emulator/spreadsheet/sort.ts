// Sorts the rows of a rectangle by some of its columns, as the platform orders values.

import type { Area } from './area';
import type { Cell } from './cell';
import { shiftFormulaRows } from './formula-shift';
import type { Scalar } from './scalar';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

export interface SortKey {
  /** Absolute column of the tab, from 0 (platform §4.3 [GF]). */
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Contents, looks and notes move together; metadata of the rows stays where it is, which is the
 * unfavorable case (platform §4.5 [?]).
 */
export function sortArea(book: Workbook, sheet: Sheet, area: Area, keys: readonly SortKey[]): void {
  const all = Array.from({ length: area.rows }, (_, offset) => area.row + offset);
  const rows = sortedRows(book, sheet, all, keys).map((from) => ({
    from,
    cells: Array.from({ length: area.columns }, (_, right) =>
      sheet.cell(from, area.column + right),
    ),
  }));
  rows.forEach(({ from, cells }, offset) => {
    const row = area.row + offset;
    cells.forEach((cell, right) => {
      sheet.put(row, area.column + right, movedCell(cell, row - from));
    });
  });
}

/** The rows (from 0) in the order of the keys; equal ones stay in the order given. */
export function sortedRows(
  book: Workbook,
  sheet: Sheet,
  rows: readonly number[],
  keys: readonly SortKey[],
): readonly number[] {
  if (keys.length === 0) return rows;
  const keyed = rows.map((row) => ({
    row,
    values: keys.map(({ column }) => book.read(sheet, row, column).value),
  }));
  keyed.sort((one, other) => {
    for (const [index, { ascending }] of keys.entries()) {
      const order = compare(one.values[index] ?? null, other.values[index] ?? null, ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  return keyed.map(({ row }) => row);
}

function movedCell(cell: Cell, rows: number): Cell {
  if (cell.formula === null || rows === 0) return cell;
  return { ...cell, formula: shiftFormulaRows(cell.formula, rows) };
}

const words = new Intl.Collator('en', { sensitivity: 'accent' });
const RANK = { number: 0, string: 1, boolean: 2 } as const;

/** Ascending: numbers < strings < booleans; descending turns that round; blanks are last in both. */
function compare(one: Scalar | null, other: Scalar | null, ascending: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const order = compareValues(one, other);
  return ascending ? order : -order;
}

function compareValues(one: Scalar, other: Scalar): number {
  const ranks = rank(one) - rank(other);
  if (ranks !== 0) return ranks;
  if (typeof one === 'string' && typeof other === 'string') return words.compare(one, other);
  return Number(one) - Number(other);
}

function rank(value: Scalar): number {
  return RANK[typeof value as keyof typeof RANK];
}
