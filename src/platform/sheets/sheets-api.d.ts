import type { Cell } from '../../schema/decode-cell';
import type { StoredCell, StoredFormat } from '../../schema/encode-cell';
/**
 * Runs a call on the named tabs.
 * @throws StoreError when one of them is gone, and otherwise what the call throws
 */
export declare function namingMissingTab<Answer>(api: SheetsApi, titles: readonly string[], call: () => Answer): Answer;
export type Request = GoogleAppsScript.Sheets.Schema.Request;
type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;
export type CellData = GoogleAppsScript.Sheets.Schema.CellData;
export type Rendering = 'UNFORMATTED_VALUE' | 'FORMATTED_VALUE' | 'FORMULA';
export interface SheetsApi {
    /** One call for any number of ranges; dates come as serial numbers. */
    readonly readValues: (ranges: readonly string[], rendering: Rendering, 
    /** What the inner lists are. */
    by?: 'ROWS' | 'COLUMNS') => readonly (readonly (readonly Cell[])[])[];
    /** Title -> sheet id, of all tabs. */
    readonly sheetIds: () => ReadonlyMap<string, number>;
    /** What kind of thing each cell of the ranges holds: only formulas are told apart. */
    readonly hasFormula: (cells: readonly TabRange[]) => readonly boolean[];
    /**
     * Applies all requests or none.
     * @param readBack ranges to be read in the same step, after the requests
     * @returns the first column of each range that was read back, from its first row on
     */
    readonly update: (requests: readonly Request[], readBack: readonly TabRange[]) => readonly (readonly string[])[];
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
/** The HTTP status of a refused request. The error text is localized, so it is not parsed. */
export declare function codeOf(error: unknown): number | null;
export declare const spreadsheets: () => any;
/** One request that applies changes and reads ranges (A1 notation) as they stand afterward. */
export declare const readingBack: (requests: readonly Request[], ranges: readonly string[]) => {
    requests: GoogleAppsScript.Sheets.Schema.Request[];
    includeSpreadsheetInResponse: boolean;
    responseRanges: string[];
    responseIncludeGridData: boolean;
};
export declare const titleFields = "sheets(properties(sheetId,title))";
export declare const titlesIn: ({ sheets }: Spreadsheet) => any;
export declare function createSheetsApi(spreadsheetId: () => string): SheetsApi;
/** Text is plain, so that "007" and "3/4" stay what a person typed. */
export declare const numberFormats: Readonly<Record<StoredFormat, {
    type: string;
    pattern: string;
}>>;
/** `stringValue` is stored verbatim: "007", "=x" and "'" stay what they are. */
export declare function storedValue({ value }: StoredCell): CellData;
export {};
