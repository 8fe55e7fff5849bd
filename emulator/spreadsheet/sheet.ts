// One tab: a grid of cells, and what belongs to its columns and to itself.

import type { Area } from './area';
import { BLANK_CELL, BLANK_CONTENT, type Cell, type CellContent, isBlankContent } from './cell';
import { DEFAULT_COLUMNS, DEFAULT_ROWS } from './grid-limits';
import type { ValidationRule } from './validation-rule';

export interface ColumnTraits {
  readonly hidden: boolean;
  /** Pixels; null is the default of 100. */
  readonly width: number | null;
}

const PLAIN_COLUMN: ColumnTraits = { hidden: false, width: null };

export interface SheetOptions {
  readonly rows?: number;
  readonly columns?: number;
}

/** Is notified of changed cells, so that the formula engine can follow. */
export interface SheetListener {
  cellChanged(sheet: Sheet, row: number, column: number, before: Cell, after: Cell): void;
}

/** The cells of a row, and the tab that may change them; every other one that holds it copies first. */
interface Row {
  readonly owner: object;
  readonly cells: Cell[];
}

/** Rows and columns count from 0. Checks no bounds: its callers do, in the platform's words. */
export class Sheet {
  hidden = false;
  frozenRows = 0;
  frozenColumns = 0;
  tabColor: string | null = null;
  maxRows: number;
  maxColumns: number;
  #rows: (Row | undefined)[] = [];
  /** Changes whenever another tab comes to share the rows. */
  #owner = {};
  readonly #columns: (ColumnTraits | undefined)[] = [];
  readonly #listener: SheetListener;
  #extent: { readonly rows: number; readonly columns: number } | null = null;

  constructor(
    readonly id: number,
    public name: string,
    listener: SheetListener,
    options: SheetOptions = {},
  ) {
    this.#listener = listener;
    this.maxRows = options.rows ?? DEFAULT_ROWS;
    this.maxColumns = options.columns ?? DEFAULT_COLUMNS;
  }

  /** The same tab for another file; cells never change in place, so both may hold them. */
  copy(listener: SheetListener): Sheet {
    const { maxRows: rows, maxColumns: columns } = this;
    const copy = new Sheet(this.id, this.name, listener, { rows, columns });
    copy.takeFrom(this);
    return copy;
  }

  /** Takes over everything of another tab but its id, without notifying the listener. */
  takeFrom(other: Sheet): void {
    this.name = other.name;
    this.hidden = other.hidden;
    this.frozenRows = other.frozenRows;
    this.frozenColumns = other.frozenColumns;
    this.tabColor = other.tabColor;
    this.maxRows = other.maxRows;
    this.maxColumns = other.maxColumns;
    this.#rows = [...other.#rows];
    this.#owner = {};
    other.#owner = {};
    this.#columns.length = 0;
    for (const traits of other.#columns) this.#columns.push(traits);
    this.#extent = other.#extent;
  }

  cell(row: number, column: number): Cell {
    return this.#rows[row]?.cells[column] ?? BLANK_CELL;
  }

  /** Whether its grid is that of the other tab: quick where one is a copy of the other. */
  hasSameCells(other: Sheet): boolean {
    const written = Math.max(this.#rows.length, other.#rows.length);
    for (let row = 0; row < written; row++) {
      if (this.#rows[row] === other.#rows[row]) continue;
      const columns = Math.max(this.writtenColumns(row), other.writtenColumns(row));
      for (let column = 0; column < columns; column++)
        if (!sameCell(this.cell(row, column), other.cell(row, column))) return false;
    }
    return true;
  }

  /** The cells of a row that may be changed in place; a row that was never written begins here. */
  #open(index: number): Cell[] {
    const row = this.#rows[index];
    if (row?.owner === this.#owner) return row.cells;
    const cells = row === undefined ? [] : [...row.cells];
    this.#rows[index] = { owner: this.#owner, cells };
    return cells;
  }

  put(row: number, column: number, cell: Cell): void {
    const before = this.cell(row, column);
    if (before === cell) return;
    const cells = this.#open(row);
    // A gap would turn the array sparse, which is slow to read.
    while (cells.length < column) cells.push(BLANK_CELL);
    cells[column] = cell;
    this.#extent = null;
    this.#listener.cellChanged(this, row, column, before, cell);
  }

  change(row: number, column: number, change: Partial<Cell>): void {
    this.put(row, column, { ...this.cell(row, column), ...change });
  }

  changeAll(area: Area, change: (cell: Cell) => Cell): void {
    // One result object per distinct cell object: formatting a column allocates once.
    const results = new Map<Cell, Cell>();
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        const before = this.cell(row, column);
        const after = results.get(before) ?? change(before);
        results.set(before, after);
        this.put(row, column, after);
      }
  }

  /** Calls back with the cells that were ever written; blank ones among them. */
  forEachCell(see: (cell: Cell, row: number, column: number) => void): void {
    this.#rows.forEach((written, row) => {
      written?.cells.forEach((cell, column) => {
        if (cell !== BLANK_CELL) see(cell, row, column);
      });
    });
  }

