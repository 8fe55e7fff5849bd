// Adds lines to History through SpreadsheetApp. Row by row with appendRow, which finds the end of the
// tab and writes there in one step: two people who edit at the same time never write over each
// other's line, and no lock is needed that could keep the hourly run out.
import { allTabs, type HistoryLine } from '../../schema/tabs';
import { editedCells } from './edited-cells';

/** More lines would come near the 30 seconds of a simple trigger: the last one counts the rest. */
const mostLines = 100;

export function appendHistory(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  lines: readonly HistoryLine[],
): void {
  const sheet = spreadsheet.getSheetByName(allTabs.history.title);
  if (!sheet) return;
  const columnIndexes = Object.entries(editedCells('history', sheet));
  const width = Math.max(0, ...columnIndexes.map(([, columnIndex]) => columnIndex + 1));
  if (width === 0) return;
  for (const line of shortened(lines)) {
    const cells = Array.from({ length: width }, () => '');
    for (const [column, columnIndex] of columnIndexes) {
      cells[columnIndex] = toTheLetter(line[column as keyof HistoryLine] ?? '');
    }
    sheet.appendRow(cells);
  }
}

function shortened(lines: readonly HistoryLine[]): readonly HistoryLine[] {
  const last = lines[mostLines - 1];
  if (lines.length <= mostLines || !last) return lines;
  const rest = lines.slice(mostLines - 1);
  const ids = `${last.rowId} to ${rest[rest.length - 1]?.rowId ?? ''} (${rest.length} rows)`;
  return [...lines.slice(0, mostLines - 1), { ...last, rowId: ids }];
}

/** SpreadsheetApp takes a text as typed: an apostrophe before it keeps it to the letter. */
export const toTheLetter = (text: string): string => (text === '' ? '' : `'${text}`);
