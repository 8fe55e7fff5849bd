// Adds the tabs and columns that the caseload lacks. What is there is left as people have made it.
import type { PreparedTabs, PrepareTabs } from '../../application/set-up';
import { locateColumns, type Places } from '../../domain/schema/locate-columns';
import type { Tab } from '../../domain/schema/tab';
import { allTabs, type TabName } from '../../domain/schema/tabs';
import { marksOn } from '../edits/places-on';
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
      // Blank where it is new, and where a set-up was cut off before it wrote the headers.
      const width = sheet.getLastColumn();
      if (width === 0) dressTab(tab, sheet);
      const added = addColumns(name, tab, sheet, width);
      if (width === 0) addedTabs.push(tab.title);
      else addedColumns.push(...added.map((header) => `${tab.title}: ${header}`));
    });
    // The store works through the API, which does not see writes that are still held back.
    SpreadsheetApp.flush();
    return { addedTabs, addedColumns };
  };
}

/**
 * The headers are written last: a set-up that is cut off leaves columns without them, and the next
 * one begins these anew.
 *
 * @param width columns of the sheet that hold something
 */
function addColumns(name: TabName, tab: Tab, sheet: Sheet, width: number): readonly string[] {
  const [headers = []] = width === 0 ? [] : sheet.getRange(1, 1, 1, width).getDisplayValues();
  const byHeader = locateColumns(tab, headers);
  // Looking up marks costs calls for every column; a tab that nobody has changed needs none.
  const isWhole = byHeader.missing.length === 0;
  const { places } = isWhole
    ? byHeader
    : locateColumns(tab, headers, readMarks(name, sheet, width));
  const missing = Object.entries(tab.columns).filter(([column]) => !(column in places));
  if (missing.length === 0) return [];

  const lacking = width + missing.length - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  const titles = missing.map(([, { header }]) => header);
  missing.forEach(([column, definition], index) => {
    const place = width + index + 1;
    dressColumn(definition, sheet, place);
    const letters = columnLetters(place - 1);
    // Marks are allowed on whole columns only, and only this notation names one.
    sheet
      .getRange(`${letters}:${letters}`)
      .addDeveloperMetadata(columnMarkKey, markOf({ tab: name, column }));
  });
  sheet
    .getRange(1, width + 1, 1, titles.length)
    .setNumberFormat('@')
    .setValues([titles]);
  return titles;
}

/**
 * Marks stand on the tab's own columns; SpreadsheetApp finds them from the sheet. One on a blank
 * column to the right of all others is left over from a set-up that was cut off, and is taken off.
 */
function readMarks(name: TabName, sheet: Sheet, width: number): Places {
  const places: Record<string, number> = {};
  for (const { mark, column, place } of marksOn(name, sheet)) {
    if (place > width) mark.remove();
    else places[column] = place - 1;
  }
  return places;
}
