// The Google Sheets API as the store uses it. It is chosen over SpreadsheetApp for rows because it
// stores text verbatim, writes several tabs in one atomic request, and
// answers with the rows as they stood right after a write (docs/decisions.md).

import type { Cell } from '../../schema/decode-cell';
import type { StoredCell, StoredFormat } from '../../schema/encode-cell';
import { StoreError } from '../../store/store-error';

/**
 * Runs a call on the named tabs.
 * @throws StoreError when one of them is gone, and otherwise what the call throws
 */
export function namingMissingTab<Answer>(
  api: SheetsApi,
  titles: readonly string[],
  call: () => Answer,
): Answer {
  try {
    return call();
  } catch (error) {
    const there = api.sheetIds();
    const missing = titles.find((title) => !there.has(title));
    if (missing !== undefined) throw new StoreError('missing tab', missing);
    throw error;
  }
}

export type Request = GoogleAppsScript.Sheets.Schema.Request;
type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;
type GridData = GoogleAppsScript.Sheets.Schema.GridData;
export type CellData = GoogleAppsScript.Sheets.Schema.CellData;
export type Rendering = 'UNFORMATTED_VALUE' | 'FORMATTED_VALUE' | 'FORMULA';

/** Thrown when the manifest's advanced service is not there: a deployment error, not a user error. */
class SheetsServiceOff extends Error {
  constructor() {
    super('The Google Sheets API service of this script is switched off. Please deploy it again.');
    this.name = 'SheetsServiceOff';
  }
}

export interface SheetsApi {
  /** One call for any number of ranges; dates come as serial numbers. */
  readonly readValues: (
    ranges: readonly string[],
    rendering: Rendering,
    /** What the inner lists are. */
    by?: 'ROWS' | 'COLUMNS',
  ) => readonly (readonly (readonly Cell[])[])[];
  /** Title -> sheet id, of all tabs. */
  readonly sheetIds: () => ReadonlyMap<string, number>;
  /** What kind of thing each cell of the ranges holds: only formulas are told apart. */
  readonly hasFormula: (cells: readonly TabRange[]) => readonly boolean[];
  /**
   * Applies all requests or none.
   * @param readBack ranges to be read in the same step, after the requests
   * @returns the first column of each range that was read back, from its first row on
   */
  readonly update: (
    requests: readonly Request[],
    readBack: readonly TabRange[],
  ) => readonly (readonly string[])[];
  /** Indexes of columns by the marks that set-up left on them: mark -> sheet id and index. */
  readonly markedColumns: (key: string) => readonly MarkedColumn[];
}

/** A range with the tab that it is in: answers are sorted by tab, not as they were asked for. */
export interface TabRange {
  readonly title: string;
  /** In A1 notation, the tab's name included. */
  readonly range: string;
}

export interface MarkedColumn {
  readonly mark: string;
  readonly sheetId: number;
  readonly columnIndex: number;
}

/** What is here of the advanced service. @throws SheetsServiceOff */
const switchedOn = <Part>(of: Part | undefined): Part => {
  if (!of) throw new SheetsServiceOff();
  return of;
};

/** The HTTP status of a refused request. The error text is localized, so it is not parsed. */
export function codeOf(error: unknown): number | null {
  const { details: { code = null } = {} } = Object(error) as { details?: { code?: number } };
  return code;
}

export const spreadsheets = () =>
  switchedOn(typeof Sheets === 'undefined' ? undefined : Sheets.Spreadsheets);

/** One request that applies changes and reads ranges (A1 notation) as they stand afterward. */
export const readingBack = (requests: readonly Request[], ranges: readonly string[]) => ({
  requests: [...requests],
  includeSpreadsheetInResponse: ranges.length > 0,
  responseRanges: [...ranges],
  responseIncludeGridData: ranges.length > 0,
});

export const titleFields = 'sheets(properties(sheetId,title))';

export const titlesIn = ({ sheets = [] }: Spreadsheet) =>
  sheets.map(({ properties: { sheetId = 0, title = '' } = {} }) => ({ sheetId, title }));

const dateTimeRenderOption = 'SERIAL_NUMBER';

/** A GET has its ranges in its address, which holds some thousands of characters. */
const rangesInAddress = 30;

