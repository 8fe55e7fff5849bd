// The grid of a Sheet: rows and columns that come, go, hide and freeze.

import type { Dimension } from '../../spreadsheet/area';
import {
  checkFrozen,
  checkSomeColumnShown,
  checkSomeStay,
  checkSpan,
  checkWidth,
} from '../../spreadsheet/grid-limits';
import type { Sheet as SheetModel } from '../../spreadsheet/sheet';
import type { Workbook } from '../../spreadsheet/workbook';
import { checkMayChange, checkMayEdit, type ScriptRun, seenAs, wholeSheet } from './script-run';
import { demand, RUN, SpreadsheetObject } from './spreadsheet-object';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

interface SheetState {
  readonly book: Workbook;
  readonly sheet: SheetModel;
}

export const SHEET: unique symbol = Symbol('sheet');

export abstract class SheetStructure
  extends SpreadsheetObject
  implements
    Pick<
      GoogleSheet,
      | 'deleteColumn'
      | 'deleteColumns'
      | 'deleteRow'
      | 'deleteRows'
      | 'getColumnWidth'
      | 'getFrozenColumns'
      | 'getFrozenRows'
      | 'getMaxColumns'
      | 'getMaxRows'
      | 'hideColumns'
      | 'insertColumnAfter'
      | 'insertColumnBefore'
      | 'insertColumnsAfter'
      | 'insertColumnsBefore'
      | 'insertRowAfter'
      | 'insertRowBefore'
      | 'insertRowsAfter'
      | 'insertRowsBefore'
      | 'isColumnHiddenByUser'
      | 'setColumnWidth'
      | 'setColumnWidths'
      | 'setFrozenColumns'
      | 'setFrozenRows'
      | 'showColumns'
      | 'moveColumns'
    >
{
  readonly [SHEET]: SheetState;

  constructor(run: ScriptRun, state: SheetState) {
    super(run);
    this[SHEET] = state;
  }

  getMaxRows(): number {
    this[RUN].queue.flush();
    return this[SHEET].sheet.maxRows;
  }

  getMaxColumns(): number {
    this[RUN].queue.flush();
    return this[SHEET].sheet.maxColumns;
  }

  insertRowsAfter(after: number, count: number): GoogleSheet {
    return this.#insert('ROWS', 'insertRowsAfter', after, after - 1, count);
  }

  insertRowAfter(after: number): GoogleSheet {
    return this.insertRowsAfter(after, 1);
  }

  insertRowsBefore(before: number, count: number): GoogleSheet {
    return this.#insert('ROWS', 'insertRowsBefore', before - 1, before - 1, count);
  }

  insertRowBefore(before: number): GoogleSheet {
    return this.insertRowsBefore(before, 1);
  }

  insertColumnsAfter(after: number, count: number): GoogleSheet {
    return this.#insert('COLUMNS', 'insertColumnsAfter', after, after - 1, count);
  }

  insertColumnAfter(after: number): GoogleSheet {
    return this.insertColumnsAfter(after, 1);
  }

  insertColumnsBefore(before: number, count: number): GoogleSheet {
    return this.#insert('COLUMNS', 'insertColumnsBefore', before - 1, before - 1, count);
  }

  insertColumnBefore(before: number): GoogleSheet {
    return this.insertColumnsBefore(before, 1);
  }

  deleteRows(row: number, count: number): void {
    this.#delete('ROWS', 'deleteRows', row, count);
  }

  deleteRow(row: number): GoogleSheet {
    this.deleteRows(row, 1);
    return seenAs(this);
  }

  deleteColumns(column: number, count: number): void {
    this.#delete('COLUMNS', 'deleteColumns', column, count);
  }

  deleteColumn(column: number): GoogleSheet {
    this.deleteColumns(column, 1);
    return seenAs(this);
  }

  moveColumns(columns: GoogleRange, destination: number): void {
    const { book, sheet } = this[SHEET];
    checkMayChange(this[RUN], this[SHEET].book);
    this[RUN].queue.flush();
    book.moveColumns(sheet, columns.getColumn() - 1, columns.getNumColumns(), destination - 1);
  }

  setFrozenRows(rows: number): void {
    demand(this, 'setFrozenRows', [rows], [['integer']]);
    checkMayChange(this[RUN], this[SHEET].book);
    checkFrozen(rows, this[SHEET].sheet.maxRows, 'rows');
    this[SHEET].sheet.frozenRows = rows;
  }

  getFrozenRows(): number {
    return this[SHEET].sheet.frozenRows;
  }

  setFrozenColumns(columns: number): void {
    demand(this, 'setFrozenColumns', [columns], [['integer']]);
    checkMayChange(this[RUN], this[SHEET].book);
    checkFrozen(columns, this[SHEET].sheet.maxColumns, 'columns');
    this[SHEET].sheet.frozenColumns = columns;
  }

  getFrozenColumns(): number {
    return this[SHEET].sheet.frozenColumns;
  }

  hideColumns(column: number, count?: number): void {
    this.#eachColumn(column, count ?? 1, { hidden: true });
  }

  showColumns(column: number, count?: number): void {
    this.#eachColumn(column, count ?? 1, { hidden: false });
  }

  isColumnHiddenByUser(column: number): boolean {
    return this[SHEET].sheet.column(column - 1).hidden;
  }

  setColumnWidth(column: number, width: number): GoogleSheet {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(column: number, count: number, width: number): GoogleSheet {
    this.#eachColumn(column, count, { width });
    return seenAs(this);
  }

  getColumnWidth(column: number): number {
    return this[SHEET].sheet.column(column - 1).width ?? DEFAULT_WIDTH;
  }

  #eachColumn(column: number, count: number, change: { hidden?: boolean; width?: number }): void {
    checkMayChange(this[RUN], this[SHEET].book);
    const { sheet } = this[SHEET];
    checkSpan(sheet, 'COLUMNS', column - 1, count);
    if (change.width !== undefined) checkWidth(change.width);
    const isAmong = (index: number) => index >= column - 1 && index < column - 1 + count;
    if (change.hidden === true)
      checkSomeColumnShown(sheet, (index) => isAmong(index) || sheet.column(index).hidden);
    for (let index = 0; index < count; index++) sheet.setColumn(column - 1 + index, change);
  }

  #insert(
    dimension: Dimension,
    method: string,
    at: number,
    model: number,
    count: number,
  ): GoogleSheet {
    demand(this, method, [at, count], [['integer', 'integer']]);
    const { book, sheet } = this[SHEET];
    this[RUN].queue.flush();
    checkSpan(sheet, dimension, model, 1);
    checkMayEdit(this[RUN], book, sheet, wholeSheet(sheet));
    book.insert(sheet, dimension, at, count, model);
    return seenAs(this);
  }

  #delete(dimension: Dimension, method: string, first: number, count: number): void {
    demand(this, method, [first, count], [['integer', 'integer']]);
    const { book, sheet } = this[SHEET];
    this[RUN].queue.flush();
    checkSpan(sheet, dimension, first - 1, count);
    checkMayEdit(this[RUN], book, sheet, wholeSheet(sheet));
    checkSomeStay(sheet, dimension, first - 1, count);
    book.delete(sheet, dimension, first - 1, count);
  }
}

/** Pixels of a column that nobody has resized. */
const DEFAULT_WIDTH = 100;
