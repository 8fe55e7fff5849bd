// Ranges in A1 notation.

import { columnLetters } from '../../domain/schema/column-letters';

export { columnLetters };

/** A tab's title as A1 notation wants it: 'Check-ins', with quotes of its own doubled. */
export const quoted = (title: string): string => `'${title.replace(/'/g, "''")}'`;

export const wholeTab = (title: string): string => quoted(title);

export const headerRow = (title: string): string => `${quoted(title)}!1:1`;

export function wholeColumn(title: string, place: number): string {
  const letters = columnLetters(place);
  return `${quoted(title)}!${letters}:${letters}`;
}

/** @param row one-based, as the grid shows it */
export const oneCell = (title: string, place: number, row: number): string =>
  `${quoted(title)}!${columnLetters(place)}${row}`;

/** @param first one-based, like `last`, which is part of the range */
export const columnPart = (title: string, place: number, first: number, last: number): string =>
  `${oneCell(title, place, first)}:${columnLetters(place)}${last}`;
