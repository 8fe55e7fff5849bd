// The look of a Range: number formats, colors, weight, wrapping, and its notes.

import { type CellStyle, restyled } from '../../spreadsheet/cell';
import { hexColor } from '../../spreadsheet/color-names';
import { canonicalFormat, DEFAULT_FORMAT } from '../../spreadsheet/number-format';
import { SheetError } from '../../spreadsheet/sheet-error';
import { gridOf, shaped } from './range-cells';
import { RANGE } from './range-geometry';
import { RangeValues } from './range-values';
import { queueWrite, seenAs } from './script-run';
import { demand, RUN } from './spreadsheet-object';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type StyleKey = keyof CellStyle;

/** Colors that the getters answer for untouched cells [U]. */
const DEFAULT_BACKGROUND = '#ffffff';
const DEFAULT_FONT_COLOR = '#000000';

export abstract class RangeFormats
  extends RangeValues
  implements
    Pick<
      GoogleRange,
      | 'getBackground'
      | 'getBackgrounds'
      | 'getFontColor'
      | 'getFontWeight'
      | 'getNote'
      | 'getNotes'
      | 'getNumberFormat'
      | 'getNumberFormats'
      | 'getWrap'
      | 'setBackground'
      | 'setBackgrounds'
      | 'setFontColor'
      | 'setFontWeight'
      | 'setNote'
      | 'setNotes'
      | 'setNumberFormat'
      | 'setNumberFormats'
      | 'setVerticalAlignment'
      | 'setWrap'
      | 'clearNote'
    >
{
  getNumberFormats(): string[][] {
    return gridOf(this, (row, column) => this.#style(row, column).numberFormat ?? DEFAULT_FORMAT);
  }

  getNumberFormat(): string {
    return this.#first().numberFormat ?? DEFAULT_FORMAT;
  }

  getBackgrounds(): string[][] {
    return gridOf(this, (row, column) => this.#style(row, column).background ?? DEFAULT_BACKGROUND);
  }

  getBackground(): string {
    return this.#first().background ?? DEFAULT_BACKGROUND;
  }

  getFontColor(): string {
    return this.#first().fontColor ?? DEFAULT_FONT_COLOR;
  }

  getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return this.#first().bold ? 'bold' : 'normal';
  }

  getWrap(): boolean {
    // True for a cell that nobody has formatted (platform §4.1 [GF]).
    return this.#first().wrap ?? true;
  }

  getNotes(): string[][] {
    return gridOf(this, (row, column) => this[RANGE].sheet.cell(row, column).note ?? '');
  }

  getNote(): string {
    this[RUN].queue.flush();
    const { sheet, area } = this[RANGE];
    return sheet.cell(area.row, area.column).note ?? '';
  }

  setNumberFormat(format: string): GoogleRange {
    return this.#restyle('numberFormat', this.#format(format));
  }

  setNumberFormats(formats: string[][]): GoogleRange {
    const grid = shaped(this, 'setNumberFormats', formats, (format) => this.#format(format));
    return this.#restyleEach('numberFormat', grid);
  }

  setBackground(color: string | null): GoogleRange {
    return this.#restyle('background', hexColor(color));
  }

  setBackgrounds(colors: string[][]): GoogleRange {
    const grid = shaped(this, 'setBackgrounds', colors, (color) =>
      typeof color === 'string' ? hexColor(color) : null,
    );
    return this.#restyleEach('background', grid);
  }

  setFontColor(color: string | null): GoogleRange {
    return this.#restyle('fontColor', hexColor(color));
  }

  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): GoogleRange {
    return this.#restyle('bold', weight === 'bold');
  }

  setWrap(isWrapEnabled: boolean): GoogleRange {
    demand(this, 'setWrap', [isWrapEnabled], [['boolean']]);
    return this.#restyle('wrap', isWrapEnabled);
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): GoogleRange {
    return this.#restyle('verticalAlignment', alignment ?? 'bottom');
  }

  setNotes(notes: string[][]): GoogleRange {
    const grid = shaped(this, 'setNotes', notes, noteText);
    queueWrite(this[RUN], this[RANGE], () => {
      const { sheet, area } = this[RANGE];
      grid.forEach((row, down) => {
        row.forEach((note, right) => {
          sheet.change(area.row + down, area.column + right, { note });
        });
      });
    });
    return seenAs(this);
  }

  setNote(note: string | null): GoogleRange {
    const { sheet, area } = this[RANGE];
    const text = noteText(note);
    queueWrite(this[RUN], this[RANGE], () => {
      sheet.changeAll(area, (cell) => ({ ...cell, note: text }));
    });
    return seenAs(this);
  }

  clearNote(): GoogleRange {
    return this.setNote(null);
  }

  /** setNumberFormat(null) fails on the platform (§4.1 [GF]). */
  #format(format: unknown): string | null {
    if (typeof format !== 'string') throw new SheetError('signature', 'Invalid argument: null');
    return canonicalFormat(format);
  }

  #style(row: number, column: number): CellStyle {
    return this[RANGE].sheet.cell(row, column).style;
  }

  #first(): CellStyle {
    this[RUN].queue.flush();
    return this.#style(this[RANGE].area.row, this[RANGE].area.column);
  }

  #restyle<Key extends StyleKey>(key: Key, value: CellStyle[Key]): GoogleRange {
    const { sheet, area } = this[RANGE];
    queueWrite(this[RUN], this[RANGE], () => {
      sheet.changeAll(area, (cell) => ({ ...cell, style: restyled(cell.style, { [key]: value }) }));
    });
    return seenAs(this);
  }

  #restyleEach<Key extends StyleKey>(
    key: Key,
    grid: readonly (readonly CellStyle[Key][])[],
  ): GoogleRange {
    const { sheet, area } = this[RANGE];
    queueWrite(this[RUN], this[RANGE], () => {
      grid.forEach((row, down) => {
        row.forEach((value, right) => {
          const [at, column] = [area.row + down, area.column + right];
          const style = restyled(sheet.cell(at, column).style, { [key]: value });
          sheet.change(at, column, { style });
        });
      });
    });
    return seenAs(this);
  }
}

/** Numbers become "25.0" (platform §4.3, issue 429373214). */
function noteText(note: unknown): string | null {
  if (note === null || note === undefined || note === '') return null;
  return typeof note === 'number' && Number.isInteger(note) ? `${note}.0` : String(note);
}
