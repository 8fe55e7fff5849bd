// What a user does in the open spreadsheet, also between the calls of a script.

import { areaName, parseA1 } from './a1';
import type { Area } from './area';
import { restyled } from './cell';
import { checkRule, typedCell } from './cell-input';
import { displayText } from './number-format';
import type { Sheet } from './sheet';
import { SheetError } from './sheet-error';
import { type SortKey, sortArea } from './sort';
import type { Workbook } from './workbook';

/** The data of an edit event (platform §3.3). */
export interface EditEvent {
  readonly sheetId: number;
  readonly area: Area;
  readonly notation: string;
  /** Only for a single cell that is not cleared. */
  readonly value?: string;
  /** Only for a single cell that was not empty before. */
  readonly oldValue?: string;
}

/** Tabs are named, cells are in A1 notation, row and column numbers count from 1 as on the screen. */
export class UserActions {
  constructor(private readonly book: Workbook) {}

  /** Types into one cell; a strict validation rule refuses as it would on the screen. */
  type(tab: string, cell: string, text: string): EditEvent {
    const sheet = this.#sheet(tab);
    const { row, column } = this.#area(sheet, cell);
    return this.typeAt(sheet, row, column, text);
  }

  typeAt(sheet: Sheet, row: number, column: number, text: string): EditEvent {
    const before = this.#told(sheet, row, column);
    const after = typedCell(this.book, sheet.cell(row, column), text);
    checkRule(this.book, sheet, row, column, after);
    sheet.put(row, column, after);
    const area = { row, column, rows: 1, columns: 1 };
    return {
      sheetId: sheet.id,
      area,
      notation: areaName(area),
      ...(text === '' ? {} : { value: this.#told(sheet, row, column) }),
      ...(before === '' ? {} : { oldValue: before }),
    };
  }

  insertRows(tab: string, before: number, count = 1): void {
    this.book.insert(this.#sheet(tab), 'ROWS', before - 1, count, before >= 2 ? before - 2 : null);
  }

  deleteRows(tab: string, first: number, count = 1): void {
    this.book.delete(this.#sheet(tab), 'ROWS', first - 1, count);
  }

  insertColumns(tab: string, before: number, count = 1): void {
    const model = before >= 2 ? before - 2 : null;
    this.book.insert(this.#sheet(tab), 'COLUMNS', before - 1, count, model);
  }

  deleteColumns(tab: string, first: number, count = 1): void {
    this.book.delete(this.#sheet(tab), 'COLUMNS', first - 1, count);
  }

  /** Drags `count` columns so that they stand before column `to` of the order before the move. */
  moveColumns(tab: string, first: number, to: number, count = 1): void {
    this.book.moveColumns(this.#sheet(tab), first - 1, count, to - 1);
  }

  /** Sorts all rows below the frozen ones; columns by number, negative for Z to A. */
  sort(tab: string, ...columns: readonly number[]): void {
    const sheet = this.#sheet(tab);
    const { rows, columns: width } = this.book.extent(sheet);
    const first = Math.min(sheet.frozenRows, rows);
    const area = { row: first, column: 0, rows: rows - first, columns: width };
    this.sortArea(sheet, area, columns.map(sortKey));
  }

  sortArea(sheet: Sheet, area: Area, keys: readonly SortKey[]): void {
    sortArea(this.book, sheet, area, keys);
  }

  /** Types another text into a header cell of the first row. */
  renameHeader(tab: string, from: string, to: string): EditEvent {
    const sheet = this.#sheet(tab);
    const { columns } = this.book.extent(sheet);
    for (let column = 0; column < columns; column++)
      if (this.#shown(sheet, 0, column) === from) return this.typeAt(sheet, 0, column, to);
    throw new SheetError('missing', `No header "${from}" on tab "${tab}"`);
  }

  hideColumn(tab: string, column: number, hidden = true): void {
    this.#sheet(tab).setColumn(column - 1, { hidden });
  }

  hideTab(tab: string, hidden = true): void {
    this.#sheet(tab).hidden = hidden;
  }

  renameTab(tab: string, name: string): void {
    this.book.renameSheet(this.#sheet(tab), name);
  }

  /** With a name of its own, as the screen gives it. */
  addTab(): Sheet {
    const isTaken = (name: string): boolean =>
      this.book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    let number = this.book.sheets.length + 1;
    while (isTaken(`Sheet${number}`)) number += 1;
    return this.book.insertSheet(`Sheet${number}`);
  }

  deleteTab(tab: string): void {
    const sheet = this.#sheet(tab);
    if (this.book.sheets.every((other) => other === sheet || other.hidden))
      throw new SheetError('last-sheet', "You can't remove all the visible sheets in a document.");
    this.book.deleteSheet(sheet);
  }

  note(tab: string, cell: string, note: string): void {
    const sheet = this.#sheet(tab);
    sheet.changeAll(this.#area(sheet, cell), (before) => ({ ...before, note: note || null }));
  }

  /** `background` as "#rrggbb". */
  color(tab: string, cells: string, background: string): void {
    const sheet = this.#sheet(tab);
    sheet.changeAll(this.#area(sheet, cells), (before) => ({
      ...before,
      style: restyled(before.style, { background }),
    }));
  }

  /** Where cells are that are named as on the screen, "A5" or "A5:C9". */
  areas(
    tab: string,
    notations: readonly string[],
  ): { readonly sheetId: number; readonly areas: readonly Area[] } {
    const sheet = this.#sheet(tab);
    return { sheetId: sheet.id, areas: notations.map((notation) => this.#area(sheet, notation)) };
  }

  /** What the cell shows. */
  read(tab: string, cell: string): string {
    const sheet = this.#sheet(tab);
    const { row, column } = this.#area(sheet, cell);
    return this.#shown(sheet, row, column);
  }

  /** A cell as an edit event has it: dates and percentages as plain numbers (platform §3.3 [U]). */
  #told(sheet: Sheet, row: number, column: number): string {
    return displayText(this.book.read(sheet, row, column).value, null);
  }

  #shown(sheet: Sheet, row: number, column: number): string {
    const { value, format } = this.book.read(sheet, row, column);
    return displayText(value, format);
  }

  #sheet(tab: string): Sheet {
    const sheet = this.book.sheetNamed(tab);
    if (sheet === undefined) throw new SheetError('missing', `No tab "${tab}"`);
    return sheet;
  }

  #area(sheet: Sheet, notation: string): Area {
    const { area } = parseA1(notation);
    if (area === null) throw new SheetError('missing', `No cells "${notation}"`);
    const row = area.firstRow ?? 0;
    const column = area.firstColumn ?? 0;
    return {
      row,
      column,
      rows: (area.lastRow ?? sheet.maxRows - 1) - row + 1,
      columns: (area.lastColumn ?? sheet.maxColumns - 1) - column + 1,
    };
  }
}

function sortKey(column: number): SortKey {
  return { column: Math.abs(column) - 1, ascending: column > 0 };
}
