// DeveloperMetadata of the Sheets API, made from our entries.

import type { MetadataEntry, MetadataLocation } from '../../spreadsheet/developer-metadata';

import { DIMENSION_RANGE } from './grid-range';
import type { ShapeOf } from './known-fields';

type ApiMetadata = GoogleAppsScript.Sheets.Schema.DeveloperMetadata;
type ApiLocation = GoogleAppsScript.Sheets.Schema.DeveloperMetadataLocation;

export const METADATA = {
  metadataId: true,
  metadataKey: true,
  metadataValue: true,
  location: {
    locationType: true,
    spreadsheet: true,
    sheetId: true,
    dimensionRange: DIMENSION_RANGE,
  },
  visibility: true,
} satisfies ShapeOf<ApiMetadata>;

export function metadataOf(entry: MetadataEntry): ApiMetadata {
  return {
    metadataId: entry.id,
    metadataKey: entry.key,
    ...(entry.value === null ? {} : { metadataValue: entry.value }),
    location: locationOf(entry.location),
    visibility: entry.visibility,
  };
}

function locationOf(location: MetadataLocation): ApiLocation {
  switch (location.type) {
    case 'SPREADSHEET':
      return { locationType: 'SPREADSHEET', spreadsheet: true };
    case 'SHEET':
      return { locationType: 'SHEET', sheetId: location.sheetId };
    case 'ROW':
    case 'COLUMN':
      return {
        locationType: location.type,
        dimensionRange: {
          sheetId: location.sheetId,
          dimension: location.type === 'ROW' ? 'ROWS' : 'COLUMNS',
          startIndex: location.span.start,
          endIndex: location.span.end,
        },
      };
  }
}
