// Adds the tabs and columns that the caseload lacks, all of them in one atomic request. What is there
// is left as people have made it.

import { hash32 } from '../../core/hash32';
import { type ColumnIndexes, locateColumns } from '../../schema/locate-columns';
import type { Tab } from '../../schema/tab';
import { allTabs, type TabName } from '../../schema/tabs';
import type { PreparedTabs, Services } from '../../store/services';
import { marksOn } from '../edits/edited-cells';
import { markOf } from './column-marks';
import type { Request, SheetsApi } from './sheets-api';
import { blankTabRequests, newColumnRequests, renameRequest } from './tab-requests';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function createPrepareTabs(
  open: () => Spreadsheet,
  api: SheetsApi,
): Services['store']['prepareTabs'] {
  return (): PreparedTabs => {
    const spreadsheet = open();
    const renamedTabs: string[] = [];
    const addedTabs: string[] = [];
    const addedColumns: string[] = [];
    const requests: Request[] = [];
    const sheets = new Map(
      spreadsheet.getSheets().map((sheet) => [comparedTitle(sheet.getName()), sheet]),
    );
    const ids = new Set([...sheets.values()].map((sheet) => sheet.getSheetId()));
    const names = Object.keys(allTabs) as TabName[];
    names.forEach((name, index) => {
      const tab: Tab = allTabs[name];
      const sheet = sheets.get(comparedTitle(tab.title)) ?? null;
      const sheetId = sheet?.getSheetId() ?? freeSheetId(tab.title, ids);
      const width = sheet?.getLastColumn() ?? 0;
      const maxWidth = sheet?.getMaxColumns() ?? newSheetColumns;
      const missing = missingColumns(name, tab, sheet, width);
      if (sheet !== null && sheet.getName() !== tab.title) {
        requests.push(renameRequest(tab, sheetId));
        renamedTabs.push(tab.title);
      }
      if (width === 0) {
        const addAt = sheet === null ? index : null;
        const isProtected = tab.ledger && sheet !== null && isSheetProtected(sheet);
        requests.push(...blankTabRequests(tab, { sheetId, addAt, isProtected }));
      }
      const lacking = width + missing.length - maxWidth;
      if (lacking > 0) {
        requests.push({ appendDimension: { sheetId, dimension: 'COLUMNS', length: lacking } });
      }
      missing.forEach((column, place) => {
        const definition = tab.columns[column];
        const mark = markOf({ tab: name, column });
        if (definition) {
          requests.push(...newColumnRequests(definition, mark, sheetId, width + place));
          if (width > 0) addedColumns.push(`${tab.title}: ${definition.header}`);
        }
      });
      if (width === 0) addedTabs.push(tab.title);
    });
    if (requests.length > 0) api.update(requests, []);
    return { renamedTabs, addedTabs, addedColumns };
  };
}

/** What Google gives a tab that is added without a size. */
const newSheetColumns = 26;

/**
 * For Google, "goals" and "Goals" are one name: a second tab is refused, and ranges of the one are
 * found by the other. Not so where titles are compared, so the tab gets the name of the schema.
 */
const comparedTitle = (title: string): string => title.toLowerCase();

const isSheetProtected = (sheet: Sheet): boolean =>
  sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0;

/** Chosen here and not by Google, so that a tab can be added and filled in the same request. */
function freeSheetId(title: string, ids: Set<number>): number {
  let sheetId = hash32(title) % 2 ** 31;
  while (ids.has(sheetId)) sheetId = (sheetId + 1) % 2 ** 31;
  ids.add(sheetId);
  return sheetId;
}

/** @param width columns of the sheet that hold something */
function missingColumns(
  name: TabName,
  tab: Tab,
  sheet: Sheet | null,
  width: number,
): readonly string[] {
  const columns = Object.keys(tab.columns);
  if (sheet === null) return columns;
  const [headers = []] = width === 0 ? [] : sheet.getRange(1, 1, 1, width).getDisplayValues();
  const byHeader = locateColumns(tab, headers);
  // Looking up marks costs calls for every column; a tab that nobody has changed needs none.
  if (byHeader.missing.length === 0) return [];
  const { columnIndexes } = locateColumns(tab, headers, readMarks(name, sheet, width));
  return columns.filter((column) => !(column in columnIndexes));
}

/**
 * Marks stand on the tab's own columns; SpreadsheetApp finds them from the sheet. One on a blank
 * column to the right of all others is left over from a header that somebody has cleared, and is
 * taken off: the column is made anew.
 */
function readMarks(name: TabName, sheet: Sheet, width: number): ColumnIndexes {
  const marks = marksOn(name, sheet);
  const leftOver = marks.filter(({ columnNumber }) => columnNumber > width);
  for (const { mark } of leftOver) mark.remove();
  // The store works through the API, which does not see writes that are still held back.
  if (leftOver.length > 0) SpreadsheetApp.flush();
  return Object.fromEntries(
    marks
      .filter((mark) => !leftOver.includes(mark))
      .map(({ column, columnNumber }) => [column, columnNumber - 1]),
  );
}
