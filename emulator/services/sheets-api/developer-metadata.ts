// Sheets.Spreadsheets.DeveloperMetadata: search.

import { NotEmulated } from '../../runtime/platform-error';
import type { MetadataEntry } from '../../spreadsheet/developer-metadata';
import { API, ApiResource, apiCall, apiMethod } from './api-call';
import { RefusedRequest } from './api-error';
import { demandKnown, type ShapeOf } from './known-fields';
import { metadataOf } from './metadata-data';

type SearchRequest = GoogleAppsScript.Sheets.Schema.SearchDeveloperMetadataRequest;
type SearchResponse = GoogleAppsScript.Sheets.Schema.SearchDeveloperMetadataResponse;
type Filter = GoogleAppsScript.Sheets.Schema.DataFilter;
type Lookup = GoogleAppsScript.Sheets.Schema.DeveloperMetadataLookup;

export class MetadataResource
  extends ApiResource
  implements
    Pick<GoogleAppsScript.Sheets.Collection.Spreadsheets.DeveloperMetadataCollection, 'search'>
{
  readonly platformName = 'Sheets.Spreadsheets.DeveloperMetadata';
  readonly methods = {
    search: apiMethod([
      ['object', 'any'],
      ['object', 'any', 'object'],
    ]),
  };

  /** An answer without matches has no list at all. */
  search(body: SearchRequest, id: string, options: object = {}): SearchResponse {
    demandKnown(`${this.platformName}.search`, body, SEARCH);
    demandKnown(`${this.platformName}.search`, options, {});
    return apiCall(
      this[API],
      'sheets.spreadsheets.developerMetadata.search',
      'read',
      id,
      (book) => {
        const filters = body.dataFilters ?? [];
        if (filters.length === 0)
          throw new RefusedRequest(400, 'Must specify at least one data filter.');
        const lookups = filters.map(lookupOf);
        const found = book.metadata
          .all()
          .filter((entry) => lookups.some((one) => fits(entry, one)));
        if (found.length === 0) return {};
        return {
          matchedDeveloperMetadata: found.map((entry) => ({
            developerMetadata: metadataOf(entry),
            dataFilters: filters.filter((_, index) => fits(entry, lookups[index] ?? {})),
          })),
        };
      },
    );
  }
}

const SEARCH = {
  dataFilters: {
    developerMetadataLookup: {
      locationType: true,
      metadataId: true,
      metadataKey: true,
      metadataValue: true,
      visibility: true,
    },
  },
} satisfies ShapeOf<SearchRequest>;

function lookupOf(filter: Filter): Lookup {
  const lookup = filter.developerMetadataLookup;
  if (lookup === undefined) throw new NotEmulated('DataFilter without developerMetadataLookup');
  return lookup;
}

function fits(entry: MetadataEntry, lookup: Lookup): boolean {
  return (
    (lookup.metadataKey === undefined || lookup.metadataKey === entry.key) &&
    (lookup.metadataValue === undefined || lookup.metadataValue === entry.value) &&
    (lookup.metadataId === undefined || lookup.metadataId === entry.id) &&
    (lookup.visibility === undefined || lookup.visibility === entry.visibility) &&
    (lookup.locationType === undefined || lookup.locationType === entry.location.type)
  );
}
