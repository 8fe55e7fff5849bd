// The contents of a Range: values, what cells show, and formulas.

import { isDate } from 'node:util/types';
import { BLANK_CONTENT, type Cell, isBlankContent } from '../../spreadsheet/cell';
import { checkRule, type ScriptValue, scriptCell } from '../../spreadsheet/cell-input';
import { shiftFormula } from '../../spreadsheet/formula-shift';
import { displayText, isDateFormat } from '../../spreadsheet/number-format';
import type { Scalar } from '../../spreadsheet/scalar';
import { serialToDate } from '../../spreadsheet/serial-date';
import { SheetError } from '../../spreadsheet/sheet-error';
import { readFor } from '../told-reading';
import { gridOf, shaped } from './range-cells';
import { RANGE, RangeGeometry } from './range-geometry';
import { queueWrite, seenAs } from './script-run';
import { demand, RUN } from './spreadsheet-object';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export abstract class RangeValues
  extends RangeGeometry
  implements
    Pick<
      GoogleRange,
      | 'clearContent'
      | 'getDisplayValue'
      | 'getDisplayValues'
      | 'getFormula'
      | 'getFormulas'
      | 'getValue'
      | 'getValues'
      | 'isBlank'
      | 'setFormula'
      | 'setFormulas'
      | 'setValue'
      | 'setValues'
    >
{
  getValues(): ReturnType<GoogleRange['getValues']> {
    return gridOf(this, (row, column) => this.#value(row, column));
  }

  getValue(): ReturnType<GoogleRange['getValue']> {
    this[RUN].queue.flush();
    return this.#value(this[RANGE].area.row, this[RANGE].area.column);
  }

  #value(row: number, column: number): Scalar | Date {
    const { book, sheet } = this[RANGE];
    const { value, format } = readFor(book, sheet, row, column);
    if (typeof value === 'number' && isDateFormat(format))
      return serialToDate(value, book.timeZone);
    return value ?? '';
  }

  getDisplayValues(): string[][] {
    return gridOf(this, (row, column) => this.#shown(row, column));
  }

  getDisplayValue(): string {
    this[RUN].queue.flush();
    return this.#shown(this[RANGE].area.row, this[RANGE].area.column);
  }

  #shown(row: number, column: number): string {
    const { value, format } = readFor(this[RANGE].book, this[RANGE].sheet, row, column);
    return displayText(value, format);
  }

  getFormulas(): string[][] {
    return gridOf(this, (row, column) => this[RANGE].sheet.cell(row, column).formula ?? '');
  }

  getFormula(): string {
    this[RUN].queue.flush();
    const { area, sheet } = this[RANGE];
    return sheet.cell(area.row, area.column).formula ?? '';
  }

  isBlank(): boolean {
    return gridOf(this, (row, column) => this.#shown(row, column) === '')
      .flat()
      .every(Boolean);
  }

  setValues(values: ReturnType<GoogleRange['getValues']>): GoogleRange {
    demand(this, 'setValues', [values], [['any']]);
    const grid = shaped(this, 'setValues', values, scriptValue);
    this.#write((down, right) => grid[down]?.[right] ?? null);
    return seenAs(this);
  }

  setValue(value: unknown): GoogleRange {
    this.#writeAll(scriptValue(value));
    return seenAs(this);
  }

  setFormulas(formulas: string[][]): GoogleRange {
    const grid = shaped(this, 'setFormulas', formulas, (text) => asFormula(String(text ?? '')));
    this.#write((down, right) => grid[down]?.[right] ?? null);
    return seenAs(this);
  }

  setFormula(formula: string): GoogleRange {
    demand(this, 'setFormula', [formula], [['text']]);
    this.#writeAll(asFormula(formula));
    return seenAs(this);
  }

  clearContent(): GoogleRange {
    const { sheet, area } = this[RANGE];
    queueWrite(this[RUN], this[RANGE], () => {
      sheet.changeAll(area, (cell) =>
        isBlankContent(cell) ? cell : { ...cell, ...BLANK_CONTENT },
      );
    });
    return seenAs(this);
  }

  /** A formula is that of the first cell; in the others its references move along [GF]. */
  #writeAll(written: ScriptValue): void {
    const isFormula = typeof written === 'string' && /^=./s.test(written);
    this.#write((down, right) => (isFormula ? shiftFormula(written, down, right) : written));
  }

  /** All cells are checked before the first is written: one bad value fails the whole call. */
  #write(valueAt: (down: number, right: number) => ScriptValue): void {
    const { book, sheet, area } = this[RANGE];
    queueWrite(this[RUN], this[RANGE], () => {
      const written: Cell[][] = [];
      for (let down = 0; down < area.rows; down++) {
        const cells: Cell[] = [];
        for (let right = 0; right < area.columns; right++) {
          const [row, column] = [area.row + down, area.column + right];
          const after = scriptCell(book, sheet.cell(row, column), valueAt(down, right));
          checkRule(book, sheet, row, column, after);
          cells.push(after);
        }
        written.push(cells);
      }
      written.forEach((cells, down) => {
        cells.forEach((cell, right) => {
          sheet.put(area.row + down, area.column + right, cell);
        });
      });
    });
  }
}

/** Objects become Java-like text on the platform (§4.2 [U]); a script that writes one has a fault. */
export function scriptValue(value: unknown): ScriptValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (isDate(value)) return value;
  throw new SheetError(
    'unsupported-value',
    `A cell takes text, a number, true or false, or a date; the script wrote ${typeof value}.`,
  );
}

function asFormula(text: string): ScriptValue {
  if (text === '') return null;
  return text.startsWith('=') ? text : `=${text}`;
}
