// Cells and areas by name, as the screen counts.

import type { Selection } from '../../server/protocol';

/** 0 is "A", 26 is "AA". */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export function areaName({ row, column, rows, columns }: Selection): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}
