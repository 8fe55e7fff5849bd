// Sheet: one tab, its name and place, its ranges, and what is attached to it.

import type { PlatformEnum } from '../../runtime/platform-enum';
import type { MetadataLocation } from '../../spreadsheet/developer-metadata';
import { SheetError } from '../../spreadsheet/sheet-error';
import { sortArea } from '../../spreadsheet/sort';
import { appendRow } from './append-row';
import { PROTECTION_TYPE } from './enums';
import { addMetadata, metadataAt } from './metadata-entries';
import { checkedArea, findRange } from './range-bounds';
import { checkMayChange, seenAs } from './script-run';
import { SHEET_METHODS } from './sheet-methods';
import { SHEET, SheetStructure } from './sheet-structure';
import { CELLS_READ, demand, RUN } from './spreadsheet-object';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export class Sheet
  extends SheetStructure
  implements
    Pick<
      GoogleSheet,
      | 'activate'
      | 'appendRow'
      | 'createDeveloperMetadataFinder'
      | 'getDataRange'
      | 'getDeveloperMetadata'
      | 'getIndex'
      | 'getLastColumn'
      | 'getLastRow'
      | 'getName'
      | 'getParent'
      | 'getSheetId'
      | 'getSheetName'
      | 'hideSheet'
      | 'isSheetHidden'
      | 'protect'
      | 'setName'
      | 'setTabColor'
      | 'showSheet'
      | 'sort'
    >
{
  readonly platformName = 'Sheet';
  readonly methods = SHEET_METHODS;

  override [CELLS_READ](): number {
    return 1;
  }

  getName(): string {
    return this[SHEET].sheet.name;
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): GoogleSheet {
    demand(this, 'setName', [name], [['string']]);
    checkMayChange(this[RUN], this[SHEET].book);
    this[RUN].queue.flush();
    this[SHEET].book.renameSheet(this[SHEET].sheet, name);
    return seenAs(this);
  }

  getSheetId(): number {
    return this[SHEET].sheet.id;
  }

  /** Counts from 1. */
  getIndex(): number {
    return this[SHEET].book.sheets.indexOf(this[SHEET].sheet) + 1;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return seenAs(this[RUN].make.spreadsheet(this[SHEET].book));
  }

  getRange(
    rowOrNotation: number | string,
    column?: number,
    rows?: number,
    columns?: number,
  ): GoogleRange {
    demand(this, 'getRange', [rowOrNotation, column, rows, columns], RANGES);
    const { book, sheet } = this[SHEET];
    const found =
      typeof rowOrNotation === 'string'
        ? findRange(book, sheet, rowOrNotation)
        : {
            sheet,
            area: checkedArea(sheet, rowOrNotation, column ?? 1, rows ?? 1, columns ?? 1),
            whole: null,
          };
    return seenAs(this[RUN].make.range({ book, ...found }));
  }

  /** A1 to the last content; A1 alone on an empty tab (platform §4.1). */
  getDataRange(): GoogleRange {
    return this.getRange(1, 1, Math.max(1, this.getLastRow()), Math.max(1, this.getLastColumn()));
  }

  getLastRow(): number {
    this[RUN].queue.flush();
    return this[SHEET].book.extent(this[SHEET].sheet).rows;
  }

  getLastColumn(): number {
    this[RUN].queue.flush();
    return this[SHEET].book.extent(this[SHEET].sheet).columns;
  }

  appendRow(rowContents: readonly unknown[]): GoogleSheet {
    appendRow(this, rowContents);
    return seenAs(this);
  }

  /** All rows below the frozen ones (platform §4.3 [U]). */
  sort(columnPosition: number, ascending?: boolean): GoogleSheet {
    demand(this, 'sort', [columnPosition, ascending], [['integer'], ['integer', 'boolean']]);
    checkMayChange(this[RUN], this[SHEET].book);
    const { book, sheet } = this[SHEET];
    this[RUN].queue.flush();
    const { rows, columns } = book.extent(sheet);
    const first = Math.min(sheet.frozenRows, rows);
    const area = { row: first, column: 0, rows: rows - first, columns };
    sortArea(book, sheet, area, [{ column: columnPosition - 1, ascending: ascending ?? true }]);
    return seenAs(this);
  }

  hideSheet(): GoogleSheet {
    checkMayChange(this[RUN], this[SHEET].book);
    const { book, sheet } = this[SHEET];
    if (book.sheets.every((other) => other === sheet || other.hidden))
      throw new SheetError('last-sheet', "You can't hide all the sheets in a document.");
    sheet.hidden = true;
    return seenAs(this);
  }

  showSheet(): GoogleSheet {
    checkMayChange(this[RUN], this[SHEET].book);
    this[SHEET].sheet.hidden = false;
    return seenAs(this);
  }

  isSheetHidden(): boolean {
    return this[SHEET].sheet.hidden;
  }

  setTabColor(color: string | null): GoogleSheet {
    checkMayChange(this[RUN], this[SHEET].book);
    this[SHEET].sheet.tabColor = color;
    return seenAs(this);
  }

  activate(): GoogleSheet {
    this[RUN].activeSheets.set(this[SHEET].book, this[SHEET].sheet);
    return seenAs(this);
  }

  /** On a tab that is protected already, the protection that it has (platform §4.3 [GF]). */
  protect(): GoogleAppsScript.Spreadsheet.Protection {
    checkMayChange(this[RUN], this[SHEET].book);
    const { book, sheet } = this[SHEET];
    return seenAs(this[RUN].make.protection(book, book.protections.add(sheet.id, null)));
  }

  getProtections(type: PlatformEnum): GoogleAppsScript.Spreadsheet.Protection[] {
    demand(this, 'getProtections', [type], [[PROTECTION_TYPE]]);
    const { book, sheet } = this[SHEET];
    const wholeTab = type.name() === 'SHEET';
    return book.protections
      .onSheet(sheet.id)
      .filter(({ area }) => (area === null) === wholeTab)
      .map((protection) => seenAs(this[RUN].make.protection(book, protection)));
  }

  addDeveloperMetadata(
    key: string,
    valueOrVisibility?: unknown,
    visibility?: unknown,
  ): GoogleSheet {
    addMetadata(this, this[SHEET].book, this.#location(), [key, valueOrVisibility, visibility]);
    return seenAs(this);
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this[RUN], this[SHEET].book, this.#location());
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return seenAs(this[RUN].make.metadataFinder(this[SHEET].book, this.#location()));
  }

  #location(): MetadataLocation {
    return { type: 'SHEET', sheetId: this[SHEET].sheet.id };
  }
}

const RANGES = [
  ['string'],
  ['number', 'number'],
  ['number', 'number', 'number'],
  ['number', 'number', 'number', 'number'],
] as const;
