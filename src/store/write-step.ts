// Writes a step of Start here anew, or adds it.
import { normalizeText } from '../core/normalize-text';
import type { Tables, WriteRows } from './ports';

export function writeStep(
  step: string,
  how: string,
  { rows, unreadIds }: Tables['startHere'],
  writeRows: WriteRows,
): void {
  const there = [...rows.map((row) => row.step), ...unreadIds];
  if (there.some((each) => normalizeText(each) === normalizeText(step))) {
    writeRows([], [{ tab: 'startHere', id: step, values: { how } }]);
  } else writeRows([{ tab: 'startHere', rows: [{ step, how }] }], []);
}
