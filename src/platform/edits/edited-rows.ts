// The rows of an edit that are known by an ID, and how a column of them is written.
import type { ColumnIndexes } from '../../schema/locate-columns';
import { toTheLetter } from './append-history';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A row that was edited, and is known. */
export interface EditedRow {
  /** One-based, for this call only. */
  readonly row: number;
  readonly id: string;
  /** What the grid shows in a column, by its name in the schema. */
  readonly cell: (column: string) => string;
}

/** @param key the column of IDs, by its name in the schema */
export function editedRows(
  sheet: Sheet,
  range: Range,
  key: string,
  columnIndexes: ColumnIndexes,
): readonly EditedRow[] {
  const first = Math.max(2, range.getRow());
  const width = Math.max(0, ...Object.values(columnIndexes).map((index = 0) => index + 1));
  const shown = sheet.getRange(first, 1, range.getLastRow() - first + 1, width).getDisplayValues();
  return shown
    .map((cells, index): EditedRow => {
      const cell = (column: string) => (cells[columnIndexes[column] ?? -1] ?? '').trim();
      return { row: first + index, id: cell(key), cell };
    })
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
