// createDeveloperMetadata: an entry on the file, a tab, or whole rows or columns.

import { NotEmulated } from '../../../runtime/platform-error';
import type { MetadataLocation } from '../../../spreadsheet/developer-metadata';
import type { Workbook } from '../../../spreadsheet/workbook';
import { RefusedRequest } from '../api-error';
import { exceedsGrid } from '../api-range';
import { gridWithId, spanOf } from '../grid-range';
import { METADATA, metadataOf } from '../metadata-data';
import { checkMayWrite } from './may-write';
import type { RequestKindHandler } from './request';

export const createDeveloperMetadata: RequestKindHandler<'createDeveloperMetadata'> = {
  knows: { developerMetadata: METADATA },
  apply(book, { developerMetadata: given = {} }, undoLog, caller) {
    const { metadataId, metadataKey = '', metadataValue = null, visibility } = given;
    if (metadataId !== undefined) throw new NotEmulated('createDeveloperMetadata with an id');
    // The wordings are guesses; that both must be given is not (DeveloperMetadata reference).
    if (metadataKey === '') throw new RefusedRequest(400, 'The metadata key must be set.');
    if (visibility !== 'DOCUMENT' && visibility !== 'PROJECT')
      throw new RefusedRequest(400, 'The metadata visibility must be set.');
    const location = locationIn(book, given.location ?? {}, caller);
    undoLog.noteWhole(book);
    const entry = book.metadata.add(metadataKey, metadataValue, visibility, location);
    const reply = { developerMetadata: metadataOf(entry) };
    return { reply: { createDeveloperMetadata: reply }, cells: 0 };
  },
};

function locationIn(
  book: Workbook,
  given: GoogleAppsScript.Sheets.Schema.DeveloperMetadataLocation,
  caller: string,
): MetadataLocation {
  if (given.spreadsheet === true) return { type: 'SPREADSHEET' };
  if (given.sheetId !== undefined) {
    const sheet = gridWithId(book, given.sheetId);
    checkMayWrite(book, sheet, null, caller);
    return { type: 'SHEET', sheetId: sheet.id };
  }
  const { sheet, dimension, span } = spanOf(book, given.dimensionRange);
  const isRows = dimension === 'ROWS';
  if (span.end > (isRows ? sheet.maxRows : sheet.maxColumns)) throw exceedsGrid(sheet, sheet.name);
  // "May only be associated with a single row or column" (DeveloperMetadataLocation reference).
  if (span.end - span.start !== 1)
    throw new RefusedRequest(400, 'The metadata location must be a single row or column.');
  checkMayWrite(book, sheet, null, caller);
  return { type: isRows ? 'ROW' : 'COLUMN', sheetId: sheet.id, span };
}
