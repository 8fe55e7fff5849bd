// Adding and listing developer metadata at one place of a spreadsheet.

import { PlatformEnum } from '../../runtime/platform-enum';
import type { MetadataLocation, MetadataVisibility } from '../../spreadsheet/developer-metadata';
import type { Workbook } from '../../spreadsheet/workbook';
import { METADATA_VISIBILITY } from './enums';
import { checkMayChange, type ScriptRun, seenAs } from './script-run';
import { demand, RUN, type SpreadsheetObject } from './spreadsheet-object';

/** The overloads of addDeveloperMetadata. */
const SIGNATURES = [
  ['string'],
  ['string', 'string'],
  ['string', METADATA_VISIBILITY],
  ['string', 'string', METADATA_VISIBILITY],
] as const;

/** `args` is (key[, value][, visibility]); the default visibility is DOCUMENT (platform §4.5 [GF]). */
export function addMetadata(
  object: SpreadsheetObject,
  book: Workbook,
  location: MetadataLocation,
  args: readonly unknown[],
): void {
  demand(object, 'addDeveloperMetadata', args, SIGNATURES);
  const [key, second, third] = args;
  const value = typeof second === 'string' ? second : null;
  const visibility = visibilityOf(third ?? second);
  object[RUN].queue.push(1, () => {
    checkMayChange(object[RUN], book);
    book.metadata.add(String(key), value, visibility, location);
  });
}

export function visibilityOf(value: unknown): MetadataVisibility {
  return value instanceof PlatformEnum && value.name() === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
}

/** The entries on exactly that location, as scripts see them. */
export function metadataAt(
  run: ScriptRun,
  book: Workbook,
  location: MetadataLocation,
): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  run.queue.flush();
  return book.metadata
    .all()
    .filter((entry) => sameLocation(entry.location, location))
    .map((entry) => seenAs(run.make.metadata(book, entry)));
}

function sameLocation(one: MetadataLocation, other: MetadataLocation): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
