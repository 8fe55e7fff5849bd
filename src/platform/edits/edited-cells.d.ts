import { type ColumnIndexes, type MarkedColumns } from '../../schema/locate-columns';
import { type TabName } from '../../schema/tabs';
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export declare function editedCells(name: TabName, sheet: Sheet): ColumnIndexes;
/** The same, where the header row has been read already. */
export declare function cellsBelow(headers: readonly string[], name: TabName, sheet: Sheet): ColumnIndexes;
export interface SheetMark {
    readonly column: string;
    /** One-based. */
    readonly columnNumber: number;
    readonly mark: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
}
/** The marks of set-up on the tab's columns; SpreadsheetApp finds them from the sheet. */
export declare function marksOn(name: TabName, sheet: Sheet): readonly SheetMark[];
export declare function markedColumns(marks: readonly SheetMark[]): MarkedColumns;
export {};
