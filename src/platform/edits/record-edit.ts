// Records a direct edit of the grid: a line in History for each row, on Goals who wrote last, and on
// Guardians which words a decision about contact has judged.
// SpreadsheetApp only, because a simple trigger may not use the Sheets API; nothing is remembered
// about a row longer than this call.

import { dateFromSerial } from '../../core/calendar-date';
import { localTime } from '../../core/local-time';
import type { Column } from '../../schema/column';
import { decisionReason, type OwnReason, severalCells } from '../../schema/history-reason';
import type { ColumnIndexes } from '../../schema/locate-columns';
import type { Tab } from '../../schema/tab';
import { allTabs, guardiansTab, type HistoryLine } from '../../schema/tabs';
import { appendHistory } from './append-history';
import { closedAmong, giveYear } from './closed-plans';
import { editedCells } from './edited-cells';
import { editedRows, writeColumn } from './edited-rows';
import { judgeWords } from './judge-words';
import { noteSettings } from './note-settings';

type Range = GoogleAppsScript.Spreadsheet.Range;

export interface GridEdit {
  readonly range: Range;
  /** Only for a single cell that was not empty. */
  readonly before: string | undefined;
  /** Only for a single cell that was not cleared. */
  readonly after: string | undefined;
  /** '' where nobody knows. */
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Tabs in which people edit plans by hand. */
const watched = ['goals', 'progress', 'plans', 'students', 'guardians'] as const;

export function recordEdit(edit: GridEdit): void {
  const { range, at, by } = edit;
  const sheet = range.getSheet();
  const title = sheet.getName();
  if (title === allTabs.settings.title) noteSettings(range, at);
  const name = watched.find((each) => allTabs[each].title === title);
  if (name === undefined || range.getLastRow() < 2) return;
  const tab: Tab = allTabs[name];
  const columnIndexes = editedCells(name, sheet);
  const columns = editedColumns(tab, columnIndexes, range);
  const key = tab.key ?? '';
  if (columns.length === 0 || columnIndexes[key] === undefined) return;
  const rows = editedRows(sheet, range, key, columnIndexes);
  if (rows.length === 0) return;

  const spreadsheet = sheet.getParent();
  const { moment } = localTime(at, spreadsheet.getSpreadsheetTimeZone());
  const what = whatChanged(columns, edit);
  const isDecision = columns.length === 1 && columns[0] === guardiansTab.columns.contact;
  const decided = isDecision
    ? judgeWords({ sheet, columnIndexes, rows, typed: edit.after, at: moment, by })
    : [];
  const words = new Map(decided.map((row) => [row.row, row.words.join('; ')]));
  const part = { sheet, columnIndexes, rows, today: moment.slice(0, 10) };
  const closed = closedAmong(name, part);
  const lines = rows.map(({ id, row }): HistoryLine => {
    const own: OwnReason = closed.has(row)
      ? 'Edited in the grid, in a closed plan'
      : 'Edited in the grid';
    const judged = words.get(row);
    const reason = judged ? decisionReason(judged) : own;
    return { at: moment, by, tab: title, rowId: id, ...what, reason };
  });
  if (name === 'goals') {
    giveYear(part);
    for (const [column, text] of Object.entries({ updatedAt: moment, updatedBy: by })) {
      writeColumn(
        sheet,
        columnIndexes[column],
        rows.map(({ row }) => ({ row, text })),
      );
    }
  }
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

function whatChanged(columns: readonly Column[], { range, before = '', after = '' }: GridEdit) {
  const [column] = columns;
  const isOneCell = range.getNumRows() === 1 && range.getNumColumns() === 1;
  if (!isOneCell || !column) return { field: severalCells, before: '', after: '' };
  // The event has a date as its serial number; History has days as everything else has them.
  const isSerial = (written: string): boolean =>
    column.kind === 'date' && /^\d+(\.\d+)?$/.test(written);
  return {
    field: column.header,
    before: isSerial(before) ? dateFromSerial(Number(before)) : before,
    after: isSerial(after) ? dateFromSerial(Number(after)) : range.getDisplayValue(),
  };
}
