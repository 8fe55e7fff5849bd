// What the Spreadsheet objects of one execution share.

import type { ExecutionContext } from '../../runtime/execution-context';
import type { PlatformObject } from '../../runtime/platform-object';
import type { Area, Dimension } from '../../spreadsheet/area';
import type { MetadataEntry, MetadataLocation } from '../../spreadsheet/developer-metadata';
import type { Protection } from '../../spreadsheet/protection';
import type { Sheet } from '../../spreadsheet/sheet';
import { SheetError } from '../../spreadsheet/sheet-error';
import type { ValidationRule } from '../../spreadsheet/validation-rule';
import type { Workbook } from '../../spreadsheet/workbook';
import type { WriteQueue } from './write-queue';

/** `whole` is set for "5:7" and "D:F", which stand for entire rows or columns. */
export interface RangeState {
  readonly book: Workbook;
  readonly sheet: Sheet;
  readonly area: Area;
  readonly whole: Dimension | null;
}

/** Makes the objects that scripts see; the classes would import one another in a circle otherwise. */
export interface ObjectMakers {
  readonly spreadsheet: (book: Workbook) => PlatformObject;
  readonly sheet: (book: Workbook, sheet: Sheet) => PlatformObject;
  readonly range: (state: RangeState) => PlatformObject;
  readonly protection: (book: Workbook, protection: Protection) => PlatformObject;
  readonly validation: (rule: ValidationRule) => PlatformObject;
  readonly metadata: (book: Workbook, entry: MetadataEntry) => PlatformObject;
  readonly metadataFinder: (book: Workbook, within: MetadataLocation | null) => PlatformObject;
}

export interface ScriptRun {
  readonly context: ExecutionContext;
  readonly queue: WriteQueue;
  readonly make: ObjectMakers;
  /** The tab that is displayed, by file; insertSheet and setActiveSheet change it. */
  readonly activeSheets: Map<Workbook, Sheet>;
}

/** Buffers a write to `area`; what the effective user may not edit is refused when it is applied. */
export function queueWrite(run: ScriptRun, state: RangeState, apply: () => void): void {
  const { book, sheet, area } = state;
  run.queue.push(area.rows * area.columns, () => {
    checkMayEdit(run, book, sheet, area);
    apply();
  });
}

export function checkMayEdit(run: ScriptRun, book: Workbook, sheet: Sheet, area: Area): void {
  if (book.mayEditArea(sheet, area, run.context.effectiveUser.email)) return;
  throw new SheetError(
    'not-permitted',
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

export function wholeSheet(sheet: Sheet): Area {
  return { row: 0, column: 0, rows: sheet.maxRows, columns: sheet.maxColumns };
}

/** The object under the name that the platform's typings give it. */
export function seenAs<T>(object: PlatformObject): T {
  return object as unknown as T;
}
