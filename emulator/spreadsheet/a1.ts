// R1C1 notation with absolute numbers, and A1 notation: "B2", "$C$5:B2", "5:7", "D:F", "A2:C", each with or without "'Tab'!" before it.

import type { Area } from './area';

/** Inclusive indices from 0; null where the notation leaves that side open. */
interface OpenArea {
  readonly firstRow: number | null;
  readonly lastRow: number | null;
  readonly firstColumn: number | null;
  readonly lastColumn: number | null;
}

interface A1Reference {
  readonly tab: string | null;
  /** null when the text is no cell reference: then it may be the name of a tab. */
  readonly area: OpenArea | null;
}

const CORNER = /^\$?([A-Za-z]{1,3})?(?:\$?([1-9]\d*))?$/;

export function parseA1(text: string): A1Reference {
  const [, quoted, bare, cells] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(text) ?? [];
  if (cells !== undefined)
    return { tab: quoted?.replaceAll("''", "'") ?? bare ?? null, area: parseCells(cells) };
  const alone = /^'((?:[^']|'')+)'$/s.exec(text)?.[1];
  if (alone !== undefined) return { tab: alone.replaceAll("''", "'"), area: null };
  return { tab: null, area: parseCells(text) };
}

/** "R2C3", "R2C3:R5C4"; relative forms are none here. */
const R1C1 = /^R([1-9]\d*)C([1-9]\d*)(?::R([1-9]\d*)C([1-9]\d*))?$/i;

function parseCells(text: string): OpenArea | null {
  const [, row, column, toRow = row, toColumn = column] = R1C1.exec(text) ?? [];
  if (row !== undefined) {
    const [rows, columns] = [
      [Number(row), Number(toRow)],
      [Number(column), Number(toColumn)],
    ];
    return {
      firstRow: Math.min(...rows) - 1,
      lastRow: Math.max(...rows) - 1,
      firstColumn: Math.min(...columns) - 1,
      lastColumn: Math.max(...columns) - 1,
    };
  }
  const [one = '', two, more] = text.split(':');
  const from = parseCorner(one);
  const to = two === undefined ? from : parseCorner(two);
  if (from === null || to === null || more !== undefined) return null;
  // "A" or "5" alone is no reference; "A:A" and "5:5" are.
  if (two === undefined && (from.row === null || from.column === null)) return null;
  const columnless = from.column === null || to.column === null;
  if (columnless && from.column !== to.column) return null;
  if (from.row === null && to.row !== null) return null;
  return {
    firstRow: lower(from.row, to.row ?? from.row),
    lastRow: to.row === null ? null : upper(from.row, to.row),
    firstColumn: lower(from.column, to.column),
    lastColumn: upper(from.column, to.column),
  };
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const [all, letters, digits] = CORNER.exec(text) ?? [];
  if (all === undefined || all === '') return null;
  return {
    row: digits === undefined ? null : Number(digits) - 1,
    column: letters === undefined ? null : columnIndex(letters),
  };
}

function lower(one: number | null, other: number | null): number | null {
  return one === null || other === null ? one : Math.min(one, other);
}

function upper(one: number | null, other: number | null): number | null {
  return one === null || other === null ? one : Math.max(one, other);
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "B2", "A1:C3". */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** As Google writes it before "!": quoted unless it is a plain word. */
export function tabName(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
