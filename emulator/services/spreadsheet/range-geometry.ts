// Where a Range is, and other ranges found from it.

import { areaName, columnLetters } from '../../spreadsheet/a1';
import { SheetError } from '../../spreadsheet/sheet-error';
import { checkedArea } from './range-bounds';
import { type RangeState, type ScriptRun, seenAs } from './script-run';
import { CELLS_READ, demand, RUN, SpreadsheetObject } from './spreadsheet-object';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export const RANGE: unique symbol = Symbol('range');

export abstract class RangeGeometry
  extends SpreadsheetObject
  implements
    Pick<
      GoogleRange,
      | 'getA1Notation'
      | 'getColumn'
      | 'getGridId'
      | 'getHeight'
      | 'getLastColumn'
      | 'getLastRow'
      | 'getNumColumns'
      | 'getNumRows'
      | 'getRow'
      | 'getSheet'
      | 'getWidth'
      | 'offset'
    >
{
  readonly platformName = 'Range';
  readonly [RANGE]: RangeState;

  constructor(run: ScriptRun, state: RangeState) {
    super(run);
    this[RANGE] = state;
  }

  override [CELLS_READ](method: string): number {
    const { rows, columns } = this[RANGE].area;
    return /s$/.test(method) ? rows * columns : 1;
  }

  getA1Notation(): string {
    const { area, whole } = this[RANGE];
    if (whole === 'ROWS') return `${area.row + 1}:${area.row + area.rows}`;
    if (whole === 'COLUMNS')
      return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
    return areaName(area);
  }

  getRow(): number {
    return this[RANGE].area.row + 1;
  }

  getColumn(): number {
    return this[RANGE].area.column + 1;
  }

  getNumRows(): number {
    return this[RANGE].area.rows;
  }

  getNumColumns(): number {
    return this[RANGE].area.columns;
  }

  getHeight(): number {
    return this[RANGE].area.rows;
  }

  getWidth(): number {
    return this[RANGE].area.columns;
  }

  getLastRow(): number {
    return this[RANGE].area.row + this[RANGE].area.rows;
  }

  getLastColumn(): number {
    return this[RANGE].area.column + this[RANGE].area.columns;
  }

  getGridId(): number {
    return this[RANGE].sheet.id;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    const { book, sheet } = this[RANGE];
    return seenAs(this[RUN].make.sheet(book, sheet));
  }

  offset(rowOffset: number, columnOffset: number, rows?: number, columns?: number): GoogleRange {
    demand(this, 'offset', [rowOffset, columnOffset, rows, columns], OFFSETS);
    const { book, sheet, area } = this[RANGE];
    const moved = checkedArea(
      sheet,
      area.row + 1 + rowOffset,
      area.column + 1 + columnOffset,
      rows ?? area.rows,
      columns ?? area.columns,
    );
    return seenAs(this[RUN].make.range({ book, sheet, area: moved, whole: null }));
  }

  getCell(row: number, column: number): GoogleRange {
    demand(this, 'getCell', [row, column], [['integer', 'integer']]);
    const { area } = this[RANGE];
    if (row < 1 || column < 1 || row > area.rows || column > area.columns)
      throw new SheetError('out-of-bounds', 'Cell reference out of range');
    return this.offset(row - 1, column - 1, 1, 1);
  }
}

const OFFSETS = [
  ['integer', 'integer'],
  ['integer', 'integer', 'integer'],
  ['integer', 'integer', 'integer', 'integer'],
] as const;
