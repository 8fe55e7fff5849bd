// Adds the tabs and columns that the caseload lacks. What is there is left as people have made it.
import type { PreparedTabs, PrepareTabs } from '../../application/set-up';
import { locateColumns, type Places } from '../../domain/schema/locate-columns';
import type { Tab } from '../../domain/schema/tab';
import { allTabs, type TabName } from '../../domain/schema/tabs';
import { columnLetters } from '../sheets/a1';
import { columnMarkKey, markOf } from '../sheets/column-marks';
import { dressColumn, dressTab } from './dress-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function createPrepareTabs(open: () => Spreadsheet): PrepareTabs {
  return (): PreparedTabs => {
    const spreadsheet = open();
    const addedTabs: string[] = [];
    const addedColumns: string[] = [];
    const names = Object.keys(allTabs) as TabName[];
    names.forEach((name, index) => {
      const tab: Tab = allTabs[name];
      const found = spreadsheet.getSheetByName(tab.title);
      const sheet = found ?? spreadsheet.insertSheet(tab.title, index);
      if (!found) addedTabs.push(tab.title);
      const added = addColumns(name, tab, sheet);
      if (found) addedColumns.push(...added.map((header) => `${tab.title}: ${header}`));
      if (!found) dressTab(tab, sheet);
    });
    // The store works through the API, which does not see writes that are still held back.
    SpreadsheetApp.flush();
    return { addedTabs, addedColumns };
  };
}

function addColumns(name: TabName, tab: Tab, sheet: Sheet): readonly string[] {
  const width = sheet.getLastColumn();
  const headers = width === 0 ? [] : (sheet.getRange(1, 1, 1, width).getDisplayValues()[0] ?? []);
  const byHeader = locateColumns(tab, headers);
  // Looking up marks costs calls for every column; a tab that nobody has changed needs none.
  const isWhole = byHeader.missing.length === 0;
  const { places } = isWhole ? byHeader : locateColumns(tab, headers, readMarks(name, sheet));
  const missing = Object.entries(tab.columns).filter(([column]) => !(column in places));
  if (missing.length === 0) return [];

  const lacking = width + missing.length - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  const titles = missing.map(([, { header }]) => header);
  sheet
    .getRange(1, width + 1, 1, titles.length)
    .setNumberFormat('@')
    .setValues([titles]);
  missing.forEach(([column, definition], index) => {
    const place = width + index + 1;
    dressColumn(definition, sheet, place);
    const letters = columnLetters(place - 1);
    // Marks are allowed on whole columns only, and only this notation names one.
    sheet
      .getRange(`${letters}:${letters}`)
      .addDeveloperMetadata(columnMarkKey, markOf({ tab: name, column }));
  });
  return titles;
}

/** Marks stand on the tab's own columns; SpreadsheetApp finds them from the sheet. */
function readMarks(name: TabName, sheet: Sheet): Places {
  const marks = sheet.createDeveloperMetadataFinder().withKey(columnMarkKey).find();
  const places: Record<string, number> = {};
  for (const mark of marks) {
    const column = mark.getLocation().getColumn()?.getColumn();
    for (const each of Object.keys(allTabs[name].columns)) {
      if (column && mark.getValue() === markOf({ tab: name, column: each })) {
        places[each] = column - 1;
      }
    }
  }
  return places;
}
