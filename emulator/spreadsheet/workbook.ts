// One spreadsheet file: its tabs, who may edit it, and what is attached to its rows and columns.

import type { Area, Dimension, Shift } from './area';
import type { Cell } from './cell';
import type { CellError } from './cell-error';
import { ConditionalFormatList } from './conditional-format';
import { MetadataRegistry } from './developer-metadata';
import { EditHistories } from './edit-history';
import { FilterViewList } from './filter-view';
import { FormulaEngine, structural } from './formula-engine';
import {
  checkCellCount,
  checkColumnCount,
  checkTabName,
  DEFAULT_COLUMNS,
  DEFAULT_ROWS,
} from './grid-limits';
import { ProtectionList } from './protection';
import type { Scalar } from './scalar';
import { SelectionBoard } from './selection';
import { wallTime, yearAt } from './serial-date';
import { Sharing } from './sharing';
import { Sheet, type SheetListener, type SheetOptions } from './sheet';
import { SheetError } from './sheet-error';

export interface WorkbookOptions {
  readonly id: string;
  readonly name: string;
  /** IANA name; the zone of its dates, which may differ from the script's. */
  readonly timeZone: string;
  /** Names of the first tabs, in order. */
  readonly tabs: readonly string[];
  readonly owner: string;
  /** Everybody who may open and edit the file, its owner aside; null: everybody who asks. */
  readonly editors: readonly string[] | null;
  /** Everybody who may open the file and change nothing. */
  readonly viewers: readonly string[];
  /** Milliseconds since 1970; typed dates without a year take their year from it. */
  readonly now: () => number;
}

/** A tab as a saved file names it. */
type SavedTab = SheetOptions & { readonly id: number; readonly name: string };

/** What a cell shows a reader: the typed or computed value and the format that it is shown in. */
export interface Reading {
  readonly value: Scalar | null;
  readonly format: string | null;
  /** Where the value is the text of an error that a formula has for a result. */
  readonly error?: CellError;
  /** What is not emulated of the formula that it comes from; then nobody may rely on the value. */
  readonly missing?: string;
}

const MINUTE_MS = 60_000;

export class Workbook {
  readonly id: string;
  name: string;
  timeZone: string;
  readonly locale = 'en_US';
  readonly sharing: Sharing;
  readonly metadata = new MetadataRegistry();
  readonly protections = new ProtectionList();
  readonly filterViews = new FilterViewList();
  readonly conditionalFormats = new ConditionalFormatList();
  readonly selections = new SelectionBoard();
  readonly edits: EditHistories = new EditHistories(this);
  readonly engine: FormulaEngine;
  readonly #now: () => number;
  readonly #listener: SheetListener;
  #sheets: readonly Sheet[] = [];
  #lastSheetId = -1;
  #yearAsOf = { minute: Number.NaN, year: 0 };

