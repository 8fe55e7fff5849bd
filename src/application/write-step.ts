// Writes a step of Start here anew, or adds it.
import type { Tables, WriteRows } from './ports';

export function writeStep(
  step: string,
  how: string,
  { rows }: Tables['startHere'],
  writeRows: WriteRows,
): void {
  if (rows.some((row) => row.step === step)) {
    writeRows([], [{ tab: 'startHere', id: step, values: { how } }]);
  } else writeRows([{ tab: 'startHere', rows: [{ step, how }] }], []);
}
