// DeveloperMetadataFinder: a search over the whole file, one tab, or one row or column.

import type { PlatformEnum } from '../../runtime/platform-enum';
import type { MetadataEntry, MetadataLocation } from '../../spreadsheet/developer-metadata';
import type { Workbook } from '../../spreadsheet/workbook';
import { METADATA_LOCATION, METADATA_VISIBILITY } from './enums';
import { visibilityOf } from './metadata-entries';
import { type ScriptRun, seenAs } from './script-run';
import { demand, IN_HAND, READ, RUN, SpreadsheetObject } from './spreadsheet-object';

type GoogleFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

export class DeveloperMetadataFinder
  extends SpreadsheetObject
  implements Pick<GoogleFinder, 'find' | 'withId' | 'withKey' | 'withValue'>
{
  readonly platformName = 'DeveloperMetadataFinder';
  readonly methods = {
    find: READ,
    withId: IN_HAND,
    withKey: IN_HAND,
    withLocationType: IN_HAND,
    withValue: IN_HAND,
    withVisibility: IN_HAND,
  };
  readonly #book: Workbook;
  /** null searches the whole file. */
  readonly #within: MetadataLocation | null;
  readonly #conditions: ((entry: MetadataEntry) => boolean)[] = [];

  constructor(run: ScriptRun, book: Workbook, within: MetadataLocation | null) {
    super(run);
    this.#book = book;
    this.#within = within;
  }

  withKey(key: string): GoogleFinder {
    demand(this, 'withKey', [key], [['string']]);
    return this.#where((entry) => entry.key === key);
  }

  withValue(value: string): GoogleFinder {
    demand(this, 'withValue', [value], [['string']]);
    return this.#where((entry) => entry.value === value);
  }

  withId(id: number): GoogleFinder {
    demand(this, 'withId', [id], [['integer']]);
    return this.#where((entry) => entry.id === id);
  }

  withVisibility(visibility: PlatformEnum): GoogleFinder {
    demand(this, 'withVisibility', [visibility], [[METADATA_VISIBILITY]]);
    return this.#where((entry) => entry.visibility === visibilityOf(visibility));
  }

  withLocationType(type: PlatformEnum): GoogleFinder {
    demand(this, 'withLocationType', [type], [[METADATA_LOCATION]]);
    return this.#where((entry) => entry.location.type === type.name());
  }

  find(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    this[RUN].queue.flush();
    return this.#book.metadata
      .all()
      .filter((entry) => isWithin(entry.location, this.#within))
      .filter((entry) => this.#conditions.every((holds) => holds(entry)))
      .map((entry) => seenAs(this[RUN].make.metadata(this.#book, entry)));
  }

  #where(condition: (entry: MetadataEntry) => boolean): GoogleFinder {
    this.#conditions.push(condition);
    return seenAs(this);
  }
}

function isWithin(location: MetadataLocation, within: MetadataLocation | null): boolean {
  if (within === null || within.type === 'SPREADSHEET') return true;
  if (location.type === 'SPREADSHEET' || location.sheetId !== within.sheetId) return false;
  if (within.type === 'SHEET') return true;
  if (location.type !== within.type) return false;
  return location.span.start >= within.span.start && location.span.end <= within.span.end;
}
