// Says on Start here what is wrong with teachers' own files, and that nothing is any more.
import type { RowOf } from '../../domain/schema/tab';
import type { allTabs } from '../../domain/schema/tabs';
import type { WriteRows } from '../ports';

const step = 'Teachers’ own files';

export function tellTroubles(
  troubles: readonly string[],
  rows: readonly RowOf<(typeof allTabs)['startHere']>[],
  writeRows: WriteRows,
): void {
  const row = rows.find((each) => each.step === step);
  const how = troubles.length > 0 ? troubles.join('\n') : 'All of them could be looked after.';
  if (row) {
    if (row.how !== how) writeRows([], [{ tab: 'startHere', id: step, values: { how } }]);
  } else if (troubles.length > 0) {
    writeRows([{ tab: 'startHere', rows: [{ step, how }] }], []);
  }
}
