// Reads what the cell engine computed for a formula, and for the cells that its result fills.

import type { Model } from '@ironcalc/wasm';
import type { Cell } from './cell';
import { type CellError, errorOf } from './cell-error';
import { engineFormat } from './number-format';
import type { Scalar } from './scalar';

/** What the engine answers for the type of a cell's value. */
const NUMBER = 1;
const BOOLEAN = 4;
const ERROR = 16;
/** What the engine shows for what it has not yet. */
const UNKNOWN = '#N/IMPL!';
/** All digits that a formula's result has: the engine shows fewer in other formats. */
const EXACT = '0.00000000000000E+00';

export interface Result {
  /** Cells below and to the right of the formula's own. */
  readonly down: number;
  readonly right: number;
  readonly value: Scalar | null;
  readonly format: string | null;
  /** What kind of error the value names; absent for anything else. */
  readonly error?: CellError;
  /** What the formula needs that is not emulated: then the value is none that Google would show. */
  readonly missing?: string;
}

export function readResult(
  model: Model,
  sheet: number,
  row: number,
  column: number,
  cell: Cell,
): readonly Result[] {
  const [width, height] = spill(model, sheet, row, column);
  const results: Result[] = [];
  for (let down = 0; down < height; down++)
    for (let right = 0; right < width; right++) {
      const found = readCell(model, sheet, row + down + 1, column + right + 1, cell.formula);
      const own = down === 0 && right === 0 && cell.style.numberFormat !== null;
      results.push({ ...found, down, right, format: own ? cell.style.numberFormat : found.format });
    }
  return results;
}

function spill(
  model: Model,
  sheet: number,
  row: number,
  column: number,
): readonly [number, number] {
  const structure = model.getCellArrayStructure(sheet, row + 1, column + 1);
  if (typeof structure === 'string') return [1, 1];
  if ('DynamicAnchor' in structure) return structure.DynamicAnchor;
  return 'ArrayAnchor' in structure ? structure.ArrayAnchor : [1, 1];
}

function readCell(
  model: Model,
  sheet: number,
  row: number,
  column: number,
  formula: string | null,
): Omit<Result, 'down' | 'right'> {
  const shown = model.getFormattedCellValue(sheet, row, column);
  const type = model.getCellType(sheet, row, column);
  if (type === BOOLEAN) return { value: shown === 'TRUE', format: null };
  if (type === ERROR) {
    if (shown === UNKNOWN) return { value: shown, format: null, missing: `formula ${formula}` };
    const { shown: value, error } = errorOf(shown, formula);
    return { value, format: null, error };
  }
  if (type !== NUMBER) return { value: shown, format: null };
  const format = model.getCellStyle(sheet, row, column).style.num_fmt;
  const area = { sheet, row, column, width: 1, height: 1 };
  model.updateRangeStyle(area, 'num_fmt', EXACT);
  const value = Number(model.getFormattedCellValue(sheet, row, column));
  model.updateRangeStyle(area, 'num_fmt', engineFormat(format));
  return { value, format: format === 'general' ? null : format };
}
