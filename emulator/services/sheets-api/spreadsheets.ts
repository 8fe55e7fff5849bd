// Sheets.Spreadsheets: create, get and batchUpdate.

import { API_READ_CELL_MS, API_WRITE_CELL_MS, CREATE_MS } from '../latency';
import { API, ApiResource, type ApiRun, apiCall, apiMethod, inApi } from './api-call';
import { MetadataResource } from './developer-metadata';
import { masked } from './field-mask';
import { FILTER_VIEW } from './filter-view-data';
import { demandKnown, type ShapeOf } from './known-fields';
import { NEW_SPREADSHEET, newSpreadsheet } from './new-spreadsheet';
import { PROTECTED_RANGE } from './protection-data';
import { applyRequests } from './requests';
import { SPREADSHEET, spreadsheetOf, TOLD_TAB } from './spreadsheet-data';
import { ValuesResource } from './values';

type ApiSpreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;
type BatchRequest = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;
type BatchResponse = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;
type Collection = GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;

interface GetOptions {
  readonly ranges?: string | readonly string[];
  readonly includeGridData?: boolean;
  readonly fields?: string;
}

const GET_OPTIONS = {
  ranges: true,
  includeGridData: true,
  fields: true,
} satisfies ShapeOf<GetOptions>;

/** Each kind of request declares its own fields. */
const BATCH = {
  requests: true,
  includeSpreadsheetInResponse: true,
  responseRanges: true,
  responseIncludeGridData: true,
} satisfies ShapeOf<BatchRequest>;

const BATCH_ANSWER = {
  spreadsheetId: true,
  replies: {
    addSheet: { properties: TOLD_TAB },
    addProtectedRange: { protectedRange: PROTECTED_RANGE },
    addFilterView: { filter: FILTER_VIEW },
    duplicateSheet: { properties: TOLD_TAB },
  },
  updatedSpreadsheet: SPREADSHEET,
} satisfies ShapeOf<BatchResponse>;

export class SpreadsheetsResource
  extends ApiResource
  implements Pick<Collection, 'batchUpdate' | 'create' | 'get'>
{
  readonly platformName = 'Sheets.Spreadsheets';
  readonly methods = {
    create: apiMethod([['object'], ['object', 'object']], CREATE_MS),
    get: apiMethod([['any'], ['any', 'object']]),
    batchUpdate: apiMethod([
      ['object', 'any'],
      ['object', 'any', 'object'],
    ]),
  };
  readonly #values: ValuesResource;
  readonly #metadata: MetadataResource;

  constructor(run: ApiRun) {
    super(run);
    this.#values = new ValuesResource(run);
    this.#metadata = new MetadataResource(run);
  }

  get Values(): ValuesResource {
    return this.#values;
  }

  get DeveloperMetadata(): MetadataResource {
    return this.#metadata;
  }

  create(resource: ApiSpreadsheet, options: { readonly fields?: string } = {}): ApiSpreadsheet {
    demandKnown('Sheets.Spreadsheets.create', resource, NEW_SPREADSHEET);
    demandKnown('Sheets.Spreadsheets.create', options, { fields: true });
    return inApi(this[API], 'sheets.spreadsheets.create', 'write', (caller) => {
      const { documents, context } = this[API];
      const book = newSpreadsheet(documents, resource, caller, context.now);
      return masked(
        spreadsheetOf(book, [], false, caller).spreadsheet,
        options.fields,
        SPREADSHEET,
      );
    });
  }

  get(id: string, options: GetOptions = {}): ApiSpreadsheet {
    demandKnown('Sheets.Spreadsheets.get', options, GET_OPTIONS);
    return apiCall(this[API], 'sheets.spreadsheets.get', 'read', id, (book, caller) => {
      const { ranges = [], fields } = options;
      // A mask that names cells asks for them; includeGridData is ignored then (API reference).
      const withCells =
        fields === undefined ? options.includeGridData === true : namesCells(fields);
      const list = typeof ranges === 'string' ? [ranges] : ranges;
      const { spreadsheet, cells } = spreadsheetOf(book, list, withCells, caller);
      this[API].context.pass(cells * API_READ_CELL_MS);
      return masked(spreadsheet, fields, SPREADSHEET);
    });
  }

  batchUpdate(
    body: BatchRequest,
    id: string,
    options: { readonly fields?: string } = {},
  ): BatchResponse {
    demandKnown('Sheets.Spreadsheets.batchUpdate', body, BATCH);
    demandKnown('Sheets.Spreadsheets.batchUpdate', options, { fields: true });
    return apiCall(this[API], 'sheets.spreadsheets.batchUpdate', 'write', id, (book, caller) => {
      const applied = applyRequests(book, body.requests ?? [], caller);
      const cells = applied.reduce((sum, one) => sum + one.cells, 0);
      this[API].context.pass(cells * API_WRITE_CELL_MS);
      const updated = body.includeSpreadsheetInResponse
        ? spreadsheetOf(
            book,
            body.responseRanges ?? [],
            body.responseIncludeGridData === true || namesCells(options.fields ?? ''),
            caller,
          )
        : null;
      if (updated !== null) this[API].context.pass(updated.cells * API_READ_CELL_MS);
      const answer = {
        spreadsheetId: book.id,
        replies: applied.map(({ reply }) => reply),
        ...(updated === null ? {} : { updatedSpreadsheet: updated.spreadsheet }),
      };
      return masked(answer, options.fields, BATCH_ANSWER);
    });
  }
}

function namesCells(fields: string): boolean {
  return (
    fields === '*' || /(^|[.(,\s])data\b/.test(fields) || /(^|,)\s*sheets\s*(,|$)/.test(fields)
  );
}
