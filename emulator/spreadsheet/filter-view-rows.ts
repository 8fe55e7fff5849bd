// Which rows of a tab a filter view shows, and in which order.

import { NotEmulated } from '../runtime/platform-error';
import { columnIndex } from './a1';
import type { Area } from './area';
import { BLANK_CELL } from './cell';
import { newModel } from './engine';
import { inputFor } from './engine-copy';
import { type FilterCondition, type FilterSpec, type FilterView, filterArea } from './filter-view';
import { shiftFormulaRows } from './formula-shift';
import { displayText } from './number-format';
import type { Sheet } from './sheet';
import { sortedRows } from './sort';
import type { Workbook } from './workbook';

type Shows = (row: number) => boolean;

/**
 * Row numbers from 0, in the order of the view; neither its header row nor rows below the last
 * content. Empty when the tab is gone. Throws NotEmulated for a condition that is not known here.
 */
export function rowsShownBy(book: Workbook, view: FilterView): readonly number[] {
  const sheet = book.sheetById(view.sheetId);
  if (sheet === undefined) return [];
  const area = filterArea(view, sheet);
  const first = area.row + 1;
  const end = Math.min(area.row + area.rows, book.extent(sheet).rows);
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset);
  const tests = view.specs.flatMap((spec) => testsOf(book, sheet, spec, area, rows));
  const shown = rows.filter((row) => tests.every((shows) => shows(row)));
  return sortedRows(book, sheet, shown, view.sorts);
}

function testsOf(
  book: Workbook,
  sheet: Sheet,
  spec: FilterSpec,
  area: Area,
  rows: readonly number[],
): readonly Shows[] {
  const { column, hiddenValues, condition } = spec;
  const textAt = (row: number): string => {
    const { value, format } = book.read(sheet, row, column);
    return displayText(value, format);
  };
  const hidden = new Set(hiddenValues);
  const tests: Shows[] = hidden.size === 0 ? [] : [(row) => !hidden.has(textAt(row))];
  if (condition === null) return tests;
  if (condition.type === 'CUSTOM_FORMULA') {
    const passing = rowsPassing(book, sheet, operand(condition), area.row + 1, rows);
    return [...tests, (row) => passing.has(row)];
  }
  const wanted = plainText(condition);
  if (condition.type === 'TEXT_CONTAINS')
    return [...tests, (row) => textAt(row).toLowerCase().includes(wanted)];
  if (condition.type === 'TEXT_EQ')
    return [...tests, (row) => textAt(row).toLowerCase() === wanted];
  throw new NotEmulated(`filter condition ${condition.type}`);
}

function operand({ type, values }: FilterCondition): string {
  const [value] = values;
  if (value === undefined || values.length > 1)
    throw new NotEmulated(`filter condition ${type} with ${values.length} values`);
  return value;
}

/** Text conditions ignore case [U]; "?" and "*" would be wildcards there, "=" a formula. */
function plainText(condition: FilterCondition): string {
  const text = operand(condition);
  if (/^=|[?*]/.test(text)) throw new NotEmulated(`filter condition ${condition.type} "${text}"`);
  return text.toLowerCase();
}

/**
 * The formula is written for the first row of content and moves down with its relative references.
 * One engine computes it for all rows, beside a copy of what the columns that it names show.
 */
function rowsPassing(
  book: Workbook,
  sheet: Sheet,
  formula: string,
  anchor: number,
  rows: readonly number[],
): ReadonlySet<number> {
  if (withoutTexts(formula).includes('!')) throw new NotEmulated('filter formula on another tab');
  const extent = book.extent(sheet);
  const isUsed = columnsIn(formula);
  const model = newModel('filter');
  try {
    for (let row = 0; row < extent.rows; row++)
      for (let column = 0; column < extent.columns; column++) {
        if (!isUsed(column)) continue;
        const { value } = book.read(sheet, row, column);
        if (value === null) continue;
        const input = inputFor({ ...sheet.cell(row, column), value, formula: null });
        model.setUserInput(0, row + 1, column + 1, input);
      }
    const beside = extent.columns + 1;
    for (const row of rows) {
      const moved = shiftFormulaRows(formula.replace(/^\+/, '='), row - anchor);
      model.setUserInput(0, row + 1, beside, inputFor({ ...BLANK_CELL, formula: moved }));
    }
    model.evaluate();
    const passing = rows.filter((row) =>
      isTrue(
        model.getFormattedCellValue(0, row + 1, beside),
        model.getCellType(0, row + 1, beside),
      ),
    );
    return new Set(passing);
  } finally {
    model.free();
  }
}

/** What the engine answers for the type of a number. */
const NUMBER = 1;
const BOOLEAN = 4;

/** TRUE and numbers but 0 show a row; text, blanks and errors do not [U]. */
function isTrue(shown: string, type: number): boolean {
  if (type === BOOLEAN) return shown === 'TRUE';
  return type === NUMBER && Number(shown) !== 0;
}

/** Cells that a formula finds by other means than a column's letters. */
const ANY_COLUMN = /\b(?:INDIRECT|OFFSET)\b|(?:^|[^\w$])\$?\d+:\$?\d+/i;
const COLUMNS =
  /(?<![\w.])\$?([A-Za-z]{1,3})(?:\$?\d+)?(?::\$?([A-Za-z]{1,3})(?:\$?\d+)?)?(?![\w(.])/g;

function columnsIn(formula: string): (column: number) => boolean {
  const plain = withoutTexts(formula);
  if (ANY_COLUMN.test(plain)) return () => true;
  const spans = [...plain.matchAll(COLUMNS)].map(([, first = '', last = first]) => {
    const ends = [columnIndex(first), columnIndex(last)];
    return { start: Math.min(...ends), end: Math.max(...ends) };
  });
  return (column) => spans.some(({ start, end }) => column >= start && column <= end);
}

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '');
}
