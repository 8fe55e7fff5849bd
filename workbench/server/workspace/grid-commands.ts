// What a window does to the cells and rows of its file. Refusals are thrown as SheetError, in the
// words of the spreadsheet.

import { areaName } from '../../../emulator/spreadsheet/a1';
import { checkArea, checkSomeStay, checkSpan } from '../../../emulator/spreadsheet/grid-limits';
import type { Sheet } from '../../../emulator/spreadsheet/sheet';
import { SheetError } from '../../../emulator/spreadsheet/sheet-error';
import { type EditEvent, UserActions } from '../../../emulator/spreadsheet/user-actions';
import type { Answer, Command } from '../protocol';
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
  const history = book.edits.of(account.email);
  history.record(() => {
    // As in Sheets, what is pasted below the last row brings its rows along.
    const { maxRows } = sheet;
    const lacking = Math.max(0, ...cells.map(({ row }) => row + 1)) - maxRows;
    if (lacking > 0)
      history.insertRows(sheet, maxRows, lacking, () =>
        actions.insertRows(sheet.name, maxRows + 1, lacking),
      );
    for (const { area } of typed) checkArea(sheet, area);
    for (const { area, text } of typed) {
      if (!book.mayEditArea(sheet, area, account.email))
        throw new SheetError(
          'not-permitted',
          `${areaName(area)} is protected. Ask the owner of the file to change it.`,
        );
      let event: EditEvent | null = null;
      history.cells(sheet, [area], () => {
        event = actions.typeAt(sheet, area.row, area.column, text);
      });
      if (event) onEdit(event);
    }
  });
}

export function moveRows(
  window: WorkspaceWindow,
  command: CommandOf<'sort' | 'insert rows' | 'delete rows'>,
): void {
  checkMayEdit(window);
  const { book, account } = window;
  const actions = new UserActions(book);
  const history = book.edits.of(account.email);
  const sheet = sheetOf(window, command.sheetId);
  if (command.kind === 'sort') {
    checkSpan(sheet, 'COLUMNS', command.column, 1);
    // UserActions count as the screen does, and take a negative column for Z to A.
    const column = (command.column + 1) * (command.descending ? -1 : 1);
    history.record(() =>
      history.cells(sheet, writtenCells(sheet), () => actions.sort(sheet.name, column)),
    );
    return;
  }
  const { first, count } = command;
  if (command.kind === 'insert rows') {
    // At the row after the last one they come to stand at the end.
    if (first !== sheet.maxRows) checkSpan(sheet, 'ROWS', first, 1);
    history.record(() =>
      history.insertRows(sheet, first, count, () =>
        actions.insertRows(sheet.name, first + 1, count),
      ),
    );
    return;
  }
  checkSpan(sheet, 'ROWS', first, count);
  checkSomeStay(sheet, 'ROWS', first, count);
  history.record(() =>
    history.deleteRows(sheet, first, count, () => actions.deleteRows(sheet.name, first + 1, count)),
  );
}

function writtenCells(sheet: Sheet): readonly { row: number; column: number }[] {
  const width = Math.max(
    0,
    ...Array.from({ length: sheet.writtenRows }, (_, row) => sheet.writtenColumns(row)),
  );
  return Array.from({ length: sheet.writtenRows }, (_, row) =>
    Array.from({ length: width }, (_, column) => ({ row, column })),
  ).flat();
}

/** No edit event: nothing says that Google tells a script of what is undone. */
export function takeBack(
  window: WorkspaceWindow,
  { kind }: CommandOf<'undo' | 'redo'>,
  tell: (sentence: string) => void,
): Answer {
  checkMayEdit(window);
  const undone = window.book.edits.of(window.account.email)[kind]();
  if (undone === null) throw new SheetError('missing', `There is nothing to ${kind}.`);
  const { leftAlone, place } = undone;
  if (leftAlone > 0)
    tell(
      `${leftAlone === 1 ? 'One change was left as it is' : `${leftAlone} changes were left as they are`}: somebody else, or the script, has changed the same place since.`,
    );
  return place === null ? { kind: 'done' } : { kind: 'at', ...place };
}

export function changeTabs(
  window: WorkspaceWindow,
  command: CommandOf<'add tab' | 'rename tab' | 'delete tab'>,
): Answer {
  checkMayEdit(window);
  const { book, account } = window;
  const actions = new UserActions(book);
  if (command.kind === 'add tab')
    return { kind: 'at', sheetId: actions.addTab().id, row: null, column: null };
  const sheet = sheetOf(window, command.sheetId);
  if (command.kind === 'rename tab') {
    const history = book.edits.of(account.email);
    history.record(() =>
      history.rename(sheet, () => actions.renameTab(sheet.name, command.name.trim())),
    );
  } else actions.deleteTab(sheet.name);
  return { kind: 'done' };
}

function checkMayEdit({ book, account }: WorkspaceWindow): void {
  if (!book.sharing.mayEdit(account.email))
    throw new SheetError('not-permitted', 'You may look at this file, not change it.');
}
