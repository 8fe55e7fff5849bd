// Tabs of a teacher's file for tests: a text stands as typed, a number as a day.
import type { FileCell, FileTab } from '../../../src/teacher-files/domain/file-page';

const cellOf = (typed: string | number): FileCell => ({
  shown: String(typed),
  text: typeof typed === 'string' ? typed : null,
  serial: typeof typed === 'number' ? typed : null,
  formula: null,
});

export const tabOf = (...lines: readonly (readonly (string | number)[])[]): FileTab => ({
  title: 'Tab',
  rowCount: 500,
  columnCount: 26,
  rows: lines.map((line) => line.map(cellOf)),
});
