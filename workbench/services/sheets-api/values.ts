// Sheets.Spreadsheets.Values: plain values in and out.

import type { Workbook } from '../../spreadsheet/workbook';
import { API_READ_CELL_MS, API_WRITE_CELL_MS } from '../latency';
import { API, API_METHOD, ApiResource, apiCall } from './api-call';
import { RefusedRequest } from './api-error';
import { masked } from './field-mask';
import { type ReadOptions, readRange } from './values-read';
import { inputOption, type UpdatedRange, writeRange } from './values-write';

type ValueRange = GoogleAppsScript.Sheets.Schema.ValueRange;
type BatchGetResponse = GoogleAppsScript.Sheets.Schema.BatchGetValuesResponse;
type BatchUpdate = GoogleAppsScript.Sheets.Schema.BatchUpdateValuesRequest;
type BatchUpdateResponse = GoogleAppsScript.Sheets.Schema.BatchUpdateValuesResponse;
type UpdateResponse = GoogleAppsScript.Sheets.Schema.UpdateValuesResponse;

export class ValuesResource
  extends ApiResource
  implements
    Pick<
      GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection,
      'batchGet' | 'batchUpdate' | 'get' | 'update'
    >
{
  readonly platformName = 'Sheets.Spreadsheets.Values';
  readonly methods = {
    get: API_METHOD,
    batchGet: API_METHOD,
    update: API_METHOD,
    batchUpdate: API_METHOD,
  };

  get(
    id: string,
    range: string,
    options: ReadOptions & { readonly fields?: string } = {},
  ): ValueRange {
    return apiCall(this[API], 'sheets.spreadsheets.values.get', 'read', id, (book) =>
      masked(this.#read(book, range, options), options.fields),
    );
  }

  batchGet(
    id: string,
    options: ReadOptions & {
      readonly ranges?: string | readonly string[];
      readonly fields?: string;
    } = {},
  ): BatchGetResponse {
    return apiCall(this[API], 'sheets.spreadsheets.values.batchGet', 'read', id, (book) => {
      const { ranges = [] } = options;
      const list = typeof ranges === 'string' ? [ranges] : ranges;
      const valueRanges = list.map((range) => this.#read(book, range, options));
      return masked({ spreadsheetId: book.id, valueRanges }, options.fields);
    });
  }

  update(
    body: ValueRange,
    id: string,
    range: string,
    options: { readonly valueInputOption?: string } = {},
  ): UpdateResponse {
    return apiCall(this[API], 'sheets.spreadsheets.values.update', 'write', id, (book) => {
      const [updated] = this.#write(book, [{ ...body, range }], options.valueInputOption);
      return { spreadsheetId: book.id, ...updated };
    });
  }

  batchUpdate(body: BatchUpdate, id: string): BatchUpdateResponse {
    return apiCall(this[API], 'sheets.spreadsheets.values.batchUpdate', 'write', id, (book) => {
      const responses = this.#write(book, body.data ?? [], body.valueInputOption);
      const sum = (key: 'updatedRows' | 'updatedColumns' | 'updatedCells'): number =>
        responses.reduce((total, response) => total + response[key], 0);
      return {
        spreadsheetId: book.id,
        totalUpdatedRows: sum('updatedRows'),
        totalUpdatedColumns: sum('updatedColumns'),
        totalUpdatedCells: sum('updatedCells'),
        totalUpdatedSheets: new Set(responses.map(({ updatedRange }) => updatedRange.split('!')[0]))
          .size,
        responses: responses.map((response) => ({ spreadsheetId: book.id, ...response })),
      };
    });
  }

  #read(book: Workbook, range: string, options: ReadOptions): ValueRange {
    const answer = readRange(book, range, options);
    const cells = (answer.values ?? []).reduce((sum, row) => sum + row.length, 0);
    this[API].context.pass(cells * API_READ_CELL_MS);
    return answer;
  }

  /** All or nothing, as the API's other batch method. */
  #write(
    book: Workbook,
    data: readonly ValueRange[],
    option: string | undefined,
  ): readonly UpdatedRange[] {
    const typed = inputOption(option) === 'USER_ENTERED';
    const planned = data.map((one) => {
      if (one.range === undefined) throw new RefusedRequest(400, 'Unable to parse range: ');
      return writeRange(book, { ...one, range: one.range }, typed);
    });
    const updated = planned.map(({ apply, summary }) => {
      apply();
      return summary;
    });
    const cells = updated.reduce((sum, { updatedCells }) => sum + updatedCells, 0);
    this[API].context.pass(cells * API_WRITE_CELL_MS);
    return updated;
  }
}
