// Copies a tab into the cell engine, cell by cell in an unambiguous form.

import type { Model } from '@ironcalc/wasm';
import type { Cell } from './cell';
import { engineFormat } from './number-format';
import type { Sheet } from './sheet';

/**
 * Makes tab `index` of the model a copy of `sheet`; the tabs before it are there already. Only what
 * formulas see is copied: nobody looks at the copy, and a style takes the engine longer than a value.
 */
export function copySheet(model: Model, sheet: Sheet, index: number): void {
  if (index > 0) model.newSheet();
  if (model.getWorksheetsProperties()[index]?.name !== sheet.name)
    model.renameSheet(index, sheet.name);
  const runs = new Map<number, FormatRun[]>();
  sheet.forEachCell((cell, row, column) => {
    const input = inputFor(cell);
    if (input === '') return;
    noteRun(runs, cell, row, column);
    model.setUserInput(index, row + 1, column + 1, input);
  });
  for (const [column, ofColumn] of runs)
    for (const { format, first, last } of ofColumn)
      if (format !== null) setFormat(model, index, first, column, last - first + 1, format);
}

export function setFormat(
  model: Model,
  sheet: number,
  row: number,
  column: number,
  height: number,
  format: string,
): void {
  const area = { sheet, row: row + 1, column: column + 1, width: 1, height };
  model.updateRangeStyle(area, 'num_fmt', engineFormat(format));
}

/** The engine reads its input as typed, so text gets the quote that keeps it text. */
export function inputFor(cell: Cell): string {
  if (cell.formula !== null) return isIllFormed(cell.formula) ? '#ERROR!' : cell.formula;
  if (cell.value === null) return '';
  if (typeof cell.value === 'string') return `'${cell.value}`;
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  return String(cell.value);
}

const OPERAND = String.raw`(?:[\w$.%"')\]])`;
const TWO_OPERANDS = new RegExp(`${OPERAND}\\s+(?:[\\w$."'(])`);

/**
 * Two operands side by side, as in "=+1 x". The engine computes what is before the gap; Google
 * shows #ERROR!.
 */
function isIllFormed(formula: string): boolean {
  return TWO_OPERANDS.test(formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'!/g, '""'));
}

interface FormatRun {
  readonly format: string | null;
  readonly first: number;
  last: number;
}

/** A text stays one by its quote, whatever its format. */
function noteRun(runs: Map<number, FormatRun[]>, cell: Cell, row: number, column: number): void {
  const format = typeof cell.value === 'string' ? null : cell.style.numberFormat;
  const ofColumn = runs.get(column) ?? [];
  const run = ofColumn.at(-1);
  if (run?.format === format && run.last === row - 1) run.last = row;
  else ofColumn.push({ format, first: row, last: row });
  runs.set(column, ofColumn);
}
