// Whose rows are selected in the grid: on any tab that has a column of Student IDs, also one that
// people have made themselves.

import { normalizeHeader } from '../core/normalize-text';
import { locateColumns } from '../schema/locate-columns';
import type { Tab } from '../schema/tab';
import { allTabs, studentsTab as students, type TabName } from '../schema/tabs';
import type { Services } from '../store/services';
import type { FindColumns } from './sheets/read-tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A selected column is all rows of the tab; so many are more than any caseload has. */
const mostRows = 5000;

/**
 * Read through SpreadsheetApp, unlike the rows of the store: the sidebar asks whenever it gets the
 * focus, and the Sheets API takes only 60 requests a minute from each person.
 */
export const createSelectedStudents =
  (findColumns: FindColumns): Services['selectedStudents'] =>
  () => {
    // Null where nothing is selected, which the typings do not know.
    const ranges = (
      SpreadsheetApp.getActiveRangeList() as GoogleAppsScript.Spreadsheet.RangeList | null
    )?.getRanges();
    const sheet = ranges?.[0]?.getSheet();
    if (!ranges || !sheet) return [];
    const columnIndex = idColumnIndex(sheet, findColumns);
    if (columnIndex === null) return [];
    const ids = ranges.flatMap((range) => idsIn(range, sheet, columnIndex));
    return [...new Set(ids.filter((id) => id !== ''))];
  };

/** Zero-based column of the Student IDs; null where the tab has none. */
function idColumnIndex(sheet: Sheet, findColumns: FindColumns): number | null {
  const [headers = []] = sheet.getRange('1:1').getDisplayValues();
  const title = sheet.getName();
  const names = Object.keys(allTabs) as TabName[];
  const own = names.find((name) => allTabs[name].title === title);
  if (own) {
    const tab: Tab = allTabs[own];
    if (!('studentId' in tab.columns)) return null;
    // A look at the marks costs calls, and this is asked at every focus: the header will do.
    const byHeader = locateColumns(tab, headers).columnIndexes.studentId;
    return byHeader ?? findColumns(own, headers).columnIndexes.studentId ?? null;
  }
  const plain = headers.map(normalizeHeader);
  const found = idHeaders
    .map((header) => plain.indexOf(header))
    .find((columnIndex) => columnIndex >= 0);
  return found ?? null;
}

/** On other people's tabs “ID” alone can be the ID of anything. */
const idHeaders = [students.columns.studentId.header, ...students.columns.studentId.aliases]
  .map(normalizeHeader)
  .filter((header) => header !== 'id');

function idsIn(range: Range, sheet: Sheet, columnIndex: number): readonly string[] {
  const first = Math.max(2, range.getRow());
  const rows = Math.min(mostRows, range.getLastRow() - first + 1);
  if (rows < 1) return [];
  return sheet
    .getRange(first, columnIndex + 1, rows, 1)
    .getDisplayValues()
    .map(([id = '']) => id.trim());
}
