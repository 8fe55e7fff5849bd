// Where the columns of a tab stand, found through SpreadsheetApp: by header and, where that fails, by
// the marks of set-up.
import { locateColumns, type Places } from '../../domain/schema/locate-columns';
import type { Tab } from '../../domain/schema/tab';
import { allTabs, type TabName } from '../../domain/schema/tabs';
import { columnMarkKey, markOf } from '../sheets/column-marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function placesOn(name: TabName, sheet: Sheet): Places {
  const tab: Tab = allTabs[name];
  const [headers = []] = sheet.getRange('1:1').getDisplayValues();
  const byHeader = locateColumns(tab, headers);
  return byHeader.missing.length === 0
    ? byHeader.places
    : locateColumns(tab, headers, markedPlaces(name, sheet)).places;
}

export interface SheetMark {
  readonly column: string;
  /** One-based. */
  readonly place: number;
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
      const place = mark.getLocation().getColumn()?.getColumn();
      const value = mark.getValue();
      const column = columns.find((each) => markOf({ tab: name, column: each }) === value);
      return place && column !== undefined ? [{ column, place, mark }] : [];
    });
}

const markedPlaces = (name: TabName, sheet: Sheet): Places =>
  Object.fromEntries(marksOn(name, sheet).map(({ column, place }) => [column, place - 1]));
