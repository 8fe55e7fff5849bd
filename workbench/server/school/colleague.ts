// What a colleague's hands do to a row that somebody else has selected.

import type { EditEvent, Hands } from '../../spreadsheet/hands';
import { displayText } from '../../spreadsheet/number-format';
import type { Sheet } from '../../spreadsheet/sheet';
import type { Workbook } from '../../spreadsheet/workbook';
import type { Person } from '../protocol';

/** Columns that people word, the most telling first; on other tabs the first cell with words. */
const WORDED = ['Goal', 'Note', 'Strengths', 'Name', 'Message', 'Question'];
const ADDITION = ' (changed by a colleague)';

export interface ColleagueEdit {
  readonly event: EditEvent | null;
  readonly sentence: string;
}

export function colleagueEdit(
  book: Workbook,
  hands: Hands,
  sheet: Sheet,
  row: number,
  colleague: Person,
): ColleagueEdit {
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
  const event = hands.typeAt(sheet, row, column, `${before.replace(ADDITION, '')}${ADDITION}`);
  const sentence = `${colleague.email} has changed “${headers[column]}” in row ${row + 1}.`;
  return { event, sentence };
}
