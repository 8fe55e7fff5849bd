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

/** The place that a person names, "B90" or "b90"; null for anything else. */
export function placeNamed(text: string): { row: number; column: number } | null {
  const [, letters = '', number = ''] =
    /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(text.trim().toUpperCase()) ?? [];
  if (letters === '') return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(number) - 1, column };
}
