// The Google Sheets API as the store uses it. It is chosen over SpreadsheetApp for rows because it
// stores text to the letter, writes several tabs in one step that happens whole or not at all, and
// answers with the rows as they stood right after a write (docs/decisions.md).
import type { Cell } from '../../domain/schema/decode-cell';

export type Request = GoogleAppsScript.Sheets.Schema.Request;
type GridData = GoogleAppsScript.Sheets.Schema.GridData;
export type CellData = GoogleAppsScript.Sheets.Schema.CellData;
export type Rendering = 'UNFORMATTED_VALUE' | 'FORMATTED_VALUE' | 'FORMULA';

/** Thrown when the manifest's advanced service is not there: a deployment fault, not a user's. */
export class SheetsServiceOff extends Error {
  override readonly name = 'SheetsServiceOff';
  constructor() {
    super('The Google Sheets API service of this script is switched off. Please deploy it again.');
  }
}

export interface SheetsApi {
  /** One call for any number of ranges; dates come as serial numbers. */
  readonly readValues: (
    ranges: readonly string[],
    rendering: Rendering,
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
  /** Places of columns by the marks that set-up left on them: mark -> sheet id and place. */
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
  readonly place: number;
}

export function createSheetsApi(spreadsheetId: string): SheetsApi {
  const spreadsheets = () => {
    if (typeof Sheets === 'undefined' || !Sheets.Spreadsheets) throw new SheetsServiceOff();
    return Sheets.Spreadsheets;
  };
  const values = () => {
    const collection = spreadsheets().Values;
    if (!collection) throw new SheetsServiceOff();
    return collection;
  };
  return {
    readValues: (ranges, valueRenderOption) => {
      const answer = values().batchGet(spreadsheetId, {
        ranges,
        valueRenderOption,
        dateTimeRenderOption: 'SERIAL_NUMBER',
      });
      return ranges.map((_, index) => (answer.valueRanges?.[index]?.values ?? []) as Cell[][]);
    },
    sheetIds: () => {
      const answer = spreadsheets().get(spreadsheetId, {
        fields: 'sheets(properties(sheetId,title))',
      });
      return new Map(
        (answer.sheets ?? []).map(({ properties }) => [
          properties?.title ?? '',
          properties?.sheetId ?? 0,
        ]),
      );
    },
    hasFormula: (cells) => {
      const answer = spreadsheets().get(spreadsheetId, {
        ranges: cells.map(({ range }) => range),
        fields: 'sheets(properties(title),data(rowData(values(userEnteredValue(formulaValue)))))',
      });
      return inOrderOf(cells, answer).map(
        (grid) => grid?.rowData?.[0]?.values?.[0]?.userEnteredValue?.formulaValue !== undefined,
      );
    },
    update: (requests, readBack) => {
      const answer = spreadsheets().batchUpdate(
        {
          requests: [...requests],
          includeSpreadsheetInResponse: readBack.length > 0,
          responseRanges: readBack.map(({ range }) => range),
          responseIncludeGridData: readBack.length > 0,
        },
        spreadsheetId,
      );
      return inOrderOf(readBack, answer.updatedSpreadsheet).map((grid) =>
        (grid?.rowData ?? []).map((row) => firstText(row.values?.[0])),
      );
    },
    markedColumns: (metadataKey) => {
      const collection = spreadsheets().DeveloperMetadata;
      if (!collection) throw new SheetsServiceOff();
      const answer = collection.search(
        { dataFilters: [{ developerMetadataLookup: { metadataKey, locationType: 'COLUMN' } }] },
        spreadsheetId,
      );
      return (answer.matchedDeveloperMetadata ?? []).flatMap(({ developerMetadata }) => {
        const range = developerMetadata?.location?.dimensionRange;
        const mark = developerMetadata?.metadataValue;
        if (!range || mark === undefined) return [];
        return [{ mark, sheetId: range.sheetId ?? 0, place: range.startIndex ?? 0 }];
      });
    },
  };
}

/** Within a tab the answer keeps the order of the ranges. */
function inOrderOf(
  asked: readonly TabRange[],
  answer: GoogleAppsScript.Sheets.Schema.Spreadsheet | undefined,
): readonly (GridData | undefined)[] {
  const grids = new Map<string, GridData[]>();
  for (const { properties, data } of answer?.sheets ?? []) {
    grids.set(properties?.title ?? '', [...(data ?? [])]);
  }
  return asked.map(({ title }) => grids.get(title)?.shift());
}

function firstText(cell: CellData | undefined): string {
  const value = cell?.effectiveValue;
  return String(value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? '');
}