  /** Rows up to the last in which a cell was ever written. */
  get writtenRows(): number {
    return this.#rows.length;
  }

  /** Columns up to the last of this row that was ever written. */
  writtenColumns(row: number): number {
    return this.#rows[row]?.cells.length ?? 0;
  }

  column(index: number): ColumnTraits {
    return this.#columns[index] ?? PLAIN_COLUMN;
  }

  setColumn(index: number, change: Partial<ColumnTraits>): void {
    this.#columns[index] = { ...this.column(index), ...change };
  }

  /** Rows and columns up to the last content; formats and notes alone do not count. */
  extent(): { readonly rows: number; readonly columns: number } {
    this.#extent ??= this.#measure();
    return this.#extent;
  }

  #measure(): { readonly rows: number; readonly columns: number } {
    let [rows, columns] = [0, 0];
    this.#rows.forEach((written, row) => {
      for (let column = (written?.cells.length ?? 0) - 1; column >= 0; column--) {
        const cell = written?.cells[column];
        if (cell === undefined || isBlankContent(cell)) continue;
        rows = row + 1;
        columns = Math.max(columns, column + 1);
        break;
      }
    });
    return { rows, columns };
  }

  /** The new rows are blank; `model` gives their formats and validations where it has a cell. */
  insertRows(at: number, count: number, model: number | null): void {
    this.#extendRows(at);
    const pattern = model === null ? [] : (this.#rows[model]?.cells ?? []).map(asPattern);
    const fresh = Array.from({ length: count }, () =>
      pattern.length === 0 ? undefined : { owner: this.#owner, cells: [...pattern] },
    );
    // Spread in `splice` would meet the engine's argument limit (platform §1.4).
    const after = this.#rows.splice(at);
    for (const row of fresh) this.#rows.push(row);
    for (const row of after) this.#rows.push(row);
    this.maxRows += count;
    if (at < this.frozenRows) this.frozenRows += count;
    this.#extent = null;
  }

  deleteRows(at: number, count: number): void {
    this.#rows.splice(at, count);
    this.maxRows -= count;
    this.frozenRows -= Math.max(0, Math.min(this.frozenRows - at, count));
    this.#extent = null;
  }

  insertColumns(at: number, count: number, model: number | null): void {
    for (const cells of this.#openAll()) {
      if (cells.length <= at) continue;
      const cell = model === null ? BLANK_CELL : asPattern(cells[model] ?? BLANK_CELL);
      cells.splice(at, 0, ...Array.from({ length: count }, () => cell));
    }
    this.#extendColumns(at);
    this.#columns.splice(at, 0, ...Array.from({ length: count }, () => undefined));
    this.maxColumns += count;
    this.#extent = null;
  }

  deleteColumns(at: number, count: number): void {
    for (const cells of this.#openAll()) cells.splice(at, count);
    this.#columns.splice(at, count);
    this.maxColumns -= count;
    this.frozenColumns -= Math.max(0, Math.min(this.frozenColumns - at, count));
    this.#extent = null;
  }

  /** `to` is the index before which the columns land, in coordinates before the move. */
  moveColumns(at: number, count: number, to: number): void {
    const landing = to > at ? to - count : to;
    for (const cells of this.#openAll()) {
      while (cells.length < Math.max(to, at + count)) cells.push(BLANK_CELL);
      cells.splice(landing, 0, ...cells.splice(at, count));
    }
    this.#extendColumns(Math.max(to, at + count));
    this.#columns.splice(landing, 0, ...this.#columns.splice(at, count));
    this.#extent = null;
  }

  #openAll(): readonly Cell[][] {
    return this.#rows.flatMap((row, index) => (row === undefined ? [] : [this.#open(index)]));
  }

  #extendRows(length: number): void {
    while (this.#rows.length < length) this.#rows.push(undefined);
  }

  #extendColumns(length: number): void {
    while (this.#columns.length < length) this.#columns.push(undefined);
  }
}

/** What a new row takes over from its neighbor: format and rule, never content or note. */
function asPattern(cell: Cell): Cell {
  return cell === BLANK_CELL ? cell : { ...cell, ...BLANK_CONTENT, note: null };
}

export const sameCell = (one: Cell, other: Cell): boolean =>
  one === other ||
  (sameContent(one, other) &&
    one.note === other.note &&
    one.style === other.style &&
    (one.validation === other.validation ||
      ruleText(one.validation) === ruleText(other.validation)));

const ruleTexts = new WeakMap<ValidationRule, string>();

/** A column of a thousand cells has one rule object, so its text is made once. */
function ruleText(rule: ValidationRule | null): string {
  if (rule === null) return '';
  const text = ruleTexts.get(rule) ?? JSON.stringify(rule);
  ruleTexts.set(rule, text);
  return text;
}

export function sameContent(one: CellContent, other: CellContent): boolean {
  return one.value === other.value && one.formula === other.formula;
}
