// Conditional formats of a spreadsheet: looks that cells have as long as they show something. The cells
// keep their own.

import { type Dimension, type Shift, shifted } from './area';
import type { FilterRange } from './filter-view';

/** What of a look is not given stays as the cell has it. */
export interface ConditionalLook {
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface ConditionalFormat {
  readonly sheetId: number;
  readonly ranges: readonly FilterRange[];
  /** The only condition that is emulated: the cell shows exactly this text, in whatever case. */
  readonly textIs: string;
  readonly look: ConditionalLook;
}

export class ConditionalFormatList {
  /** Of each tab in the order in which they go; the first one that holds gives the look. */
  #formats: readonly ConditionalFormat[] = [];

  /** Begins as a copy of another file's, or with what was saved. */
  reopen(formats: readonly ConditionalFormat[]): void {
    this.#formats = [...formats];
  }

  all(): readonly ConditionalFormat[] {
    return this.#formats;
  }

  of(sheetId: number): readonly ConditionalFormat[] {
    return this.#formats.filter((format) => format.sheetId === sheetId);
  }

  /** @param index among those of its tab */
  insert(format: ConditionalFormat, index: number): void {
    const own = [...this.of(format.sheetId)];
    own.splice(index, 0, format);
    const others = this.#formats.filter(({ sheetId }) => sheetId !== format.sheetId);
    this.#formats = [...others, ...own];
  }

  /** The look that a cell has by the text that it shows; null where it has its own. */
  lookOf(sheetId: number, row: number, column: number, shown: string): ConditionalLook | null {
    const text = shown.toLowerCase();
    const holding = this.#formats.find(
      (format) =>
        format.sheetId === sheetId &&
        format.textIs.toLowerCase() === text &&
        format.ranges.some(
          ({ startRow, endRow, startColumn, endColumn }) =>
            isWithin(row, startRow, endRow) && isWithin(column, startColumn, endColumn),
        ),
    );
    return holding?.look ?? null;
  }

  removeSheet(sheetId: number): void {
    this.#formats = this.#formats.filter((format) => format.sheetId !== sheetId);
  }

  /** Ranges follow their cells; a format goes with the last of them. */
  shift(sheetId: number, dimension: Dimension, change: Shift): void {
    this.#formats = this.#formats.flatMap((format) => {
      if (format.sheetId !== sheetId) return [format];
      const ranges = format.ranges.flatMap((range) => shiftedRange(range, dimension, change));
      return ranges.length === 0 ? [] : [{ ...format, ranges }];
    });
  }
}

function shiftedRange(
  range: FilterRange,
  dimension: Dimension,
  change: Shift,
): readonly FilterRange[] {
  const [start, end] =
    dimension === 'ROWS' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  const span = shifted({ start, end: end ?? Number.MAX_SAFE_INTEGER }, change);
  if (span === null) return [];
  const last = end === null ? null : span.end;
  return dimension === 'ROWS'
    ? [{ ...range, startRow: span.start, endRow: last }]
    : [{ ...range, startColumn: span.start, endColumn: last }];
}

const isWithin = (at: number, start: number, end: number | null): boolean =>
  at >= start && (end === null || at < end);
