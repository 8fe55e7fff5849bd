// What a cell shows a script: loud where the emulator cannot know it.

import { NotEmulated } from '../runtime/platform-error';
import type { Sheet } from '../spreadsheet/sheet';
import type { Reading, Workbook } from '../spreadsheet/workbook';

export function readFor(book: Workbook, sheet: Sheet, row: number, column: number): Reading {
  const reading = book.read(sheet, row, column);
  if (reading.missing !== undefined) throw new NotEmulated(reading.missing);
  return reading;
}
