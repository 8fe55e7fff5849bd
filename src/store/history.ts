// The one place of the use cases that adds to History: of cells that were changed, and of calls that
// were refused. (Direct edits of the grid are told by a simple trigger, which may not use the Sheets
// API: platform/edits.)
import { inEnglish } from '../rpc/english-failures';
import { type Failure, type Rejection, refused } from '../rpc/result';
import { headerOf } from '../schema/header-of';
import { refusedReason, takenBackReason } from '../schema/history-reason';
import { allTabs, type HistoryLine } from '../schema/tabs';
import type { Append, Change, NotWritten, WriteRows } from './ports';
import type { Services } from './services';
import { timeAt } from './time-at';

/**
 * Changes cells and tells of it, in one step: what could not be written after all gets a second line
 * that takes the first one back, because History itself is never changed.
 * @returns what could not be written
 */
export function writeWithHistory(
  writeRows: WriteRows,
  appends: readonly Append[],
  changes: readonly Change[],
  lines: readonly HistoryLine[],
): readonly NotWritten[] {
  const notWritten = writeRows([...appends, historyOf(lines)], changes);
  const takenBack = lines.filter((line) => notWritten.some((left) => isAbout(line, left)));
  if (takenBack.length > 0) writeRows([historyOf(takenBack.map(takeBack))], []);
  return notWritten;
}

const historyOf = (rows: readonly HistoryLine[]): Append => ({ tab: 'history', rows });

const isAbout = (line: HistoryLine, { tab, id, column }: NotWritten): boolean =>
  line.tab === allTabs[tab].title && line.rowId === id && line.field === headerOf(tab, column);

const takeBack = (line: HistoryLine): HistoryLine => ({
  ...line,
  before: line.after,
  after: line.before,
  reason: takenBackReason(line.reason),
});

/**
 * Refuses a call that named rows which do not belong together: the sidebar itself never makes one,
 * so somebody should know.
 * @param tab title of the tab
 * @param rowId as it was named by the call, whatever it is
 */
export function refuseAndAudit(
  tab: string,
  rowId: string,
  failures: readonly Failure[],
  services: Services,
): Rejection {
  audit(tab, rowId, inEnglish(failures).join(' '), services);
  return refused(...failures);
}

export function audit(tab: string, rowId: string, reason: string, services: Services): void {
  const { moment: at, date } = timeAt(services);
  const { identity, store } = services;
  try {
    const count = identity.countRefusal(date);
    if (count > mostRefusals) return;
    const line: HistoryLine = {
      at,
      by: identity.account(),
      tab,
      rowId: rowId.slice(0, longestId),
      field: '',
      before: '',
      after: '',
      reason: refusedReason(count < mostRefusals ? reason : lastRefusal).slice(0, longestReason),
    };
    store.writeRows([historyOf([line])], []);
  } catch {
    // Somebody who may only look at the file cannot leave a line, and is turned away all the same.
  }
}

/** What was sent is not trusted to be short. */
const longestId = 100;
const longestReason = 1000;
/** Of one account in a day: whoever goes on must not fill the tab. */
const mostRefusals = 50;
const lastRefusal = 'Further calls of this account are not noted down today.';