export function createSheetsApi(spreadsheetId: () => string): SheetsApi {
  return {
    readValues: (ranges, valueRenderOption, majorDimension = 'ROWS') => {
      const options = { majorDimension, valueRenderOption, dateTimeRenderOption } as const;
      const values = switchedOn(spreadsheets().Values);
      if (ranges.length <= rangesInAddress) {
        const { valueRanges = [] } = values.batchGet(spreadsheetId(), { ranges, ...options });
        return ranges.map((_, index) => (valueRanges[index]?.values ?? []) as Cell[][]);
      }
      const dataFilters = ranges.map((a1Range) => ({ a1Range }));
      const answer = values.batchGetByDataFilter({ dataFilters, ...options }, spreadsheetId());
      const found = new Map(
        (answer.valueRanges ?? []).map(({ dataFilters: [asked] = [], valueRange }) => [
          asked?.a1Range,
          valueRange?.values,
        ]),
      );
      return ranges.map((range) => (found.get(range) ?? []) as Cell[][]);
    },
    sheetIds: () => {
      const sheets = titlesIn(spreadsheets().get(spreadsheetId(), { fields: titleFields }));
      return new Map(sheets.map(({ title, sheetId }) => [title, sheetId]));
    },
    hasFormula: (cells) => {
      const answer = spreadsheets().get(spreadsheetId(), {
        ranges: cells.map(({ range }) => range),
        fields: 'sheets(properties(title),data(rowData(values(userEnteredValue(formulaValue)))))',
      });
      return inOrderOf(cells, answer).map((grid) =>
        firstColumn(grid).some(
          ({ userEnteredValue: { formulaValue } = {} }) => formulaValue !== undefined,
        ),
      );
    },
    update: (requests, readBack) => {
      const ranges = readBack.map(({ range }) => range);
      const answer = spreadsheets().batchUpdate(readingBack(requests, ranges), spreadsheetId());
      return inOrderOf(readBack, answer.updatedSpreadsheet).map((grid) =>
        firstColumn(grid).map(textOf),
      );
    },
    markedColumns: (metadataKey) => {
      const { matchedDeveloperMetadata = [] } = switchedOn(spreadsheets().DeveloperMetadata).search(
        { dataFilters: [{ developerMetadataLookup: { metadataKey, locationType: 'COLUMN' } }] },
        spreadsheetId(),
      );
      return matchedDeveloperMetadata.flatMap(({ developerMetadata = {} }) => {
        const { metadataValue: mark, location: { dimensionRange: range } = {} } = developerMetadata;
        if (!range || mark === undefined) return [];
        const { sheetId = 0, startIndex: columnIndex = 0 } = range;
        return [{ mark, sheetId, columnIndex }];
      });
    },
  };
}

/** Within a tab the answer keeps the order of the ranges. */
function inOrderOf(
  asked: readonly TabRange[],
  { sheets = [] }: Spreadsheet = {},
): readonly (GridData | undefined)[] {
  const grids = new Map(
    sheets.map(({ properties: { title = '' } = {}, data = [] }) => [title, [...data]]),
  );
  return asked.map(({ title }) => grids.get(title)?.shift());
}

const firstColumn = ({ rowData = [] }: GridData = {}): readonly CellData[] =>
  rowData.map(({ values: [cell = {}] = [] }) => cell);

/** As `readValues` has it with its formula: so are the IDs read with which this is compared. */
const textOf = ({
  userEnteredValue: { formulaValue } = {},
  effectiveValue: { stringValue, numberValue, boolValue } = {},
  formattedValue = '',
}: CellData): string =>
  String(formulaValue ?? stringValue ?? numberValue ?? boolValue ?? formattedValue);

/**
 * Text is plain, so that "007" and "3/4" stay what a person typed. A date shows its month by name, in the
 * language of the file, so nobody takes the day for the month; what is read is its number.
 */
export const numberFormats: Readonly<Record<StoredFormat, { type: string; pattern: string }>> = {
  text: { type: 'TEXT', pattern: '@' },
  date: { type: 'DATE', pattern: 'mmm d, yyyy' },
  number: { type: 'NUMBER', pattern: '0' },
};

/** `stringValue` is stored verbatim: "007", "=x" and "'" stay what they are. */
export function storedValue({ value }: StoredCell): CellData {
  if (value === null) return {};
  return {
    userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value },
  };
}
