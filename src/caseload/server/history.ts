// Changes cells and tells of it in History, in one step: what could not be written after all gets a
// second line that takes the first one back, because History itself is never changed.
import { headerOf } from '../../schema/header-of';
import { allTabs, type HistoryLine } from '../../schema/tabs';
import type { Append, Change, NotWritten, WriteRows } from '../../store/ports';

/** @returns what could not be written */
export function writeWithHistory(
  writeRows: WriteRows,
  appends: readonly Append[],
  changes: readonly Change[],
  lines: readonly HistoryLine[],
): readonly NotWritten[] {
  const notWritten = writeRows([...appends, { tab: 'history', rows: lines }], changes);
  const takenBack = lines.filter((line) => notWritten.some((left) => isAbout(line, left)));
  if (takenBack.length > 0) writeRows([{ tab: 'history', rows: takenBack.map(takeBack) }], []);
  return notWritten;
}

const isAbout = (line: HistoryLine, { tab, id, column }: NotWritten): boolean =>
  line.tab === allTabs[tab].title && line.rowId === id && line.field === headerOf(tab, column);

const takeBack = (line: HistoryLine): HistoryLine => ({
  ...line,
  before: line.after,
  after: line.before,
  reason: `${line.reason}: could not be written`,
});
