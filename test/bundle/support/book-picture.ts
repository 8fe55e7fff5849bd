// A picture of a whole spreadsheet, cell by cell, so that a test can say what a run has changed in it.
import { BLANK_CELL, type Cell } from '../../../workbench/spreadsheet/cell';
import type { Sheet } from '../../../workbench/spreadsheet/sheet';
import type { Workbook } from '../../../workbench/spreadsheet/workbook';

export interface Picture {
  /** Tab -> place in the grid, as `placeNumber` has it -> cell. Cells never change in place. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<number, Cell>>;
  /** "Students", "Students columns", "Students protections" or "marks" -> what is there. */
  readonly traits: ReadonlyMap<string, string>;
}

/** What of a cell is compared: all of it where a test does not say. */
export type Aspect = (cell: Cell) => unknown;

const everything: Aspect = ({ value, formula, note, style, validation }) => [
  value,
  formula,
  note,
  style,
  validation,
];

/** Wider than any tab of these tests. */
const columnsAtMost = 1_000;
const placeNumber = (row: number, column: number): number => row * columnsAtMost + column;

export function pictureOf(book: Workbook): Picture {
  const traits = new Map<string, string>();
  const cells = new Map<string, Map<number, Cell>>();
  book.sheets.forEach((sheet, index) => {
    const ofSheet = new Map<number, Cell>();
    sheet.visit((cell, row, column) => ofSheet.set(placeNumber(row, column), cell));
    cells.set(sheet.name, ofSheet);
    traits.set(sheet.name, JSON.stringify(traitsOf(sheet, index)));
    const columns = Array.from({ length: sheet.maxColumns }, (_, place) => sheet.column(place));
    traits.set(`${sheet.name} columns`, JSON.stringify(columns));
    const protections = book.protections
      .onSheet(sheet.id)
      .map(({ editors, ...rest }) => ({ ...rest, editors: editors && [...editors] }));
    traits.set(`${sheet.name} protections`, JSON.stringify(protections));
  });
  const marks = book.metadata.all().map(({ id: _, ...rest }) => JSON.stringify(rest));
  traits.set('marks', marks.sort().join('\n'));
  return { cells, traits };
}

const traitsOf = (
  { id, hidden, frozenRows, frozenColumns, tabColor, maxRows, maxColumns }: Sheet,
  index: number,
) => ({ index, id, hidden, frozenRows, frozenColumns, tabColor, maxRows, maxColumns });

interface Difference {
  /** "Students!C5", or the name of a trait. */
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

function compare(before: Picture, after: Picture, aspect: Aspect): readonly Difference[] {
  const found: Difference[] = [];
  const note = (place: string, one: string, other: string) => {
    if (one !== other) found.push({ place, before: one, after: other });
  };
  for (const tab of union(before.cells, after.cells)) {
    const [one, other] = [before.cells.get(tab) ?? nothing, after.cells.get(tab) ?? nothing];
    for (const place of union(one, other)) {
      // A cell that was never written and one that has been emptied are the same.
      const [was, is] = [one.get(place) ?? BLANK_CELL, other.get(place) ?? BLANK_CELL];
      if (was === is) continue;
      note(`${tab}!${cellName(place)}`, JSON.stringify(aspect(was)), JSON.stringify(aspect(is)));
    }
  }
  for (const name of union(before.traits, after.traits)) {
    note(name, before.traits.get(name) ?? '-', after.traits.get(name) ?? '-');
  }
  return found;
}

const nothing: ReadonlyMap<number, Cell> = new Map();

const union = <Key>(one: ReadonlyMap<Key, unknown>, other: ReadonlyMap<Key, unknown>): Set<Key> =>
  new Set([...one.keys(), ...other.keys()]);

const cellName = (place: number): string =>
  `${letters(place % columnsAtMost)}${Math.floor(place / columnsAtMost) + 1}`;

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);

/** "Students!C5: before -> after" for everything that differs. */
export const differences = (
  before: Picture,
  after: Picture,
  aspect: Aspect = everything,
): readonly string[] =>
  compare(before, after, aspect).map((each) => `${each.place}: ${each.before} -> ${each.after}`);

export const changedPlaces = (
  before: Picture,
  after: Picture,
  aspect: Aspect = everything,
): readonly string[] => compare(before, after, aspect).map(({ place }) => place);

/** Places of cells that held something before and hold something else now. */
export const lostPlaces = (before: Picture, after: Picture): readonly string[] => {
  const blank = JSON.stringify(everything(BLANK_CELL));
  return compare(before, after, everything)
    .filter((each) => each.place.includes('!') && each.before !== blank)
    .map(({ place }) => place);
};
