// Copies a tab into the cell engine, cell by cell in an unambiguous form.

import type { Model } from '@ironcalc/wasm';
import type { Cell } from './cell';
import { engineFormat } from './number-format';
import type { Sheet } from './sheet';

/** Makes tab `index` of the model a copy of `sheet`; the tabs before it are there already. */
export function copySheet(model: Model, sheet: Sheet, index: number): void {
  if (index > 0) model.newSheet();
  if (model.getWorksheetsProperties()[index]?.name !== sheet.name)
    model.renameSheet(index, sheet.name);
  const runs = new Map<number, StyleRun[]>();
  sheet.visit((cell, row, column) => {
    noteRun(runs, cell, row, column);
    const input = inputFor(cell);
    if (input !== '') model.setUserInput(index, row + 1, column + 1, input);
  });
  for (const [column, ofColumn] of runs)
    for (const run of ofColumn) applyRun(model, index, column, run);
  copyLayout(model, sheet, index);
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
 * Two operands side by side, as in "=+1 x". The engine computes what stands before the gap; Google
 * shows #ERROR!.
 */
export function isIllFormed(formula: string): boolean {
  return TWO_OPERANDS.test(formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'!/g, '""'));
}

interface StyleRun {
  readonly style: Cell['style'];
  readonly first: number;
  last: number;
}

function noteRun(runs: Map<number, StyleRun[]>, cell: Cell, row: number, column: number): void {
  const ofColumn = runs.get(column) ?? [];
  const run = ofColumn.at(-1);
  if (run?.style === cell.style && run.last === row - 1) run.last = row;
  else ofColumn.push({ style: cell.style, first: row, last: row });
  runs.set(column, ofColumn);
}

function applyRun(model: Model, sheet: number, column: number, run: StyleRun): void {
  const area = {
    sheet,
    row: run.first + 1,
    column: column + 1,
    width: 1,
    height: run.last - run.first + 1,
  };
  const { numberFormat, background, fontColor, bold, wrap } = run.style;
  if (numberFormat !== null) model.updateRangeStyle(area, 'num_fmt', engineFormat(numberFormat));
  if (background !== null) paint(model, area, 'fill.color', background);
  if (fontColor !== null) paint(model, area, 'font.color', fontColor);
  if (bold) model.updateRangeStyle(area, 'font.b', 'true');
  if (wrap) model.updateRangeStyle(area, 'alignment.wrap_text', 'true');
}

/** Colour names ("red") are the platform's, not the engine's; only the page's looks suffer. */
function paint(
  model: Model,
  area: Parameters<Model['updateRangeStyle']>[0],
  path: string,
  color: string,
): void {
  if (/^#[0-9a-f]{6}$/i.test(color)) model.updateRangeStyle(area, path, color);
}

function copyLayout(model: Model, sheet: Sheet, index: number): void {
  if (sheet.frozenRows > 0) model.setFrozenRowsCount(index, sheet.frozenRows);
  if (sheet.frozenColumns > 0) model.setFrozenColumnsCount(index, sheet.frozenColumns);
  for (let column = 0; column < sheet.maxColumns; column++) {
    const { hidden, width } = sheet.column(column);
    if (width !== null) model.setColumnsWidth(index, column + 1, column + 1, width);
    if (hidden) model.setColumnsHidden(index, column + 1, column + 1, true);
  }
  if (sheet.hidden) model.hideSheet(index);
}
