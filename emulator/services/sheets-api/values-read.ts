// Reads a range as the API's plain values.

import { unformattedError } from '../../spreadsheet/cell-error';
import { displayText, isDateFormat } from '../../spreadsheet/number-format';
import type { Scalar } from '../../spreadsheet/scalar';
import type { Sheet } from '../../spreadsheet/sheet';
import type { Workbook } from '../../spreadsheet/workbook';
import { readFor } from '../told-reading';
import { RefusedRequest } from './api-error';
import { findApiRange } from './api-range';
import type { ShapeOf } from './known-fields';

type ValueRange = GoogleAppsScript.Sheets.Schema.ValueRange;

export const READ_OPTIONS = {
  majorDimension: true,
  valueRenderOption: true,
  dateTimeRenderOption: true,
  fields: true,
} satisfies ShapeOf<ReadOptions>;

/** The fields of a range in an answer. */
export const VALUE_RANGE = {
  range: true,
  majorDimension: true,
  values: true,
} satisfies ShapeOf<ValueRange>;

export interface ReadOptions {
  readonly majorDimension?: string;
  readonly valueRenderOption?: string;
  readonly dateTimeRenderOption?: string;
  readonly fields?: string;
}

/** Trailing blank rows and cells are left out; a blank range has no `values` (platform §4.7 [U]). */
export function readRange(book: Workbook, range: string, options: ReadOptions): ValueRange {
  const { sheet, area, notation } = findApiRange(book, range);
  const extent = book.extent(sheet);
  const lastRow = Math.min(area.row + area.rows, extent.rows);
  const lastColumn = Math.min(area.column + area.columns, extent.columns);
  const render = renderer(options);
  const rows: Scalar[][] = [];
  for (let row = area.row; row < lastRow; row++) {
    const values: Scalar[] = [];
    for (let column = area.column; column < lastColumn; column++)
      values.push(render(book, sheet, row, column));
    rows.push(values);
  }
  const byColumns = majorDimension(options.majorDimension) === 'COLUMNS';
  const values = trimmed(byColumns ? transposed(rows) : rows);
  return {
    range: notation,
    majorDimension: byColumns ? 'COLUMNS' : 'ROWS',
    ...(values.length === 0 ? {} : { values }),
  };
}

type Render = (book: Workbook, sheet: Sheet, row: number, column: number) => Scalar;

function renderer(options: ReadOptions): Render {
  const as = optionOf('ValueRenderOption', options.valueRenderOption, [
    'FORMATTED_VALUE',
    'UNFORMATTED_VALUE',
    'FORMULA',
  ]);
  const dates = optionOf('DateTimeRenderOption', options.dateTimeRenderOption, [
    'SERIAL_NUMBER',
    'FORMATTED_STRING',
  ]);
  return (book, sheet, row, column) => {
    if (as === 'FORMULA') {
      const { formula } = sheet.cell(row, column);
      if (formula !== null) return formula;
    }
    const { value, format, error } = readFor(book, sheet, row, column);
    const isDate = typeof value === 'number' && isDateFormat(format);
    if (as === 'FORMATTED_VALUE' || (isDate && dates === 'FORMATTED_STRING'))
      return displayText(value, format);
    if (error !== undefined) return unformattedError(String(value), error);
    return value ?? '';
  };
}

export const majorDimension = (given: string | undefined): 'ROWS' | 'COLUMNS' =>
  optionOf('Dimension', given, ['ROWS', 'COLUMNS'], 'majorDimension');

/** The first option is the API's default. @param type as the API names it in its refusal */
function optionOf<Option extends string>(
  type: string,
  given: string | undefined,
  options: readonly [Option, ...Option[]],
  field = type,
): Option {
  if (given === undefined) return options[0];
  const found = options.find((option) => option === given);
  if (found !== undefined) return found;
  const name = field.replace(/(?<=.)[A-Z]/g, '_$&').toLowerCase();
  throw new RefusedRequest(
    400,
    `Invalid value at '${name}' (type.googleapis.com/google.apps.sheets.v4.${type}), "${given}"`,
  );
}

function transposed(rows: readonly Scalar[][]): Scalar[][] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
}

function trimmed(rows: Scalar[][]): Scalar[][] {
  for (const row of rows) while (row.length > 0 && row.at(-1) === '') row.pop();
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  return rows;
}
