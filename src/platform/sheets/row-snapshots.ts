// Reads the positions and contents of the rows and cells that are about to be changed.

import { columnFrom, headerRow } from '../../core/a1';
import type { Cell } from '../../schema/decode-cell';
import { headerOf } from '../../schema/header-of';
import type { ColumnIndexes } from '../../schema/locate-columns';
import { rowKey, type Tab } from '../../schema/tab';
import { allTabs, type TabName } from '../../schema/tabs';
import { StoreError } from '../../store/store-error';
import type { FindColumns } from './read-tabs';
import { codeOf, namingMissingTab, type SheetsApi } from './sheets-api';

export interface RowWriter {
  readonly api: SheetsApi;
  readonly findColumns: FindColumns;
  /** Where the tab's columns stood when its headers were last read, or else where set-up put them. */
  readonly lastIndexes: (name: TabName) => ColumnIndexes;
  /** How many rows, right below the header, are past and need not be looked through. */
  readonly pastRows: (name: TabName) => number;
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
  /** As `rowKey` compares it. */
  readonly key: string;
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
  const present = presentSnapshots(wanted, writer);
  // A row that is not among those of the present may be a past one, or may have moved there.
  const isFound = ({ tab, key }: ChangedCell): boolean =>
    writer.pastRows(tab) === 0 ||
    present?.some((each) => each.tab === tab && each.snapshot.rowsOf.has(key)) === true;
  const reader = writes.every(isFound) ? writer : { ...writer, pastRows: () => 0 };
  const first = reader === writer && present ? present : readSnapshots(wanted, reader);
  const hasMoved = first.some(({ tab, columns, columnIndexes, snapshot }) =>
    [keyOf(tab), ...columns].some(
      (column) => columnIndexes[column] !== snapshot.columnIndexes[column],
    ),
  );
  const settled = hasMoved
    ? readSnapshots(
        first.map((each) => ({ ...each, columnIndexes: each.snapshot.columnIndexes })),
        reader,
      )
    : first;
  return new Map(settled.map(({ tab, snapshot }) => [tab, snapshot]));
}

/** Null where a tab has become so short that the rows asked for are not there. */
function presentSnapshots(wanted: readonly Wanted[], writer: RowWriter): readonly Taken[] | null {
  try {
    return readSnapshots(wanted, writer);
  } catch (error) {
    if (codeOf(error) === 400 && wanted.some(({ tab }) => writer.pastRows(tab) > 0)) return null;
    throw error;
  }
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
  { api, findColumns, pastRows }: RowWriter,
): readonly Taken[] {
  const asked = wanted.map((each) => ({
    each,
    known: each.columns.filter((column) => each.columnIndexes[column] !== undefined),
  }));
  const ranges = asked.flatMap(({ each: { tab, columnIndexes }, known }) => {
    const { title } = allTabs[tab];
    const parts = [keyOf(tab), ...known].map((column) => indexOf(columnIndexes, tab, column));
    const first = pastRows(tab) + 1;
    return [headerRow(title), ...parts.map((column) => columnFrom(title, column, first))];
  });
  const titles = wanted.map(({ tab }) => allTabs[tab].title);
  const answers = [...namingMissingTab(api, titles, () => api.readValues(ranges, 'FORMULA'))];
  return asked.map(({ each, known }) => {
    const { tab, columns } = each;
    const [[headers = []] = [], ...cells] = answers.splice(0, known.length + 2);
    // What is past keeps its place and is nobody's row; the last of it has been read along.
    const past: readonly Cell[] = new Array(pastRows(tab)).fill('');
    const [ids = [], ...contents] = cells.map((lines) => [
      ...past,
      ...lines.map(([cell = '']) => cell),
    ]);
    const { columnIndexes } = findColumns(tab, headers);
    const definitions: Tab['columns'] = allTabs[tab].columns;
    for (const column of columns) {
      // A column that rows can do without is left out, as it is from new rows.
      if (definitions[column]?.required) indexOf(columnIndexes, tab, column);
    }
    const keys = ids.map((cell, row) =>
      row <= past.length ? pastKey : rowKey(allTabs[tab], String(cell)),
    );
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

/** Of the header and of past rows: no ID looks like it. */
const pastKey = '\u0000';

function rowsByKey(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [row, key] of keys.entries()) {
    if (key === pastKey) continue;
    const others = found.get(key);
    if (others) others.push(row);
    else found.set(key, [row]);
  }
  return found;
}

function indexOf(columnIndexes: ColumnIndexes, name: TabName, column: string): number {
  const columnIndex = columnIndexes[column];
  if (columnIndex !== undefined) return columnIndex;
  throw new StoreError('missing columns', allTabs[name].title, [headerOf(name, column)]);
}
