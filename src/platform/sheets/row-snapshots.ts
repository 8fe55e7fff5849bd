// Reads the positions and contents of the rows and cells that are about to be changed.

import { headerRow, wholeColumn } from '../../core/a1';
import type { Cell } from '../../schema/decode-cell';
import { headerOf } from '../../schema/header-of';
import type { ColumnIndexes } from '../../schema/locate-columns';
import { rowKey, type Tab } from '../../schema/tab';
import { allTabs, type TabName } from '../../schema/tabs';
import { StoreError } from '../../store/store-error';
import type { FindColumns } from './read-tabs';
import { namingMissingTab, type SheetsApi } from './sheets-api';

export interface RowWriter {
  readonly api: SheetsApi;
  readonly findColumns: FindColumns;
  /** Where the tab's columns stood when its headers were last read, or else where set-up put them. */
  readonly lastIndexes: (name: TabName) => ColumnIndexes;
  /** @throws StoreError when the tab is gone */
  readonly sheetId: (name: TabName) => number;
}

/** What a tab's key and changed columns held just before the write. */
export interface Snapshot {
  readonly keyIndex: number;
  /** As `rowKey` compares them; header row first. */
  readonly keys: readonly string[];
  /** Zero-based rows below the header row, by key. */
  readonly rowsOf: ReadonlyMap<string, readonly number[]>;
  readonly columnIndexes: ColumnIndexes;
  readonly before: Readonly<Record<string, readonly Cell[]>>;
}

export const oldCell = ({ before }: Snapshot, column: string, row: number): Cell =>
  before[column]?.[row] ?? '';

interface ChangedCell {
  readonly tab: TabName;
  readonly column: string;
}

/**
 * Headers, IDs and old contents in one call: the columns are asked for where they stood last, and
 * only when the headers say that they have moved are they asked for again.
 */
export function takeSnapshots(
  writes: readonly ChangedCell[],
  writer: RowWriter,
): ReadonlyMap<TabName, Snapshot> {
  const wanted = [...new Set(writes.map(({ tab }) => tab))].map((tab) => ({
    tab,
    columns: [...new Set(writes.filter((write) => write.tab === tab).map(({ column }) => column))],
    columnIndexes: writer.lastIndexes(tab),
  }));
  const first = readSnapshots(wanted, writer);
  const hasMoved = first.some(({ tab, columns, columnIndexes, snapshot }) =>
    [keyOf(tab), ...columns].some(
      (column) => columnIndexes[column] !== snapshot.columnIndexes[column],
    ),
  );
  const settled = hasMoved
    ? readSnapshots(
        first.map((each) => ({ ...each, columnIndexes: each.snapshot.columnIndexes })),
        writer,
      )
    : first;
  return new Map(settled.map(({ tab, snapshot }) => [tab, snapshot]));
}

const keyOf = (tab: TabName): string => allTabs[tab].key ?? '';

interface Wanted {
  readonly tab: TabName;
  readonly columns: readonly string[];
  /** Where the columns are asked for. */
  readonly columnIndexes: ColumnIndexes;
}

interface Taken extends Wanted {
  readonly snapshot: Snapshot;
}

function readSnapshots(
  wanted: readonly Wanted[],
  { api, findColumns }: RowWriter,
): readonly Taken[] {
  const asked = wanted.map((each) => ({
    each,
    known: each.columns.filter((column) => each.columnIndexes[column] !== undefined),
  }));
  const ranges = asked.flatMap(({ each: { tab, columnIndexes }, known }) => {
    const { title } = allTabs[tab];
    const parts = [keyOf(tab), ...known].map((column) => indexOf(columnIndexes, tab, column));
    return [headerRow(title), ...parts.map((columnIndex) => wholeColumn(title, columnIndex))];
  });
  const titles = wanted.map(({ tab }) => allTabs[tab].title);
  const answers = [...namingMissingTab(api, titles, () => api.readValues(ranges, 'FORMULA'))];
  return asked.map(({ each, known }) => {
    const { tab, columns } = each;
    const [[headers = []] = [], ...cells] = answers.splice(0, known.length + 2);
    const [ids = [], ...contents] = cells.map((lines) => lines.map(([cell = '']) => cell));
    const { columnIndexes } = findColumns(tab, headers);
    const definitions: Tab['columns'] = allTabs[tab].columns;
    for (const column of columns) {
      // A column that rows can do without is left out, as it is from new rows.
      if (definitions[column]?.required) indexOf(columnIndexes, tab, column);
    }
    const keys = ids.map((cell) => rowKey(allTabs[tab], String(cell)));
    const snapshot = {
      keyIndex: indexOf(columnIndexes, tab, keyOf(tab)),
      keys,
      rowsOf: rowsByKey(keys),
      columnIndexes,
      before: Object.fromEntries(
        known.map((column, columnIndex) => [column, contents[columnIndex] ?? []]),
      ),
    };
    return { ...each, snapshot };
  });
}

function rowsByKey(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [row, key] of keys.entries()) {
    const others = row === 0 ? null : found.get(key);
    if (others) others.push(row);
    else if (row > 0) found.set(key, [row]);
  }
  return found;
}

function indexOf(columnIndexes: ColumnIndexes, name: TabName, column: string): number {
  const columnIndex = columnIndexes[column];
  if (columnIndex !== undefined) return columnIndex;
  throw new StoreError('missing columns', allTabs[name].title, [headerOf(name, column)]);
}
