// Spreadsheet: one file, its tabs, and what is attached to it.

import type { Sheet } from '../../spreadsheet/sheet';
import { SheetError } from '../../spreadsheet/sheet-error';
import { addMetadata, metadataAt } from './metadata-entries';
import { findRange } from './range-bounds';
import { activeSheetIn, checkMayChange, seenAs } from './script-run';
import { SHEET, SheetStructure } from './sheet-structure';
import { demand, IN_HAND, READ, RUN, STRUCTURE, WRITE } from './spreadsheet-object';
import { BOOK, SHARING_METHODS, SpreadsheetSharing } from './spreadsheet-sharing';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

export class Spreadsheet
  extends SpreadsheetSharing
  implements
    Pick<
      GoogleSpreadsheet,
      | 'createDeveloperMetadataFinder'
      | 'deleteSheet'
      | 'getActiveSheet'
      | 'getDeveloperMetadata'
      | 'getId'
      | 'getName'
      | 'getNumSheets'
      | 'getRange'
      | 'getSheetByName'
      | 'getSheets'
      | 'getSpreadsheetLocale'
      | 'getSpreadsheetTimeZone'
      | 'getUrl'
      | 'moveActiveSheet'
      | 'rename'
      | 'setActiveSheet'
      | 'toast'
    >
{
  readonly methods = {
    ...SHARING_METHODS,
    addDeveloperMetadata: WRITE,
    deleteSheet: STRUCTURE,
    getDeveloperMetadata: READ,
    insertSheet: STRUCTURE,
    moveActiveSheet: STRUCTURE,
    rename: WRITE,
    toast: WRITE,
    createDeveloperMetadataFinder: IN_HAND,
    getActiveSheet: IN_HAND,
    getId: IN_HAND,
    getName: IN_HAND,
    getNumSheets: IN_HAND,
    getRange: IN_HAND,
    getSheetById: IN_HAND,
    getSheetByName: IN_HAND,
    getSheets: IN_HAND,
    getSpreadsheetLocale: IN_HAND,
    getSpreadsheetTimeZone: IN_HAND,
    getUrl: IN_HAND,
    setActiveSheet: IN_HAND,
  };
  getId(): string {
    return this[BOOK].id;
  }

  getName(): string {
    return this[BOOK].name;
  }

  rename(newName: string): void {
    demand(this, 'rename', [newName], [['string']]);
    checkMayChange(this[RUN], this[BOOK]);
    this[BOOK].name = newName;
  }

  getUrl(): string {
    return this[BOOK].url;
  }

  getSpreadsheetTimeZone(): string {
    return this[BOOK].timeZone;
  }

  getSpreadsheetLocale(): string {
    return this[BOOK].locale;
  }

  getSheets(): GoogleSheet[] {
    return this[BOOK].sheets.map((sheet) => this.#seen(sheet));
  }

  getNumSheets(): number {
    return this[BOOK].sheets.length;
  }

  getSheetByName(name: string): GoogleSheet | null {
    demand(this, 'getSheetByName', [name], [['text']]);
    const sheet = this[BOOK].sheetNamed(String(name));
    return sheet === undefined ? null : this.#seen(sheet);
  }

  getSheetById(id: number): GoogleSheet | null {
    demand(this, 'getSheetById', [id], [['integer']]);
    const sheet = this[BOOK].sheetById(id);
    return sheet === undefined ? null : this.#seen(sheet);
  }

  /** The name is optional, the index counts from 0; by default after the active tab (§4.3). */
  insertSheet(nameOrIndex?: string | number, index?: number): GoogleSheet {
    demand(this, 'insertSheet', [nameOrIndex, index], INSERTS);
    checkMayChange(this[RUN], this[BOOK]);
    this[RUN].queue.flush();
    const active = this[BOOK].sheets.indexOf(this.#active());
    const at = (typeof nameOrIndex === 'number' ? nameOrIndex : index) ?? active + 1;
    const name = typeof nameOrIndex === 'string' ? nameOrIndex : this.#freeName();
    const sheet = this[BOOK].insertSheet(name, at);
    this[RUN].activeSheets.set(this[BOOK], sheet);
    return this.#seen(sheet);
  }

  #freeName(): string {
    let number = this[BOOK].sheets.length + 1;
    while (this[BOOK].sheetNamed(`Sheet${number}`) !== undefined) number += 1;
    return `Sheet${number}`;
  }

  deleteSheet(sheet: unknown): void {
    checkMayChange(this[RUN], this[BOOK]);
    this[RUN].queue.flush();
    const model = modelOf(sheet);
    this[BOOK].deleteSheet(model);
    if (this[RUN].activeSheets.get(this[BOOK]) === model) this[RUN].activeSheets.delete(this[BOOK]);
  }

  getActiveSheet(): GoogleSheet {
    return this.#seen(this.#active());
  }

  setActiveSheet(sheet: unknown): GoogleSheet {
    const model = modelOf(sheet);
    this[RUN].activeSheets.set(this[BOOK], model);
    return this.#seen(model);
  }

  /** `position` counts from 1. */
  moveActiveSheet(position: number): void {
    demand(this, 'moveActiveSheet', [position], [['integer']]);
    checkMayChange(this[RUN], this[BOOK]);
    this[BOOK].moveSheet(this.#active(), position - 1);
  }

  getRange(a1Notation: string): GoogleAppsScript.Spreadsheet.Range {
    demand(this, 'getRange', [a1Notation], [['string']]);
    const found = findRange(this[BOOK], this.#active(), a1Notation);
    return seenAs(this[RUN].make.range({ book: this[BOOK], ...found }));
  }

  /** Shown to nobody here: a message in the corner changes nothing in the file. */
  toast(message: string, title?: string | null, timeoutSeconds?: number | null): void {
    demand(this, 'toast', [message, title, timeoutSeconds], TOASTS);
  }

  addDeveloperMetadata(
    key: string,
    valueOrVisibility?: unknown,
    visibility?: unknown,
  ): GoogleSpreadsheet {
    const args = [key, valueOrVisibility, visibility];
    addMetadata(this, this[BOOK], { type: 'SPREADSHEET' }, args);
    return seenAs(this);
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this[RUN], this[BOOK], { type: 'SPREADSHEET' });
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return seenAs(this[RUN].make.metadataFinder(this[BOOK], null));
  }

  #active(): Sheet {
    const active = activeSheetIn(this[RUN], this[BOOK]);
    if (active === undefined) throw new SheetError('missing', 'Sheet not found');
    return active;
  }

  #seen(sheet: Sheet): GoogleSheet {
    return seenAs(this[RUN].make.sheet(this[BOOK], sheet));
  }
}

function modelOf(sheet: unknown): Sheet {
  if (sheet instanceof SheetStructure) return sheet[SHEET].sheet;
  throw new SheetError('missing', 'Sheet not found');
}

const INSERTS = [[], ['string'], ['integer'], ['string', 'integer']] as const;
const TOASTS = [['text'], ['text', 'text'], ['text', 'text', 'number']] as const;
