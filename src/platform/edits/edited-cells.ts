// Locates the columns of a tab through SpreadsheetApp: by header and, where that fails, by
// the marks of set-up.
import { type ColumnIndexes, locateColumns } from '../../schema/locate-columns';
import type { Tab } from '../../schema/tab';
import { allTabs, type TabName } from '../../schema/tabs';
import { columnMarkKey, markOf } from '../sheets/column-marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function editedCells(name: TabName, sheet: Sheet): ColumnIndexes {
  const tab: Tab = allTabs[name];
  const [headers = []] = sheet.getRange('1:1').getDisplayValues();
  const byHeader = locateColumns(tab, headers);
  return byHeader.missing.length === 0
    ? byHeader.columnIndexes
    : locateColumns(tab, headers, markedIndexes(name, sheet)).columnIndexes;
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

const markedIndexes = (name: TabName, sheet: Sheet): ColumnIndexes =>
  Object.fromEntries(
    marksOn(name, sheet).map(({ column, columnNumber }) => [column, columnNumber - 1]),
  );
