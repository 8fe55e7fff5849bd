// Maintains the cell engine's copy of a workbook, lazily, for what only it can do: compute formulas,
// and rewrite them when rows or columns move.

import type { Model } from '@ironcalc/wasm';
import type { Dimension } from './area';
import type { Cell } from './cell';
import { atTime, newModel } from './engine';
import { copySheet, inputFor, setFormat } from './engine-copy';
import { type Result, readResult } from './engine-results';
import { missingFunction } from './missing-functions';
import { type Sheet, sameContent } from './sheet';

/** `format` is what the engine gave a result, such as a date for =TODAY(); null for none. */
type Computed = Omit<Result, 'down' | 'right'>;

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

const DAY_MS = 86_400_000;

type CellKey = `${number}:${number}:${number}`;

/**
 * While no cell has a formula nothing is copied at all: a file without formulas pays nothing
 * for the engine. With formulas, changed cells are copied and computed before the next read.
 */
export class FormulaEngine {
  #model: Model | null = null;
  #computed = false;
  #computedOn = Number.NaN;
  readonly #changed = new Map<CellKey, Place & { readonly before: Cell }>();
  readonly #formulas = new Map<CellKey, Place>();
  #results = new Map<CellKey, Computed>();

  /** @param wallTime what a clock of the file's zone shows, as milliseconds since 1970 in UTC */
  constructor(
    private readonly sheets: () => readonly Sheet[],
    private readonly wallTime: () => number,
  ) {}

