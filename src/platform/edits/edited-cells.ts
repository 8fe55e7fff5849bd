// Locates the columns of a tab through SpreadsheetApp, with the marks of set-up only where somebody has
// added or renamed columns.
import {
  type ColumnIndexes,
  isUntouched,
  locateColumns,
  type MarkedColumns,
} from '../../schema/locate-columns';
import type { Tab } from '../../schema/tab';
import { allTabs, type TabName } from '../../schema/tabs';
import { columnMarkKey, markOf } from '../sheets/column-marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function editedCells(name: TabName, sheet: Sheet): ColumnIndexes {
  const [headers = []] = sheet.getRange('1:1').getDisplayValues();
  return cellsBelow(headers, name, sheet);
}

/** The same, where the header row has been read already. */
export function cellsBelow(headers: readonly string[], name: TabName, sheet: Sheet): ColumnIndexes {
  const tab: Tab = allTabs[name];
  const marked = isUntouched(tab, headers) ? {} : markedColumns(marksOn(name, sheet));
  return locateColumns(tab, headers, marked).columnIndexes;
}

export interface SheetMark {
  readonly column: string;
  /** One-based. */
  readonly columnNumber: number;
  readonly mark: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
}

/** The marks of set-up on the tab's columns; SpreadsheetApp finds them from the sheet. */
export function marksOn(name: TabName, sheet: Sheet): readonly SheetMark[] {
  const columns = Object.keys(allTabs[name].columns);
  return sheet
    .createDeveloperMetadataFinder()
    .withKey(columnMarkKey)
    .find()
    .flatMap((mark): SheetMark[] => {
      const columnNumber = mark.getLocation().getColumn()?.getColumn();
      const value = mark.getValue();
      const column = columns.find((each) => markOf({ tab: name, column: each }) === value);
      return columnNumber && column !== undefined ? [{ column, columnNumber, mark }] : [];
    });
}

export function markedColumns(marks: readonly SheetMark[]): MarkedColumns {
  const found: Record<string, readonly number[]> = {};
  for (const { column, columnNumber } of marks)
    found[column] = [...(found[column] ?? []), columnNumber - 1];
  return found;
}
