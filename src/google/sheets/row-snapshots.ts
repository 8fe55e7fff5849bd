// Looks up where the rows and cells that are about to be changed stand, and what they hold.
import { StoreError } from '../../application/store-error';
import type { Cell } from '../../domain/schema/decode-cell';
import { headerOf } from '../../domain/schema/header-of';
import type { Places } from '../../domain/schema/locate-columns';
import { rowKey, type Tab } from '../../domain/schema/tab';
import { allTabs, type TabName } from '../../domain/schema/tabs';
import { headerRow, wholeColumn } from './a1';
import { namingMissingTab } from './name-missing-tab';
import type { RowWriter } from './write-rows';

/** What a tab's key and changed columns held just before the write. */
export interface Snapshot {
  readonly keyPlace: number;
  /** As `rowKey` compares them; header row first. */
  readonly keys: readonly string[];
  /** Zero-based rows below the header row, by key. */
  readonly rowsOf: ReadonlyMap<string, readonly number[]>;
  readonly places: Places;
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
    places: writer.lastPlaces(tab),
  }));
  const first = readSnapshots(wanted, writer);
  const hasMoved = first.some(({ tab, columns, places, snapshot }) =>
    [keyOf(tab), ...columns].some((column) => places[column] !== snapshot.places[column]),
  );
  const settled = hasMoved
    ? readSnapshots(
        first.map((each) => ({ ...each, places: each.snapshot.places })),
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
  readonly places: Places;
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
    known: each.columns.filter((column) => each.places[column] !== undefined),
  }));
  const ranges = asked.flatMap(({ each: { tab, places }, known }) => {
    const { title } = allTabs[tab];
    const parts = [keyOf(tab), ...known].map((column) => placeOf(places, tab, column));
    return [headerRow(title), ...parts.map((place) => wholeColumn(title, place))];
  });
  const titles = wanted.map(({ tab }) => allTabs[tab].title);
  const answers = [...namingMissingTab(api, titles, () => api.readValues(ranges, 'FORMULA'))];
  return asked.map(({ each, known }) => {
    const { tab, columns } = each;
    const [[headers = []] = [], ...cells] = answers.splice(0, known.length + 2);
    const [ids = [], ...contents] = cells.map((lines) => lines.map(([cell = '']) => cell));
    const { places } = findColumns(tab, headers);
    const definitions: Tab['columns'] = allTabs[tab].columns;
    for (const column of columns) {
      // A column that rows can do without is left out, as it is from new rows.
      if (definitions[column]?.required) placeOf(places, tab, column);
    }
    const keys = ids.map((cell) => rowKey(allTabs[tab], String(cell)));
    const snapshot = {
      keyPlace: placeOf(places, tab, keyOf(tab)),
      keys,
      rowsOf: rowsByKey(keys),
      places,
      before: Object.fromEntries(known.map((column, place) => [column, contents[place] ?? []])),
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

function placeOf(places: Places, name: TabName, column: string): number {
  const place = places[column];
  if (place !== undefined) return place;
  throw new StoreError('missing columns', allTabs[name].title, [headerOf(name, column)]);
}
