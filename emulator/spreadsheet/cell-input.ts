// Turns something to be written into the cell that results, or refuses it in the platform's words.

import { isDate } from 'node:util/types';
import { cellName, parseA1 } from './a1';
import { type Cell, restyled } from './cell';
import { checkCellText } from './grid-limits';
import { displayText, isDateFormat } from './number-format';
import type { Scalar } from './scalar';
import { dateToSerial } from './serial-date';
import type { Sheet } from './sheet';
import { SheetError } from './sheet-error';
import { parseTyped } from './typed-text';
import { obeys } from './validation-rule';
import type { Workbook } from './workbook';

/** What SpreadsheetApp writes: strings are read as typed, null clears (platform §4.2). */
export type ScriptValue = Scalar | Date | null;

const DATE_FORMAT = 'm/d/yyyy';
const MOMENT_FORMAT = 'm/d/yyyy h:mm:ss';

/** As a person types it, or as SpreadsheetApp writes a string. */
export function typedCell(book: Workbook, cell: Cell, text: string): Cell {
  checkCellText(text);
  const { value, formula, numberFormat } = parseTyped(text, cell.style.numberFormat, book.thisYear);
  return { ...cell, value, formula, style: withFormat(cell, numberFormat) };
}

/** Stored exactly: "=x" and "007" stay text (ValueInputOption RAW). */
export function rawCell(cell: Cell, value: Scalar | null): Cell {
  if (typeof value === 'string') checkCellText(value);
  return { ...cell, value: value === '' ? null : value, formula: null };
}

export function scriptCell(book: Workbook, cell: Cell, value: ScriptValue): Cell {
  if (typeof value === 'string') return typedCell(book, cell, value);
  if (!isDate(value)) return rawCell(cell, value);
  const serial = dateToSerial(value.getTime(), book.timeZone);
  if (isDateFormat(cell.style.numberFormat)) return rawCell(cell, serial);
  const format = Number.isInteger(serial) ? DATE_FORMAT : MOMENT_FORMAT;
  return { ...rawCell(cell, serial), style: withFormat(cell, format) };
}

/** Throws when the cell's rule refuses invalid values and this is one (platform §4.2 [code]). */
export function checkRule(
  book: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  after: Cell,
): void {
  const rule = sheet.cell(row, column).validation;
  if (rule === null || rule.allowInvalid || after.formula !== null) return;
  const shownIn = (reference: string) => textsIn(book, sheet, reference);
  if (obeys(rule, after.value, after.style.numberFormat, shownIn)) return;
  throw new SheetError(
    'validation',
    `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.`,
  );
}

/** None where the tab is gone. */
export function textsIn(book: Workbook, current: Sheet, reference: string): readonly string[] {
  const { tab, area } = parseA1(reference);
  const sheet = tab === null ? current : book.sheetNamed(tab);
  if (sheet === undefined || area === null) return [];
  const { rows, columns } = book.extent(sheet);
  const texts: string[] = [];
  for (let row = area.firstRow ?? 0; row <= Math.min(area.lastRow ?? rows, rows - 1); row++)
    for (
      let at = area.firstColumn ?? 0;
      at <= Math.min(area.lastColumn ?? columns, columns - 1);
      at++
    ) {
      const { value, format } = book.read(sheet, row, at);
      if (value !== null) texts.push(displayText(value, format));
    }
  return texts;
}

function withFormat(cell: Cell, numberFormat: string | null): Cell['style'] {
  return cell.style.numberFormat === numberFormat
    ? cell.style
    : restyled(cell.style, { numberFormat });
}
