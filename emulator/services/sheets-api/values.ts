// Sheets.Spreadsheets.Values: plain values in and out.

import { BLANK_CONTENT, isBlankContent } from '../../spreadsheet/cell';
import type { Workbook } from '../../spreadsheet/workbook';
import { API_READ_CELL_MS, API_WRITE_CELL_MS } from '../latency';
import { API, ApiResource, apiCall, apiMethod } from './api-call';
import { RefusedRequest } from './api-error';
import { findApiRange } from './api-range';
import { masked } from './field-mask';
import { demandKnown, type ShapeOf } from './known-fields';
import { checkMayWrite } from './requests/may-write';
import { READ_OPTIONS, type ReadOptions, readRange, VALUE_RANGE } from './values-read';
import { inputOption, type UpdatedRange, writeRange } from './values-write';

type ValueRange = GoogleAppsScript.Sheets.Schema.ValueRange;
type BatchGetResponse = GoogleAppsScript.Sheets.Schema.BatchGetValuesResponse;
type ByFilterRequest = GoogleAppsScript.Sheets.Schema.BatchGetValuesByDataFilterRequest;
type ByFilterResponse = GoogleAppsScript.Sheets.Schema.BatchGetValuesByDataFilterResponse;
type BatchUpdate = GoogleAppsScript.Sheets.Schema.BatchUpdateValuesRequest;
type BatchUpdateResponse = GoogleAppsScript.Sheets.Schema.BatchUpdateValuesResponse;
type BatchClear = GoogleAppsScript.Sheets.Schema.BatchClearValuesRequest;
type BatchClearResponse = GoogleAppsScript.Sheets.Schema.BatchClearValuesResponse;
type ClearResponse = GoogleAppsScript.Sheets.Schema.ClearValuesResponse;
type UpdateResponse = GoogleAppsScript.Sheets.Schema.UpdateValuesResponse;

const BODY_AND_ID = apiMethod([
  ['object', 'any'],
  ['object', 'any', 'object'],
]);

const { fields: _, ...RENDERING } = READ_OPTIONS;

const BY_FILTER = {
  ...RENDERING,
  dataFilters: { a1Range: true },
} satisfies ShapeOf<ByFilterRequest>;

const BATCH_UPDATE = { valueInputOption: true, data: VALUE_RANGE } satisfies ShapeOf<BatchUpdate>;