  constructor(options: Partial<WorkbookOptions> & Pick<WorkbookOptions, 'id' | 'name'>) {
    this.id = options.id;
    this.name = options.name;
    this.timeZone = options.timeZone ?? 'America/Denver';
    this.sharing = new Sharing(options.owner ?? '', options.editors ?? null, options.viewers ?? []);
    this.#now = options.now ?? Date.now;
    this.engine = new FormulaEngine(
      () => this.#sheets,
      () => wallTime(this.#now(), this.timeZone),
    );
    this.#listener = this.engine;
    for (const tab of options.tabs ?? ['Sheet1']) this.insertSheet(tab);
  }

  /**
   * A copy for another platform: same ids, no mutable state shared.
   * @param now milliseconds since 1970 on that platform
   * @param as what the file is called there, as File > Make a copy gives it another ID and name
   */
  copy(now: () => number, as: { readonly id: string; readonly name: string } = this): Workbook {
    const { timeZone, owner } = this;
    const { id, name } = as;
    const { sharedWith: editors, viewers } = this.sharing;
    const copy = new Workbook({ id, name, timeZone, owner, editors, viewers, now, tabs: [] });
    copy.#sheets = this.#sheets.map((sheet) => sheet.copy(copy.#listener));
    copy.#lastSheetId = this.#lastSheetId;
    copy.metadata.takeFrom(this.metadata);
    copy.protections.takeFrom(this.protections);
    copy.filterViews.reopen(this.filterViews.all(), this.filterViews.count);
    copy.conditionalFormats.reopen(this.conditionalFormats.all());
    copy.engine.startLike(this.engine);
    return copy;
  }

  /** Takes a snapshot of the file, except for its sharing; the returned function restores it. */
  snapshot(): () => void {
    const { name, metadata, protections, filterViews, conditionalFormats } = this;
    const [sheets, lastSheetId] = [this.#sheets, this.#lastSheetId];
    const kept = sheets.map((sheet) => ({ sheet, copy: sheet.copy(this.#listener) }));
    const [views, viewCount] = [filterViews.all(), filterViews.count];
    const formats = conditionalFormats.all();
    const bringBack = [metadata.snapshot(), protections.snapshot(), this.edits.snapshot()];
    return () => {
      this.name = name;
      for (const { sheet, copy } of kept) sheet.takeFrom(copy);
      this.#sheets = sheets;
      this.#lastSheetId = lastSheetId;
      filterViews.reopen(views, viewCount);
      conditionalFormats.reopen(formats);
      for (const back of bringBack) back();
      this.engine.cellsReplaced();
    };
  }

  /** Puts in place the tabs of a saved file, by their old ids and still empty, for the caller to fill. */
  reopen(tabs: readonly SavedTab[], lastSheetId: number): readonly Sheet[] {
    this.#sheets = tabs.map(({ id, name, ...size }) => new Sheet(id, name, this.#listener, size));
    this.#lastSheetId = lastSheetId;
    this.engine.sheetsChanged();
    return this.#sheets;
  }

  /** Counts the tabs that there ever were; the next id follows from it. */
  get lastSheetId(): number {
    return this.#lastSheetId;
  }

  get url(): string {
    return `https://docs.google.com/spreadsheets/d/${this.id}/edit`;
  }

  /** The current year in the spreadsheet's zone; asked for each typed text, so kept for a minute. */
  get thisYear(): number {
    const minute = Math.floor(this.#now() / MINUTE_MS);
    if (this.#yearAsOf.minute !== minute)
      this.#yearAsOf = { minute, year: yearAt(minute * MINUTE_MS, this.timeZone) };
    return this.#yearAsOf.year;
  }

  get owner(): string {
    return this.sharing.owner;
  }

  /** The owner is never shut out by a protection (platform §4.3 [D]). */
  mayEditArea(sheet: Sheet, area: Area, email: string): boolean {
    if (email === this.owner) return true;
    return this.sharing.mayEdit(email) && !this.protections.forbids(sheet.id, area, email);
  }

  get sheets(): readonly Sheet[] {
    return this.#sheets;
  }

  sheetNamed(name: string): Sheet | undefined {
    return this.#sheets.find((sheet) => sheet.name === name);
  }

  sheetById(id: number): Sheet | undefined {
    return this.#sheets.find((sheet) => sheet.id === id);
  }

  /**
   * Adds a tab at `index` (0 = first), at the end by default. Throws when the name is taken.
   * @param options its size, and an id of the caller's choice that no other tab has
   */
  insertSheet(
    name: string,
    index = this.#sheets.length,
    options: SheetOptions & { readonly id?: number } = {},
  ): Sheet {
    this.#checkName(name);
    const { rows = DEFAULT_ROWS, columns = DEFAULT_COLUMNS } = options;
    checkColumnCount(columns);
    checkCellCount(this.cellCount() + rows * columns);
    const sheet = new Sheet(options.id ?? this.#freeSheetId(), name, this.#listener, options);
    this.#sheets = [...this.#sheets.slice(0, index), sheet, ...this.#sheets.slice(index)];
    this.engine.sheetsChanged();
    return sheet;
  }

  /**
   * A copy of a tab: its cells and what is marked on its rows and columns. Whether Google copies
   * protections and filter views along is not known; here it does not.
   */
  duplicateSheet(source: Sheet, name: string, index: number, id?: number): Sheet {
    const { maxRows: rows, maxColumns: columns } = source;
    const copy = this.insertSheet(name, index, {
      rows,
      columns,
      ...(id === undefined ? {} : { id }),
    });
    copy.takeFrom(source);
    copy.name = name;
    this.metadata.copySheet(source.id, copy.id);
    this.engine.cellsReplaced();
    return copy;
  }

  /** The first tab has id 0, later ones random numbers; counted ones keep runs repeatable. */
  #freeSheetId(): number {
    const id = (): number =>
      this.#lastSheetId === 0 ? 0 : 100_000_000 + this.#lastSheetId * 7_919;
    do this.#lastSheetId += 1;
    while (this.sheetById(id()) !== undefined);
    return id();
  }

  deleteSheet(sheet: Sheet): void {
    if (this.#sheets.length === 1)
      throw new SheetError('last-sheet', "You can't remove all the sheets in a document.");
    this.#sheets = this.#sheets.filter((other) => other !== sheet);
    this.metadata.removeSheet(sheet.id);
    this.protections.removeSheet(sheet.id);
    this.filterViews.removeSheet(sheet.id);
    this.conditionalFormats.removeSheet(sheet.id);
    this.engine.sheetsChanged();
  }

  moveSheet(sheet: Sheet, index: number): void {
    const others = this.#sheets.filter((other) => other !== sheet);
    this.#sheets = [...others.slice(0, index), sheet, ...others.slice(index)];
    this.engine.sheetsChanged();
  }

  renameSheet(sheet: Sheet, name: string): void {
    if (sheet.name === name) return;
    this.#checkName(name, sheet);
    this.engine.restructure(
      () => {
        sheet.name = name;
      },
      (model, index) => model.renameSheet(index, name),
      sheet,
    );
  }

  #checkName(name: string, own: Sheet | null = null): void {
    checkTabName(name);
    const isTaken = this.#sheets.some(
      (sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase(),
    );
    if (isTaken)
      throw new SheetError(
        'name-taken',
        `A sheet with the name "${name}" already exists. Please enter another name.`,
      );
  }

  cellCount(): number {
    return this.#sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0);
  }

  /** New rows or columns take format and validation from index `model`, when one is given. */
  insert(
    sheet: Sheet,
    dimension: Dimension,
    at: number,
    count: number,
    model: number | null,
  ): void {
    const rows = dimension === 'ROWS';
    if (!rows) checkColumnCount(sheet.maxColumns + count);
    checkCellCount(this.cellCount() + count * (rows ? sheet.maxColumns : sheet.maxRows));
    this.engine.restructure(
      () => (rows ? sheet.insertRows(at, count, model) : sheet.insertColumns(at, count, model)),
      structural(dimension, 'insert', at, count),
      sheet,
    );
    this.#shift(sheet, dimension, { kind: 'insert', at, count });
  }

  delete(sheet: Sheet, dimension: Dimension, at: number, count: number): void {
    this.engine.restructure(
      () => (dimension === 'ROWS' ? sheet.deleteRows(at, count) : sheet.deleteColumns(at, count)),
      structural(dimension, 'delete', at, count),
      sheet,
    );
    this.#shift(sheet, dimension, { kind: 'delete', at, count });
  }

  /** `to` is the column before which they land, in coordinates before the move. */
  moveColumns(sheet: Sheet, at: number, count: number, to: number): void {
    if (to >= at && to <= at + count) return;
    const delta = to > at ? to - count - at : to - at;
    this.engine.restructure(
      () => sheet.moveColumns(at, count, to),
      (model, index) => model.moveColumns(index, at + 1, count, delta),
      sheet,
    );
    this.#shift(sheet, 'COLUMNS', { kind: 'move', at, count, to });
  }

  #shift(sheet: Sheet, dimension: Dimension, change: Shift): void {
    this.metadata.shift(sheet.id, dimension, change);
    this.protections.shift(sheet.id, dimension, change);
    this.filterViews.shift(sheet.id, dimension, change);
    this.conditionalFormats.shift(sheet.id, dimension, change);
    this.edits.shift(sheet.id, dimension, change);
  }

  read(sheet: Sheet, row: number, column: number): Reading {
    const cell = sheet.cell(row, column);
    if (cell.value !== null) return { value: cell.value, format: cell.style.numberFormat };
    return this.#computed(cell, sheet, row, column);
  }

  #computed(cell: Cell, sheet: Sheet, row: number, column: number): Reading {
    const result = this.engine.result(sheet, row, column);
    if (result === undefined) return { value: null, format: cell.style.numberFormat };
    return { ...result, format: cell.style.numberFormat ?? result.format };
  }

  /** Rows and columns up to the last content, computed content included. */
  extent(sheet: Sheet): { readonly rows: number; readonly columns: number } {
    const typed = sheet.extent();
    const spilled = this.engine.spilledExtent(sheet);
    return {
      rows: Math.max(typed.rows, spilled.rows),
      columns: Math.max(typed.columns, spilled.columns),
    };
  }
}
