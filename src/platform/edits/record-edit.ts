// Records a direct edit of the grid: a line in History for each row, and on Goals who wrote last.
// SpreadsheetApp only, because a simple trigger may not use the Sheets API; nothing is remembered
// about a row longer than this call.

import { dateFromSerial } from '../../core/calendar-date';
import { localTime } from '../../core/local-time';
import type { Column } from '../../schema/column';
import { type OwnReason, severalCells } from '../../schema/history-reason';
import type { ColumnIndexes } from '../../schema/locate-columns';
import type { Tab } from '../../schema/tab';
import { allTabs, type HistoryLine } from '../../schema/tabs';
import { appendHistory, toTheLetter } from './append-history';
import { editedCells } from './edited-cells';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface GridEdit {
  readonly range: Range;
  /** Only for a single cell that was not empty. */
  readonly before: string | undefined;
  /** '' where nobody knows. */
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Tabs in which people edit plans by hand. */
const watched = ['goals', 'students', 'guardians'] as const;

/** A row that was edited, and is known. */
interface EditedRow {
  /** One-based, for this call only. */
  readonly row: number;
  readonly id: string;
}

export function recordEdit(edit: GridEdit): void {
  const { range, at, by } = edit;
  const sheet = range.getSheet();
  const title = sheet.getName();
  const name = watched.find((each) => allTabs[each].title === title);
  if (name === undefined || range.getLastRow() < 2) return;
  const tab: Tab = allTabs[name];
  const columnIndexes = editedCells(name, sheet);
  const columns = editedColumns(tab, columnIndexes, range);
  const key = columnIndexes[tab.key ?? ''];
  if (columns.length === 0 || key === undefined) return;
  const rows = editedRows(sheet, range, key);
  if (rows.length === 0) return;

  const spreadsheet = sheet.getParent();
  const { moment } = localTime(at, spreadsheet.getSpreadsheetTimeZone());
  const what = whatChanged(columns, edit);
  const lines = rows.map(({ id }): HistoryLine => {
    const reason: OwnReason = 'Edited in the grid';
    return { at: moment, by, tab: title, rowId: id, ...what, reason };
  });
  if (name === 'goals') stampRows(sheet, columnIndexes, rows, { updatedAt: moment, updatedBy: by });
  appendHistory(spreadsheet, lines);
}

/** Columns that people have made themselves are ignored. */
function editedColumns(tab: Tab, columnIndexes: ColumnIndexes, range: Range): readonly Column[] {
  const [first, last] = [range.getColumn() - 1, range.getLastColumn() - 1];
  return Object.entries(tab.columns)
    .filter(([name]) => {
      const columnIndex = columnIndexes[name];
      return columnIndex !== undefined && columnIndex >= first && columnIndex <= last;
    })
    .map(([, column]) => column);
}

function editedRows(sheet: Sheet, range: Range, key: number): readonly EditedRow[] {
  const first = Math.max(2, range.getRow());
  const ids = sheet.getRange(first, key + 1, range.getLastRow() - first + 1, 1).getDisplayValues();
  return ids
    .map(([id = ''], index) => ({ row: first + index, id: id.trim() }))
    .filter(({ id }) => id !== '');
}

function whatChanged(columns: readonly Column[], { range, before = '' }: GridEdit) {
  const [column] = columns;
  const isOneCell = range.getNumRows() === 1 && range.getNumColumns() === 1;
  if (!isOneCell || !column) return { field: severalCells, before: '', after: '' };
  // The event has a date as its serial number; History has what the grid shows.
  const isSerial = column.kind === 'date' && /^\d+(\.\d+)?$/.test(before);
  return {
    field: column.header,
    before: isSerial ? dateFromSerial(Number(before)) : before,
    after: range.getDisplayValue(),
  };
}

function stampRows(
  sheet: Sheet,
  columnIndexes: ColumnIndexes,
  rows: readonly EditedRow[],
  values: { readonly updatedAt: string; readonly updatedBy: string },
): void {
  for (const [column, value] of Object.entries(values)) {
    const columnIndex = columnIndexes[column];
    if (columnIndex === undefined) continue;
    for (const { first, count } of runsOf(rows)) {
      sheet
        .getRange(first, columnIndex + 1, count, 1)
        .setValues(Array.from({ length: count }, () => [toTheLetter(value)]));
    }
  }
}

/** Rows that follow one another, written in one go: a row without an ID between them is spared. */
function runsOf(rows: readonly EditedRow[]): readonly { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const { row } of rows) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}
