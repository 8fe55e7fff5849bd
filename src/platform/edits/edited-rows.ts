// The rows of an edit that are known by an ID, and how a column of them is written.
import { toTheLetter } from './append-history';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A row that was edited, and is known. */
export interface EditedRow {
  /** One-based, for this call only. */
  readonly row: number;
  readonly id: string;
}

/** @param key zero-based, the column of IDs */
export function editedRows(sheet: Sheet, range: Range, key: number): readonly EditedRow[] {
  const first = Math.max(2, range.getRow());
  const ids = sheet.getRange(first, key + 1, range.getLastRow() - first + 1, 1).getDisplayValues();
  return ids
    .map(([id = ''], index) => ({ row: first + index, id: id.trim() }))
    .filter(({ id }) => id !== '');
}

interface WrittenCell {
  /** One-based. */
  readonly row: number;
  readonly text: string;
}

/**
 * Rows that follow one another are written in one go: a row without an ID between them is spared.
 *
 * @param columnIndex undefined where the tab has no such column: then nothing is written
 */
export function writeColumn(
  sheet: Sheet,
  columnIndex: number | undefined,
  cells: readonly WrittenCell[],
): void {
  if (columnIndex === undefined) return;
  for (const run of runsOf(cells)) {
    const [first] = run;
    if (!first) continue;
    sheet
      .getRange(first.row, columnIndex + 1, run.length, 1)
      .setValues(run.map(({ text }) => [toTheLetter(text)]));
  }
}

function runsOf(cells: readonly WrittenCell[]): readonly (readonly WrittenCell[])[] {
  const runs: WrittenCell[][] = [];
  let last: WrittenCell[] | undefined;
  for (const cell of cells) {
    if (last?.[0] && last[0].row + last.length === cell.row) last.push(cell);
    else {
      last = [cell];
      runs.push(last);
    }
  }
  return runs;
}
