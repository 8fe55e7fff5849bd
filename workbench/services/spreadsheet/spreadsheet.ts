// Spreadsheet: one file, its tabs, and what is attached to it.

import type { Sheet } from '../../spreadsheet/sheet';
import { SheetError } from '../../spreadsheet/sheet-error';
import type { Workbook } from '../../spreadsheet/workbook';
import { addMetadata, metadataAt } from './metadata-entries';
import { findRange } from './range-bounds';
import { activeSheetIn, type ScriptRun, seenAs } from './script-run';
import { SHEET, SheetStructure } from './sheet-structure';
import {
  demand,
  PROPERTY,
  READ,
  RUN,
  SpreadsheetObject,
  STRUCTURE,
  WRITE,
} from './spreadsheet-object';
import { SpreadsheetUser } from './user';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

export class Spreadsheet
  extends SpreadsheetObject
  implements
    Pick<
      GoogleSpreadsheet,
      | 'createDeveloperMetadataFinder'
      | 'deleteSheet'
      | 'getActiveSheet'
      | 'getDeveloperMetadata'
      | 'getEditors'
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
  readonly platformName = 'Spreadsheet';
  readonly methods = {
    addDeveloperMetadata: WRITE,
    deleteSheet: STRUCTURE,
    getDeveloperMetadata: READ,
    getEditors: PROPERTY,
    insertSheet: STRUCTURE,
    moveActiveSheet: STRUCTURE,
    rename: WRITE,
    toast: WRITE,
  };
  readonly #book: Workbook;

  constructor(run: ScriptRun, book: Workbook) {
    super(run);
    this.#book = book;
  }

  getId(): string {
    return this.#book.id;
  }

  getName(): string {
    return this.#book.name;
  }

  rename(newName: string): void {
    demand(this, 'rename', [newName], [['string']]);
    this.#book.name = newName;
  }

  getUrl(): string {
    return this.#book.url;
  }

  getSpreadsheetTimeZone(): string {
    return this.#book.timeZone;
  }

  getSpreadsheetLocale(): string {
    return this.#book.locale;
  }

  getEditors(): GoogleAppsScript.Base.User[] {
    const people = [this.#book.owner, ...this.#book.editors].filter((email) => email !== '');
    return people.map((email) => seenAs(new SpreadsheetUser(this[RUN], email)));
  }

  getSheets(): GoogleSheet[] {
    return this.#book.sheets.map((sheet) => this.#seen(sheet));
  }

  getNumSheets(): number {
    return this.#book.sheets.length;
  }

  getSheetByName(name: string): GoogleSheet | null {
    demand(this, 'getSheetByName', [name], [['text']]);
    const sheet = this.#book.sheetNamed(String(name));
    return sheet === undefined ? null : this.#seen(sheet);
  }

  getSheetById(id: number): GoogleSheet | null {
    demand(this, 'getSheetById', [id], [['integer']]);
    const sheet = this.#book.sheetById(id);
    return sheet === undefined ? null : this.#seen(sheet);
  }

  /** The name is optional, the index counts from 0; by default after the active tab (§4.3). */
  insertSheet(nameOrIndex?: string | number, index?: number): GoogleSheet {
    demand(this, 'insertSheet', [nameOrIndex, index], INSERTS);
    this[RUN].queue.flush();
    const active = this.#book.sheets.indexOf(this.#active());
    const at = (typeof nameOrIndex === 'number' ? nameOrIndex : index) ?? active + 1;
    const name = typeof nameOrIndex === 'string' ? nameOrIndex : this.#freeName();
    const sheet = this.#book.insertSheet(name, at);
    this[RUN].activeSheets.set(this.#book, sheet);
    return this.#seen(sheet);
  }

  #freeName(): string {
    let number = this.#book.sheets.length + 1;
    while (this.#book.sheetNamed(`Sheet${number}`) !== undefined) number += 1;
    return `Sheet${number}`;
  }

  deleteSheet(sheet: unknown): void {
    this[RUN].queue.flush();
    const model = modelOf(sheet);
    this.#book.deleteSheet(model);
    if (this[RUN].activeSheets.get(this.#book) === model) this[RUN].activeSheets.delete(this.#book);
  }

  getActiveSheet(): GoogleSheet {
    return this.#seen(this.#active());
  }

  setActiveSheet(sheet: unknown): GoogleSheet {
    const model = modelOf(sheet);
    this[RUN].activeSheets.set(this.#book, model);
    return this.#seen(model);
  }

  /** `position` counts from 1. */
  moveActiveSheet(position: number): void {
    demand(this, 'moveActiveSheet', [position], [['integer']]);
    this.#book.moveSheet(this.#active(), position - 1);
  }

  getRange(a1Notation: string): GoogleAppsScript.Spreadsheet.Range {
    demand(this, 'getRange', [a1Notation], [['string']]);
    const found = findRange(this.#book, this.#active(), a1Notation);
    return seenAs(this[RUN].make.range({ book: this.#book, ...found }));
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
    addMetadata(this, this.#book, { type: 'SPREADSHEET' }, args);
    return seenAs(this);
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this[RUN], this.#book, { type: 'SPREADSHEET' });
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return seenAs(this[RUN].make.metadataFinder(this.#book, null));
  }

  #active(): Sheet {
    const active = activeSheetIn(this[RUN], this.#book);
    if (active === undefined) throw new SheetError('missing', 'Sheet not found');
    return active;
  }

  #seen(sheet: Sheet): GoogleSheet {
    return seenAs(this[RUN].make.sheet(this.#book, sheet));
  }
}

function modelOf(sheet: unknown): Sheet {
  if (sheet instanceof SheetStructure) return sheet[SHEET].sheet;
  throw new SheetError('missing', 'Sheet not found');
}

const INSERTS = [[], ['string'], ['integer'], ['string', 'integer']] as const;
const TOASTS = [['text'], ['text', 'text'], ['text', 'text', 'number']] as const;
