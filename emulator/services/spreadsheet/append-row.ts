// Sheet.appendRow: below the last content, growing the grid when it is full.

import { checkRule, scriptCell } from '../../spreadsheet/cell-input';
import { scriptValue } from './range-values';
import { checkMayEdit } from './script-run';
import { SHEET, type SheetStructure } from './sheet-structure';
import { demand, RUN } from './spreadsheet-object';

/** Buffered like other writes, so that the row's place is decided when it is applied. */
export function appendRow(target: SheetStructure, contents: unknown): void {
  if (!Array.isArray(contents)) {
    demand(target, 'appendRow', [contents], []);
    return;
  }
  const values = contents.map(scriptValue);
  const run = target[RUN];
  const { book, sheet } = target[SHEET];
  run.queue.push(values.length, () => {
    const row = book.extent(sheet).rows;
    const area = { row, column: 0, rows: 1, columns: Math.max(1, values.length) };
    checkMayEdit(run, book, sheet, area);
    const cells = values.map((value, column) => scriptCell(book, sheet.cell(row, column), value));
    cells.forEach((cell, column) => {
      checkRule(book, sheet, row, column, cell);
    });
    const { maxRows, maxColumns } = sheet;
    // Rows that come by growth have no formats (platform §4.3 [code]).
    if (row >= maxRows) book.insert(sheet, 'ROWS', maxRows, 1, null);
    if (values.length > maxColumns)
      book.insert(sheet, 'COLUMNS', maxColumns, values.length - maxColumns, null);
    cells.forEach((cell, column) => {
      sheet.put(row, column, cell);
    });
  });
}
