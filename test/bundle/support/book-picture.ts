// A picture of a whole spreadsheet, cell by cell, so that a test can say what a run has changed in it.
import { cellName } from '../../../emulator/spreadsheet/a1';
import { BLANK_CELL, type Cell } from '../../../emulator/spreadsheet/cell';
import { Sheet, type SheetListener, sameCell } from '../../../emulator/spreadsheet/sheet';
import type { Workbook } from '../../../emulator/spreadsheet/workbook';

export interface Picture {
  /** Copies of the tabs by name; cells never change in place. */
  readonly tabs: ReadonlyMap<string, Sheet>;
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

const nobody: SheetListener = { cellChanged: () => undefined };

export function pictureOf(book: Workbook): Picture {
  const traits = new Map<string, string>();
  const tabs = new Map<string, Sheet>();
  book.sheets.forEach((sheet, index) => {
    tabs.set(sheet.name, sheet.copy(nobody));
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
  return { tabs, traits };
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
  for (const tab of union(before.tabs, after.tabs)) {
    const [one, other] = [before.tabs.get(tab) ?? nothing, after.tabs.get(tab) ?? nothing];
    if (one.hasSameCells(other)) continue;
    const rows = Math.max(one.writtenRows, other.writtenRows);
    for (let row = 0; row < rows; row += 1) {
      const columns = Math.max(one.writtenColumns(row), other.writtenColumns(row));
      for (let column = 0; column < columns; column += 1) {
        const [was, is] = [one.cell(row, column), other.cell(row, column)];
        if (sameCell(was, is)) continue;
        const place = `${tab}!${cellName(row, column)}`;
        note(place, JSON.stringify(aspect(was)), JSON.stringify(aspect(is)));
      }
    }
  }
  for (const name of union(before.traits, after.traits)) {
    note(name, before.traits.get(name) ?? '-', after.traits.get(name) ?? '-');
  }
  return found;
}

const nothing = new Sheet(-1, '', nobody);

const union = <Key>(one: ReadonlyMap<Key, unknown>, other: ReadonlyMap<Key, unknown>): Set<Key> =>
  new Set([...one.keys(), ...other.keys()]);

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
