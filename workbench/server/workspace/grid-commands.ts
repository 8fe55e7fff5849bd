// What a window does to the cells and rows of its file. Refusals are thrown as SheetError, in the
// words of the spreadsheet.

import { areaName } from '../../../emulator/spreadsheet/a1';
import { checkArea, checkSomeStay, checkSpan } from '../../../emulator/spreadsheet/grid-limits';
import type { Sheet } from '../../../emulator/spreadsheet/sheet';
import { SheetError } from '../../../emulator/spreadsheet/sheet-error';
import { type EditEvent, UserActions } from '../../../emulator/spreadsheet/user-actions';
import type { Command } from '../protocol';
import type { WorkspaceWindow } from './workspace-window';

type CommandOf<Kind extends Command['kind']> = Extract<Command, { readonly kind: Kind }>;

export function sheetOf({ book }: WorkspaceWindow, id: number): Sheet {
  const sheet = book.sheetById(id);
  if (!sheet) throw new SheetError('missing', 'This tab is not there any more.');
  return sheet;
}

export function select(window: WorkspaceWindow, { sheetId, areas }: CommandOf<'select'>): void {
  const sheet = sheetOf(window, sheetId);
  for (const area of areas) checkArea(sheet, area);
  window.sheetId = sheetId;
  window.selections.set(sheetId, areas);
}

/** Stops at the first cell that a rule or a protection refuses, as a paste does. */
export function typeCells(
  window: WorkspaceWindow,
  { sheetId, cells }: CommandOf<'type'>,
  onEdit: (event: EditEvent) => void,
): void {
  const { book, account } = window;
  const sheet = sheetOf(window, sheetId);
  checkMayEdit(window);
  const typed = cells.map(({ row, column, text }) => ({
    area: { row, column, rows: 1, columns: 1 },
    text,
  }));
  const actions = new UserActions(book);
  // As in Sheets, what is pasted below the last row brings its rows along.
  const lacking = Math.max(0, ...cells.map(({ row }) => row + 1)) - sheet.maxRows;
  if (lacking > 0) actions.insertRows(sheet.name, sheet.maxRows + 1, lacking);
  for (const { area } of typed) checkArea(sheet, area);
  for (const { area, text } of typed) {
    if (!book.mayEditArea(sheet, area, account.email))
      throw new SheetError(
        'not-permitted',
        `${areaName(area)} is protected. Ask the owner of the file to change it.`,
      );
    onEdit(actions.typeAt(sheet, area.row, area.column, text));
  }
}

export function moveRows(
  window: WorkspaceWindow,
  command: CommandOf<'sort' | 'insert rows' | 'delete rows'>,
): void {
  checkMayEdit(window);
  const actions = new UserActions(window.book);
  const sheet = sheetOf(window, command.sheetId);
  if (command.kind === 'sort') {
    checkSpan(sheet, 'COLUMNS', command.column, 1);
    // UserActions count as the screen does, and take a negative column for Z to A.
    actions.sort(sheet.name, (command.column + 1) * (command.descending ? -1 : 1));
    return;
  }
  const { first, count } = command;
  if (command.kind === 'insert rows') {
    // At the row after the last one they come to stand at the end.
    if (first !== sheet.maxRows) checkSpan(sheet, 'ROWS', first, 1);
    actions.insertRows(sheet.name, first + 1, count);
    return;
  }
  checkSpan(sheet, 'ROWS', first, count);
  checkSomeStay(sheet, 'ROWS', first, count);
  actions.deleteRows(sheet.name, first + 1, count);
}

function checkMayEdit({ book, account }: WorkspaceWindow): void {
  if (!book.sharing.mayEdit(account.email))
    throw new SheetError('not-permitted', 'You may look at this file, not change it.');
}