  cellChanged(sheet: Sheet, row: number, column: number, before: Cell, after: Cell): void {
    const formulas = after.formula !== null || before.formula !== null;
    if (!formulas && this.#formulas.size === 0 && this.#model === null) return;
    const key = keyOf(sheet, row, column);
    if (after.formula !== null) this.#formulas.set(key, { sheet, row, column });
    else if (before.formula !== null) this.#formulas.delete(key);
    if (!sameContent(before, after)) this.#computed = false;
    if (this.#model !== null && !this.#changed.has(key))
      this.#changed.set(key, { sheet, row, column, before });
  }

  /** The result of a formula, or what a neighbor's formula spilled into a blank cell. */
  result(sheet: Sheet, row: number, column: number): Computed | undefined {
    if (this.#formulas.size === 0) return undefined;
    this.#compute();
    return this.#results.get(keyOf(sheet, row, column));
  }

  /** Whether formulas show something in rows or columns beyond the typed content. */
  spilledExtent(sheet: Sheet): { readonly rows: number; readonly columns: number } {
    if (this.#formulas.size === 0) return { rows: 0, columns: 0 };
    this.#compute();
    let [rows, columns] = [0, 0];
    for (const key of this.#results.keys()) {
      const [id, row, column] = key.split(':').map(Number);
      if (id !== sheet.id || row === undefined || column === undefined) continue;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
    return { rows, columns };
  }

  /** Changes the grid by `change` and lets formulas follow: inserts, deletes, moves, new names. */
  restructure(
    change: () => void,
    inEngine: (model: Model, sheetIndex: number) => void,
    on: Sheet,
  ): void {
    if (this.#formulas.size === 0) {
      this.forget();
      change();
      return;
    }
    const model = this.#copied();
    inEngine(model, this.sheets().indexOf(on));
    change();
    this.#reread(model);
  }

  /** Lets the copy go; the next use makes a new one. */
  forget(): void {
    this.#model?.free();
    this.#model = null;
    this.#changed.clear();
    this.#computed = false;
  }

  /** After a change of the list of tabs: their indices in the engine's copy are no longer ours. */
  sheetsChanged(): void {
    this.forget();
    const sheets = new Set(this.sheets());
    for (const [key, { sheet }] of this.#formulas)
      if (!sheets.has(sheet)) this.#formulas.delete(key);
  }

  /** After cells have been put in place that the engine was not notified of. */
  cellsReplaced(): void {
    this.forget();
    this.#findFormulas();
  }

  /** Begins like the engine of the file that this one is a copy of: no need to look for formulas. */
  startLike(other: FormulaEngine): void {
    const sheets = new Map(this.sheets().map((sheet) => [sheet.id, sheet]));
    for (const [key, place] of other.#formulas) {
      const sheet = sheets.get(place.sheet.id);
      if (sheet !== undefined) this.#formulas.set(key, { ...place, sheet });
    }
  }

  #findFormulas(): void {
    this.#formulas.clear();
    for (const sheet of this.sheets())
      sheet.forEachCell((cell, row, column) => {
        if (cell.formula !== null)
          this.#formulas.set(keyOf(sheet, row, column), { sheet, row, column });
      });
  }

  #reread(model: Model): void {
    this.#findFormulas();
    this.#computed = false;
    const sheets = this.sheets();
    for (const { sheet, row, column } of [...this.#formulas.values()]) {
      const cell = sheet.cell(row, column);
      const text = model.getCellContent(sheets.indexOf(sheet), row + 1, column + 1);
      // The engine writes unknown function names small; that alone is no change.
      if (!text.startsWith('=') || text.toLowerCase() === cell.formula?.toLowerCase()) continue;
      sheet.put(row, column, { ...cell, formula: text });
      this.#changed.delete(keyOf(sheet, row, column));
    }
  }

  /** TODAY and NOW follow the day; within one, as at Google, they change with the cells. */
  #day(): number {
    return Math.floor(this.wallTime() / DAY_MS);
  }

  #compute(): void {
    if (this.#computed && this.#computedOn === this.#day()) return;
    const model = this.#copied();
    if (this.#formulas.size > 0) atTime(this.wallTime(), () => model.evaluate());
    this.#computed = true;
    this.#computedOn = this.#day();
    this.#results = new Map();
    const sheets = this.sheets();
    let anyMissing: string | null = null;
    for (const { sheet, row, column } of this.#formulas.values())
      anyMissing ??= missingFunction(sheet.cell(row, column).formula ?? '');
    for (const { sheet, row, column } of this.#formulas.values()) {
      const cell = sheet.cell(row, column);
      // Without a name of its own, an unknown name comes from a cell that it refers to.
      const own = anyMissing && missingFunction(cell.formula ?? '');
      for (const result of readResult(model, sheets.indexOf(sheet), row, column, cell)) {
        const { down, right, ...computed } = result;
        const isUnknown = own !== null || computed.error?.type === 'NAME';
        const missing =
          anyMissing !== null && isUnknown ? `formula function ${own ?? anyMissing}` : null;
        const told = missing === null ? computed : { ...computed, missing };
        this.#results.set(keyOf(sheet, row + down, column + right), told);
      }
    }
  }

  #copied(): Model {
    if (this.#model === null) {
      const model = newModel('book');
      this.sheets().forEach((sheet, index) => {
        copySheet(model, sheet, index);
      });
      this.#model = model;
    } else this.#copyChanges(this.#model);
    this.#changed.clear();
    return this.#model;
  }

  #copyChanges(model: Model): void {
    const sheets = this.sheets();
    for (const { sheet, row, column, before } of this.#changed.values()) {
      const index = sheets.indexOf(sheet);
      const cell = sheet.cell(row, column);
      if (index < 0) continue;
      const isSame = sameContent(before, cell);
      if (!isSame) model.setUserInput(index, row + 1, column + 1, inputFor(cell));
      const { numberFormat } = cell.style;
      // A cell that was blank came without its format; one without keeps what the engine gives it.
      if (before.style.numberFormat !== numberFormat || (!isSame && numberFormat !== null))
        setFormat(model, index, row, column, 1, numberFormat ?? 'general');
    }
  }
}

function keyOf(sheet: Sheet, row: number, column: number): CellKey {
  return `${sheet.id}:${row}:${column}`;
}

export function structural(
  dimension: Dimension,
  kind: 'insert' | 'delete',
  at: number,
  count: number,
): (model: Model, sheet: number) => void {
  return (model, sheet) => {
    if (dimension === 'ROWS')
      if (kind === 'insert') model.insertRows(sheet, at + 1, count);
      else model.deleteRows(sheet, at + 1, count);
    else if (kind === 'insert') model.insertColumns(sheet, at + 1, count);
    else model.deleteColumns(sheet, at + 1, count);
  };
}
