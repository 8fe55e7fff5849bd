// What cells hold, as people see, edit and copy it.

import type { CellPicture, Selection, TabPicture, TypedCell } from '../../server/protocol';

/**
 * Text that a person is typing, and the cell that it is for: settled when they begin, whatever is
 * selected meanwhile, or comes from the workspace.
 */
export interface Draft {
  readonly sheetId: number;
  /** Of the tab, also where a filter view shows it elsewhere. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** What stood in the cell; null where the first key has replaced it. */
  readonly before: string | null;
}

const cellAt = (picture: TabPicture, row: number, column: number): CellPicture =>
  picture.rows[row]?.[column] ?? '';

export const shownText = (cell: CellPicture): string =>
  typeof cell === 'string' ? cell : cell.text;

/** What stands in the cell when it is opened for editing: its formula, or what it shows. */
export function editedText(picture: TabPicture, row: number, column: number): string {
  const cell = cellAt(picture, row, column);
  return typeof cell === 'string' ? cell : (cell.formula ?? cell.text);
}

/** The list that the cell's rule offers. */
export function choicesOf(picture: TabPicture, row: number, column: number): readonly string[] {
  const cell = cellAt(picture, row, column);
  return typeof cell === 'string' ? [] : (picture.choices[cell.choices ?? -1] ?? []);
}

/** The area as other programs take it: tabs between cells, one line per row. */
export function copied(picture: TabPicture, area: Selection): string {
  const lines = Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, right) =>
      shownText(cellAt(picture, area.row + down, area.column + right)).replace(/[\t\n]/g, ' '),
    ).join('\t'),
  );
  return lines.join('\n');
}

/** Cells that a pasted text fills, from the upper left one on. */
export function pasted(text: string, row: number, column: number): readonly TypedCell[] {
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .flatMap((line, down) =>
      line
        .split('\t')
        .map((cell, right) => ({ row: row + down, column: column + right, text: cell })),
    );
}

export function cleared(area: Selection): readonly TypedCell[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
    text: '',
  }));
}
