// Adds the tabs and columns that the caseload lacks. What is there is left as people have made it.

import { columnLetters } from '../../core/a1';
import { type ColumnIndexes, locateColumns } from '../../schema/locate-columns';
import type { Tab } from '../../schema/tab';
import { allTabs, type TabName } from '../../schema/tabs';
import type { PreparedTabs, PrepareTabs } from '../../setup/server/set-up';
import { marksOn } from '../edits/edited-cells';
import { columnMarkKey, markOf } from './column-marks';
import { formatColumn, formatTab } from './format-tab';

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
      if (width === 0) formatTab(tab, sheet);
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
  const { columnIndexes } = isWhole
    ? byHeader
    : locateColumns(tab, headers, readMarks(name, sheet, width));
  const missing = Object.entries(tab.columns).filter(([column]) => !(column in columnIndexes));
  if (missing.length === 0) return [];

  const lacking = width + missing.length - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  const titles = missing.map(([, { header }]) => header);
  missing.forEach(([column, definition], index) => {
    const columnNumber = width + index + 1;
    formatColumn(definition, sheet, columnNumber);
    const letters = columnLetters(columnNumber - 1);
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
function readMarks(name: TabName, sheet: Sheet, width: number): ColumnIndexes {
  const columnIndexes: Record<string, number> = {};
  for (const { mark, column, columnNumber } of marksOn(name, sheet)) {
    if (columnNumber > width) mark.remove();
    else columnIndexes[column] = columnNumber - 1;
  }
  return columnIndexes;
}