export class ValuesResource
  extends ApiResource
  implements
    Pick<
      GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection,
      | 'batchClear'
      | 'batchGet'
      | 'batchGetByDataFilter'
      | 'batchUpdate'
      | 'clear'
      | 'get'
      | 'update'
    >
{
  readonly platformName = 'Sheets.Spreadsheets.Values';
  readonly methods = {
    get: apiMethod([
      ['any', 'any'],
      ['any', 'any', 'object'],
    ]),
    batchGet: apiMethod([['any'], ['any', 'object']]),
    batchGetByDataFilter: BODY_AND_ID,
    update: apiMethod([
      ['object', 'any', 'any'],
      ['object', 'any', 'any', 'object'],
    ]),
    batchUpdate: BODY_AND_ID,
    clear: apiMethod([
      ['object', 'any', 'any'],
      ['object', 'any', 'any', 'object'],
    ]),
    batchClear: BODY_AND_ID,
  };

  get(id: string, range: string, options: ReadOptions = {}): ValueRange {
    demandKnown('Sheets.Spreadsheets.Values.get', options, READ_OPTIONS);
    return apiCall(this[API], 'sheets.spreadsheets.values.get', 'read', id, (book) =>
      masked(this.#read(book, range, options), options.fields, VALUE_RANGE),
    );
  }

  batchGet(
    id: string,
    options: ReadOptions & { readonly ranges?: string | readonly string[] } = {},
  ): BatchGetResponse {
    demandKnown('Sheets.Spreadsheets.Values.batchGet', options, { ...READ_OPTIONS, ranges: true });
    return apiCall(this[API], 'sheets.spreadsheets.values.batchGet', 'read', id, (book) => {
      const { ranges = [] } = options;
      const list = typeof ranges === 'string' ? [ranges] : ranges;
      const valueRanges = list.map((range) => this.#read(book, range, options));
      const shape = { spreadsheetId: true, valueRanges: VALUE_RANGE } as const;
      return masked({ spreadsheetId: book.id, valueRanges }, options.fields, shape);
    });
  }

  /** As `batchGet`, with the ranges in the body: an address holds only so many. */
  batchGetByDataFilter(body: ByFilterRequest, id: string, options: object = {}): ByFilterResponse {
    demandKnown('Sheets.Spreadsheets.Values.batchGetByDataFilter', body, BY_FILTER);
    demandKnown('Sheets.Spreadsheets.Values.batchGetByDataFilter', options, {});
    const method = 'sheets.spreadsheets.values.batchGetByDataFilter';
    return apiCall(this[API], method, 'read', id, (book) => {
      const { dataFilters = [] } = body;
      if (dataFilters.length === 0)
        throw new RefusedRequest(400, 'Must specify at least one data filter.');
      const valueRanges = dataFilters.map((filter) => ({
        valueRange: this.#read(book, filter.a1Range ?? '', body as ReadOptions),
        dataFilters: [filter],
      }));
      return { spreadsheetId: book.id, valueRanges };
    });
  }

  update(
    body: ValueRange,
    id: string,
    range: string,
    options: { readonly valueInputOption?: string } = {},
  ): UpdateResponse {
    demandKnown('Sheets.Spreadsheets.Values.update', body, VALUE_RANGE);
    demandKnown('Sheets.Spreadsheets.Values.update', options, { valueInputOption: true });
    return apiCall(this[API], 'sheets.spreadsheets.values.update', 'write', id, (book, caller) => {
      const [updated] = this.#write(book, [{ ...body, range }], options.valueInputOption, caller);
      return { spreadsheetId: book.id, ...updated };
    });
  }

  batchUpdate(body: BatchUpdate, id: string, options: object = {}): BatchUpdateResponse {
    demandKnown('Sheets.Spreadsheets.Values.batchUpdate', body, BATCH_UPDATE);
    demandKnown('Sheets.Spreadsheets.Values.batchUpdate', options, {});
    return apiCall(
      this[API],
      'sheets.spreadsheets.values.batchUpdate',
      'write',
      id,
      (book, caller) => {
        const responses = this.#write(book, body.data ?? [], body.valueInputOption, caller);
        const sum = (key: 'updatedRows' | 'updatedColumns' | 'updatedCells'): number =>
          responses.reduce((total, response) => total + response[key], 0);
        return {
          spreadsheetId: book.id,
          totalUpdatedRows: sum('updatedRows'),
          totalUpdatedColumns: sum('updatedColumns'),
          totalUpdatedCells: sum('updatedCells'),
          totalUpdatedSheets: new Set(
            responses.map(({ updatedRange }) => updatedRange.split('!')[0]),
          ).size,
          responses: responses.map((response) => ({ spreadsheetId: book.id, ...response })),
        };
      },
    );
  }

  /** Contents go; formats, notes and rules stay. */
  clear(body: object, id: string, range: string, options: object = {}): ClearResponse {
    for (const given of [body, options]) demandKnown('Sheets.Spreadsheets.Values.clear', given, {});
    return apiCall(this[API], 'sheets.spreadsheets.values.clear', 'write', id, (book, caller) => {
      const [clearedRange] = this.#clear(book, [range], caller);
      return { spreadsheetId: book.id, ...(clearedRange === undefined ? {} : { clearedRange }) };
    });
  }

  batchClear(body: BatchClear, id: string, options: object = {}): BatchClearResponse {
    demandKnown('Sheets.Spreadsheets.Values.batchClear', body, { ranges: true });
    demandKnown('Sheets.Spreadsheets.Values.batchClear', options, {});
    const method = 'sheets.spreadsheets.values.batchClear';
    return apiCall(this[API], method, 'write', id, (book, caller) => ({
      spreadsheetId: book.id,
      clearedRanges: [...this.#clear(book, body.ranges ?? [], caller)],
    }));
  }

  #clear(book: Workbook, ranges: readonly string[], caller: string): readonly string[] {
    const found = ranges.map((range) => findApiRange(book, range));
    for (const { sheet, area } of found) checkMayWrite(book, sheet, area, caller);
    for (const { sheet, area } of found) {
      sheet.changeAll(area, (cell) =>
        isBlankContent(cell) ? cell : { ...cell, ...BLANK_CONTENT },
      );
      this[API].context.pass(area.rows * area.columns * API_WRITE_CELL_MS);
    }
    return found.map(({ notation }) => notation);
  }

  #read(book: Workbook, range: string, options: ReadOptions): ValueRange {
    const answer = readRange(book, range, options);
    const { context } = this[API];
    let [cells, characters] = [0, 0];
    for (const row of answer.values ?? []) {
      cells += row.length;
      // With its quotes or its digits, and a comma.
      for (const cell of row)
        characters += typeof cell === 'string' ? cell.length + 3 : String(cell).length + 1;
    }
    context.pass(cells * API_READ_CELL_MS);
    context.countRead(characters);
    return answer;
  }

  /** All or nothing, as the API's other batch method. */
  #write(
    book: Workbook,
    data: readonly ValueRange[],
    option: string | undefined,
    caller: string,
  ): readonly UpdatedRange[] {
    const typed = inputOption(option) === 'USER_ENTERED';
    const planned = data.map((one) => {
      if (one.range === undefined) throw new RefusedRequest(400, 'Unable to parse range: ');
      return writeRange(book, { ...one, range: one.range }, typed, caller);
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
