// DeveloperMetadata and DeveloperMetadataLocation.

import type { PlatformEnum } from '../../runtime/platform-enum';
import type { MetadataEntry, MetadataLocation } from '../../spreadsheet/developer-metadata';
import type { Workbook } from '../../spreadsheet/workbook';
import { METADATA_LOCATION, METADATA_VISIBILITY } from './enums';
import { visibilityOf } from './metadata-entries';
import { checkMayChange, type ScriptRun, seenAs } from './script-run';
import { demand, IN_HAND, RUN, SpreadsheetObject, WRITE } from './spreadsheet-object';

type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GoogleLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

export class DeveloperMetadata
  extends SpreadsheetObject
  implements
    Pick<
      GoogleMetadata,
      'getId' | 'getKey' | 'getLocation' | 'getValue' | 'remove' | 'setKey' | 'setValue'
    >
{
  readonly platformName = 'DeveloperMetadata';
  readonly methods = {
    getId: IN_HAND,
    getKey: IN_HAND,
    getLocation: IN_HAND,
    getValue: IN_HAND,
    getVisibility: IN_HAND,
    setKey: WRITE,
    setValue: WRITE,
    setVisibility: WRITE,
    remove: WRITE,
  };
  readonly #book: Workbook;
  readonly #entry: MetadataEntry;

  constructor(run: ScriptRun, book: Workbook, entry: MetadataEntry) {
    super(run);
    this.#book = book;
    this.#entry = entry;
  }

  getId(): number {
    return this.#entry.id;
  }

  getKey(): string {
    return this.#entry.key;
  }

  getValue(): string | null {
    return this.#entry.value;
  }

  getVisibility(): PlatformEnum {
    return METADATA_VISIBILITY[this.#entry.visibility];
  }

  getLocation(): GoogleLocation {
    return seenAs(new DeveloperMetadataLocation(this[RUN], this.#book, this.#entry.location));
  }

  setKey(key: string): GoogleMetadata {
    demand(this, 'setKey', [key], [['string']]);
    return this.#change(() => {
      this.#entry.key = key;
    });
  }

  setValue(value: string): GoogleMetadata {
    demand(this, 'setValue', [value], [['string']]);
    return this.#change(() => {
      this.#entry.value = value;
    });
  }

  setVisibility(visibility: PlatformEnum): GoogleMetadata {
    demand(this, 'setVisibility', [visibility], [[METADATA_VISIBILITY]]);
    return this.#change(() => {
      this.#entry.visibility = visibilityOf(visibility);
    });
  }

  remove(): void {
    this.#change(() => this.#book.metadata.remove(this.#entry));
  }

  #change(apply: () => void): GoogleMetadata {
    this[RUN].queue.push(1, () => {
      checkMayChange(this[RUN], this.#book);
      apply();
    });
    return seenAs(this);
  }
}

export class DeveloperMetadataLocation
  extends SpreadsheetObject
  implements Pick<GoogleLocation, 'getColumn' | 'getRow' | 'getSheet' | 'getSpreadsheet'>
{
  readonly platformName = 'DeveloperMetadataLocation';
  readonly methods = {
    getColumn: IN_HAND,
    getLocationType: IN_HAND,
    getRow: IN_HAND,
    getSheet: IN_HAND,
    getSpreadsheet: IN_HAND,
  };
  readonly #book: Workbook;
  readonly #location: MetadataLocation;

  constructor(run: ScriptRun, book: Workbook, location: MetadataLocation) {
    super(run);
    this.#book = book;
    this.#location = location;
  }

  getLocationType(): PlatformEnum {
    return METADATA_LOCATION[this.#location.type];
  }

  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    if (this.#location.type !== 'SPREADSHEET') return null;
    return seenAs(this[RUN].make.spreadsheet(this.#book));
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    const location = this.#location;
    if (location.type === 'SPREADSHEET') return null;
    const sheet = this.#book.sheetById(location.sheetId);
    return sheet === undefined ? null : seenAs(this[RUN].make.sheet(this.#book, sheet));
  }

  getRow(): GoogleAppsScript.Spreadsheet.Range | null {
    return this.#range('ROW');
  }

  getColumn(): GoogleAppsScript.Spreadsheet.Range | null {
    return this.#range('COLUMN');
  }

  #range(type: 'ROW' | 'COLUMN'): GoogleAppsScript.Spreadsheet.Range | null {
    const location = this.#location;
    if (location.type !== type) return null;
    const sheet = this.#book.sheetById(location.sheetId);
    if (sheet === undefined) return null;
    const length = location.span.end - location.span.start;
    const area =
      type === 'ROW'
        ? { row: location.span.start, rows: length, column: 0, columns: sheet.maxColumns }
        : { row: 0, rows: sheet.maxRows, column: location.span.start, columns: length };
    const whole = type === 'ROW' ? 'ROWS' : 'COLUMNS';
    return seenAs(this[RUN].make.range({ book: this.#book, sheet, area, whole }));
  }
}
