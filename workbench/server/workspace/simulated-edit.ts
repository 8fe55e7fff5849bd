// Edits the row that somebody else has selected, as a colleague would.

import { displayText } from '../../../emulator/spreadsheet/number-format';
import { type EditEvent, UserActions } from '../../../emulator/spreadsheet/user-actions';
import type { Person } from '../protocol';
import { sheetOf } from './grid-commands';
import { selectedAreas, type WorkspaceWindow } from './workspace-window';

/** Columns that people word, the most telling first; on other tabs the first cell with words. */
const WORDED = ['Goal', 'Note', 'Strengths', 'Name', 'Message', 'Question'];
const ADDITION = ' (changed by a colleague)';

export interface SimulatedEdit {
  readonly event: EditEvent | null;
  readonly sentence: string;
}

export function simulatedEdit(window: WorkspaceWindow, colleague: Person): SimulatedEdit {
  const { book } = window;
  const sheet = sheetOf(window, window.sheetId);
  const row = selectedAreas(window)[0]?.row ?? 0;
  const { rows, columns } = book.extent(sheet);
  const text = (at: number, column: number): string => {
    const { value, format } = book.read(sheet, at, column);
    return displayText(value, format);
  };
  const headers = Array.from({ length: columns }, (_, column) => text(0, column));
  const column = WORDED.map((header) => headers.indexOf(header)).find((found) => found >= 0);
  if (row < 1 || row >= rows || column === undefined)
    return { event: null, sentence: 'Select a row of the Goals tab first, then try again.' };
  const before = text(row, column);
  const event = new UserActions(book).typeAt(
    sheet,
    row,
    column,
    `${before.replace(ADDITION, '')}${ADDITION}`,
  );
  const sentence = `${colleague.email} has changed “${headers[column]}” in row ${row + 1}.`;
  return { event, sentence };
}
