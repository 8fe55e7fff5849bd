// A picture of a whole spreadsheet, cell by cell, so that a test can say what a run has changed in it.
import { BLANK_CELL, type Cell } from '../../../workbench/spreadsheet/cell';
import type { Sheet } from '../../../workbench/spreadsheet/sheet';
import type { Workbook } from '../../../workbench/spreadsheet/workbook';

/** "Students!C5", "Students", "Students column 3", "marks" or "protections" -> what is there. */
export type Picture = ReadonlyMap<string, string>;

/** Formatted columns share one cell object, so most cells need no text of their own. */
const described = new WeakMap<Cell, string>();

function describeCell(cell: Cell): string {
  const known = described.get(cell);
  if (known !== undefined) return known;
  const { value, formula, note, style, validation } = cell;
  const text = JSON.stringify({ value, formula, note, style, validation });
  described.set(cell, text);
  return text;
}

const blank = describeCell(BLANK_CELL);

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);

function describeSheet(sheet: Sheet, index: number): string {
  const { id, hidden, frozenRows, frozenColumns, tabColor, maxRows, maxColumns } = sheet;
  return JSON.stringify({
    index,
    id,
    hidden,
    frozenRows,
    frozenColumns,
    tabColor,
    maxRows,
    maxColumns,
  });
}

export function pictureOf(book: Workbook): Picture {
  const picture = new Map<string, string>();
  book.sheets.forEach((sheet, index) => {
    picture.set(sheet.name, describeSheet(sheet, index));
    for (let column = 0; column < sheet.maxColumns; column += 1) {
      picture.set(`${sheet.name} column ${column + 1}`, JSON.stringify(sheet.column(column)));
    }
    sheet.visit((cell, row, column) => {
      const text = describeCell(cell);
      // A cell that was never written and one that has been emptied are the same.
      if (text !== blank) picture.set(`${sheet.name}!${letters(column)}${row + 1}`, text);
    });
    const protections = book.protections.onSheet(sheet.id).map(({ area, ...rest }) => ({
      area,
      description: rest.description,
      warningOnly: rest.warningOnly,
      editors: rest.editors && [...rest.editors],
    }));
    picture.set(`${sheet.name} protections`, JSON.stringify(protections));
  });
  const marks = book.metadata
    .all()
    .map(({ key, value, visibility, location }) =>
      JSON.stringify({ key, value, visibility, location }),
    );
  picture.set('marks', JSON.stringify(marks.sort()));
  return picture;
}

/** "Students!C5: before -> after" for every place that differs; a place without anything is "-". */
export function differences(before: Picture, after: Picture): readonly string[] {
  return changedPlaces(before, after).map(
    (place) => `${place}: ${before.get(place) ?? '-'} -> ${after.get(place) ?? '-'}`,
  );
}

export const changedPlaces = (before: Picture, after: Picture): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    (place) => before.get(place) !== after.get(place),
  );
