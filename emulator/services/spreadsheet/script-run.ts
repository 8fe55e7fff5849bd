// What the Spreadsheet objects of one execution share.

import type { ExecutionContext } from '../../runtime/execution-context';
import type { PlatformObject } from '../../runtime/platform-object';
import type { Area, Dimension } from '../../spreadsheet/area';
import type { MetadataEntry, MetadataLocation } from '../../spreadsheet/developer-metadata';
import type { Protection } from '../../spreadsheet/protection';
import type { Selection } from '../../spreadsheet/selection';
import type { Sheet } from '../../spreadsheet/sheet';
import { SheetError } from '../../spreadsheet/sheet-error';
import type { ValidationRule } from '../../spreadsheet/validation-rule';
import type { Workbook } from '../../spreadsheet/workbook';
import type { WorkbookStore } from '../../spreadsheet/workbook-store';
import type { WriteQueue } from './write-queue';

/** `whole` is set for "5:7" and "D:F", which stand for entire rows or columns. */
export interface RangeState {
  readonly book: Workbook;
  readonly sheet: Sheet;
  readonly area: Area;
  readonly whole: Dimension | null;
}

/** Makes the objects that scripts see; the classes would import one another in a circle otherwise. */
interface ObjectMakers {
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
  readonly documents: WorkbookStore;
  readonly make: ObjectMakers;
  /** The tab that this run has displayed, by file; insertSheet and setActiveSheet change it. */
  readonly activeSheets: Map<Workbook, Sheet>;
}

/** What the active user has selected, unless the run has activated another tab. */
export function selectionIn(run: ScriptRun, book: Workbook): Selection | undefined {
  const { activeUser } = run.context;
  if (activeUser === null || run.activeSheets.has(book)) return undefined;
  const selection = book.selections.of(activeUser.email);
  return selection && book.sheetById(selection.sheetId) ? selection : undefined;
}

/** The active tab; undefined in a file without tabs. */
export function activeSheetIn(run: ScriptRun, book: Workbook): Sheet | undefined {
  const selected = selectionIn(run, book);
  const shown = run.activeSheets.get(book) ?? (selected && book.sheetById(selected.sheetId));
  return shown ?? book.sheets[0];
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
  checkMayChange(run, book);
  if (book.mayEditArea(sheet, area, run.context.effectiveUser.email)) return;
  throw new SheetError(
    'not-permitted',
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

/** Refuses a viewer; the wording is a guess. */
export function checkMayChange(run: ScriptRun, book: Workbook): void {
  if (book.sharing.mayEdit(run.context.effectiveUser.email)) return;
  throw new SheetError('not-permitted', 'You do not have permission to perform that action.');
}

export function wholeSheet(sheet: Sheet): Area {
  return { row: 0, column: 0, rows: sheet.maxRows, columns: sheet.maxColumns };
}

/** The object under the name that the platform's typings give it; they do not know of null. */
export function seenAs<T>(object: PlatformObject | null): T {
  return object as unknown as T;
}
