// Cells and ranges in A1 notation.

/** @param columnIndex zero-based; 0 is "A", 26 is "AA" */
export function columnLetters(columnIndex: number): string {
  let letters = '';
  for (let rest = columnIndex; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** A tab's title as A1 notation wants it: 'Check-ins', with quotes of its own doubled. */
export const quoted = (title: string): string => `'${title.replace(/'/g, "''")}'`;

export const wholeTab = (title: string): string => quoted(title);

export const headerRow = (title: string): string => `${quoted(title)}!1:1`;

export function wholeColumn(title: string, columnIndex: number): string {
  const letters = columnLetters(columnIndex);
  return `${quoted(title)}!${letters}:${letters}`;
}

/** A column from a row on, which counts from 1, to its end. */
export const columnFrom = (title: string, columnIndex: number, row: number): string =>
  `${oneCell(title, columnIndex, row)}:${columnLetters(columnIndex)}`;

/** A range may reach beyond the last column. */
const lastColumn = 'ZZ';

/** All cells from a row on, which counts from 1. */
export const rowsFrom = (title: string, row: number): string =>
  `${quoted(title)}!A${row}:${lastColumn}`;

export const someRows = (title: string, first: number, last: number): string =>
  `${rowsFrom(title, first)}${last}`;

/** @param row one-based, as the grid shows it */
export const oneCell = (title: string, columnIndex: number, row: number): string =>
  `${quoted(title)}!${columnLetters(columnIndex)}${row}`;

/** @param first one-based, like `last`, which is part of the range */
export const columnPart = (
  title: string,
  columnIndex: number,
  first: number,
  last: number,
): string => `${oneCell(title, columnIndex, first)}:${columnLetters(columnIndex)}${last}`;
