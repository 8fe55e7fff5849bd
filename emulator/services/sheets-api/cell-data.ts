// CellData of the Sheets API <-> our cells.

import { partial } from '../../runtime/partial-answer';
import type { Cell } from '../../spreadsheet/cell';
import { rawCell } from '../../spreadsheet/cell-input';
import { displayText, isDateFormat } from '../../spreadsheet/number-format';
import type { Scalar } from '../../spreadsheet/scalar';
import type { Sheet } from '../../spreadsheet/sheet';
import type { Reading, Workbook } from '../../spreadsheet/workbook';
import { readFor } from '../told-reading';
import { RefusedRequest } from './api-error';
import { CELL_FORMAT, withFormat } from './cell-format';
import type { CellFields } from './field-mask';
import { InParts, type ShapeOf } from './known-fields';
import { VALIDATION_RULE, validationOf } from './validation-data';

export type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type ExtendedValue = GoogleAppsScript.Sheets.Schema.ExtendedValue;

/** What of a cell can be written. A value is checked as it is read. */
export const WRITTEN_CELL = {
  userEnteredValue: true,
  userEnteredFormat: CELL_FORMAT,
  note: true,
  dataValidation: VALIDATION_RULE,
} satisfies ShapeOf<CellData>;

const VALUE = { stringValue: true, numberValue: true, boolValue: true } as const;

/** The fields of a cell in an answer. */
export const TOLD_CELL = {
  userEnteredValue: { ...VALUE, formulaValue: true },
  effectiveValue: { ...VALUE, errorValue: { type: true, message: true } },
  formattedValue: true,
  userEnteredFormat: new InParts({ numberFormat: { type: true, pattern: true } }),
  note: true,
} satisfies ShapeOf<CellData>;

/** What `cell` becomes when `given` is written under a mask of `fields`; a field not given clears. */
export function writtenCell(cell: Cell, given: CellData, fields: CellFields): Cell {
  let next = cell;
  if (fields.named.has('userEnteredValue')) next = withValue(next, given.userEnteredValue);
  if (fields.format.length > 0)
    next = { ...next, style: withFormat(next.style, given.userEnteredFormat, fields.format) };
  if (fields.named.has('note')) next = { ...next, note: given.note || null };
  if (fields.named.has('dataValidation'))
    next = { ...next, validation: validationOf(given.dataValidation) };
  return next;
}

/** A stringValue is verbatim text, whatever it looks like. Validation rules do not stop the API [U]. */
function withValue(cell: Cell, value: ExtendedValue | undefined): Cell {
  if (value === undefined || value === null) return rawCell(cell, null);
  const given = Object.entries(value).filter(([, one]) => one !== null && one !== undefined);
  const kinds = given.map(([kind]) => kind);
  for (const [kind, one] of given) checkKind(kind, one);
  if (kinds.length > 1)
    throw new RefusedRequest(
      400,
      `Invalid value at 'user_entered_value' (oneof), oneof field 'value' is already set. Cannot set '${kinds[1]}'`,
    );
  if (typeof value.formulaValue === 'string') {
    if (!value.formulaValue.startsWith('='))
      throw new RefusedRequest(400, `Invalid formulaValue: ${value.formulaValue}`);
    return { ...rawCell(cell, null), formula: value.formulaValue };
  }
  const plain = value.stringValue ?? value.numberValue ?? value.boolValue;
  if (kinds.length === 1 && plain === undefined)
    throw new RefusedRequest(
      400,
      `Invalid JSON payload received. Unknown name "${kinds[0]}" at 'user_entered_value': Cannot find field.`,
    );
  return rawCell(cell, plain ?? null);
}

/** The types of the fields, as the API names them; a number may come as a text. */
const FIELD_TYPES: Readonly<
  Record<string, readonly [type: string, takes: (one: unknown) => boolean]>
> = {
  stringValue: ['TYPE_STRING', (one) => typeof one === 'string'],
  formulaValue: ['TYPE_STRING', (one) => typeof one === 'string'],
  numberValue: ['TYPE_DOUBLE', (one) => typeof one === 'number'],
  boolValue: ['TYPE_BOOL', (one) => typeof one === 'boolean'],
};

function checkKind(kind: string, one: unknown): void {
  const [type, takes] = FIELD_TYPES[kind] ?? [];
  if (type === undefined || takes?.(one)) return;
  const name = kind.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  throw new RefusedRequest(
    400,
    `Invalid value at 'user_entered_value.${name}' (${type}), ${JSON.stringify(one)}`,
  );
}

/** What Google tells of a cell beside that. */
const LACKING = {
  of: 'Sheets.CellData',
  fields: [
    'chipRuns',
    'dataSourceFormula',
    'dataSourceTable',
    'dataValidation',
    'effectiveFormat',
    'hyperlink',
    'pivotTable',
    'textFormatRuns',
  ],
};

/** The answer for a cell that has nothing. */
export const UNTOUCHED: CellData = partial(Object.freeze({}), LACKING);

/** Cells never change in place, and equal ones are often one object: each is worded once. */
const worded = new WeakMap<Cell, CellData>();

/** Nobody may change what is returned: the next reader gets the same object. */
export function cellData(book: Workbook, sheet: Sheet, row: number, column: number): CellData {
  const cell = sheet.cell(row, column);
  if (cell.value === null) {
    const shown = readFor(book, sheet, row, column);
    if (shown.value !== null || cell.formula !== null) return wordedCell(cell, shown);
  }
  const known = worded.get(cell);
  if (known !== undefined) return known;
  const data = wordedCell(cell, { value: cell.value, format: cell.style.numberFormat });
  worded.set(cell, data);
  return data;
}

function wordedCell(cell: Cell, { value, format, error }: Reading): CellData {
  const entered = cell.formula === null ? extended(cell.value) : { formulaValue: cell.formula };
  const pattern = cell.style.numberFormat;
  const data = {
    ...(entered === null ? {} : { userEnteredValue: entered }),
    // An empty text that a formula makes is not told (raw answers of the API, platform §4.7).
    ...(value === null || value === ''
      ? {}
      : {
          effectiveValue: error === undefined ? (extended(value) ?? {}) : { errorValue: error },
          formattedValue: displayText(value, format),
        }),
    ...(pattern === null
      ? {}
      : { userEnteredFormat: { numberFormat: { type: formatType(pattern), pattern } } }),
    ...(cell.note === null ? {} : { note: cell.note }),
  };
  return Object.keys(data).length === 0 ? UNTOUCHED : partial(Object.freeze(data), LACKING);
}

function extended(value: Scalar | null): ExtendedValue | null {
  if (value === null) return null;
  if (typeof value === 'string') return { stringValue: value };
  return typeof value === 'number' ? { numberValue: value } : { boolValue: value };
}

function formatType(pattern: string): string {
  if (pattern === '@') return 'TEXT';
  if (pattern.includes('%')) return 'PERCENT';
  if (!isDateFormat(pattern)) return 'NUMBER';
  if (!/[yd]/i.test(pattern)) return 'TIME';
  return /[hs]/i.test(pattern) ? 'DATE_TIME' : 'DATE';
}
