// Leaves a line in History of a call that named rows which do not belong together: the sidebar
// itself never makes one, so somebody should know.

import type { Tables, WriteRows } from '../ports';
import { timeAt } from '../time-at';
import { type Refused, refused } from './outcome';
import type { ReadPorts } from './sidebar-ports';

export interface NotePorts extends Pick<ReadPorts, 'now' | 'place'> {
  readonly writeRows: WriteRows;
}

/**
 * @param tab title of the tab
 * @param rowId as it was named by the call, whatever it is
 */
export function refuseAndNote(
  tab: string,
  rowId: string,
  sentences: readonly string[],
  ports: NotePorts,
): Refused {
  const line: Tables['history']['rows'][number] = {
    at: timeAt(ports).moment,
    by: ports.place.account(),
    tab,
    rowId: rowId.slice(0, longestId),
    field: '',
    before: '',
    after: '',
    reason: `Refused: ${sentences.join(' ')}`.slice(0, longestReason),
  };
  try {
    ports.writeRows([{ tab: 'history', rows: [line] }], []);
  } catch {
    // Somebody who may only look at the file cannot leave a line, and is turned away all the same.
  }
  return refused(...sentences);
}

/** What was sent is not trusted to be short. */
const longestId = 100;
const longestReason = 1000;
