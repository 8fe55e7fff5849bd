// How high the rows of a tab are: as high as their wrapped texts want, estimated by the number of their
// characters, since most rows are never drawn.

import type { TabPicture } from '../../server/protocol';

/** Pixels; the same in style.css. */
export const ROW_HEIGHT = 28;

const LINE_HEIGHT = 18;
const PADDING = 14;
/** Of the grid's letters on average, on the safe side. */
const LETTER_WIDTH = 7.2;
/** A longer text is cut off, so that one cell does not fill the screen. */
const MOST_LINES = 8;

export interface RowHeights {
  readonly of: (row: number) => number;
  /** Where the row begins, below the top of the first one. */
  readonly topOf: (row: number) => number;
  /** The row that covers a height; the last one where there is none. */
  readonly at: (top: number) => number;
}

export function rowHeights({ rows, columns, rowCount }: TabPicture): RowHeights {
  const tops = new Float64Array(rowCount + 1);
  for (let row = 0; row < rowCount; row += 1) {
    let most = 1;
    rows[row]?.forEach((cell, column) => {
      if (typeof cell === 'string' || !cell.wrap) return;
      const { width = 100, hidden = false } = columns[column] ?? {};
      if (!hidden) most = Math.max(most, linesOf(cell.text, width - PADDING));
    });
    const lines = Math.min(most, MOST_LINES);
    const height = lines === 1 ? ROW_HEIGHT : lines * LINE_HEIGHT + 10;
    tops[row + 1] = (tops[row] ?? 0) + height;
  }
  const topOf = (row: number): number => tops[Math.max(0, Math.min(row, rowCount))] ?? 0;
  return {
    topOf,
    of: (row) => topOf(row + 1) - topOf(row),
    at: (top) => {
      let [low, high] = [0, Math.max(0, rowCount - 1)];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (topOf(middle) <= top) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

const linesOf = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce(
      (lines, line) => lines + Math.max(1, Math.ceil((line.length * LETTER_WIDTH) / width)),
      0,
    );
