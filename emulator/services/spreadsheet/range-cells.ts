// Reading and writing a Range cell by cell, and checking that what is written has its shape.

import { checkSignature } from '../../runtime/signature';
import { SheetError } from '../../spreadsheet/sheet-error';
import { RANGE, type RangeGeometry } from './range-geometry';
import { RUN } from './spreadsheet-object';

/** Reads every cell after the buffered writes have been applied. */
export function gridOf<T>(range: RangeGeometry, read: (row: number, column: number) => T): T[][] {
  range[RUN].queue.flush();
  const { area } = range[RANGE];
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right) => read(area.row + down, area.column + right)),
  );
}

/** Throws unless `values` is an array of rows as large as the range (texts: platform §4.2 [code]). */
export function shaped<T>(
  range: RangeGeometry,
  method: string,
  values: unknown,
  convert: (value: unknown) => T,
): readonly (readonly T[])[] {
  const { rows, columns } = range[RANGE].area;
  if (!Array.isArray(values) || !values.every(Array.isArray))
    // No signature fits: this always throws, in the platform's words.
    checkSignature(`SpreadsheetApp.Range.${method}`, [values], []);
  const given = values as readonly (readonly unknown[])[];
  if (given.length !== rows) throw mismatch('rows', given.length, rows);
  const wrong = given.find((row) => row.length !== columns);
  if (wrong !== undefined) throw mismatch('columns', wrong.length, columns);
  return given.map((row) => Array.from(row, convert));
}

function mismatch(what: 'rows' | 'columns', given: number, wanted: number): SheetError {
  return new SheetError(
    'bad-coordinates',
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${wanted}.`,
  );
}
