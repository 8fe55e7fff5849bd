// Looks up where the rows and cells that are about to be changed stand, and what they hold.
import { StoreError } from '../../application/store-error';
import type { Cell } from '../../domain/schema/decode-cell';
import type { Places } from '../../domain/schema/locate-columns';
import type { Tab } from '../../domain/schema/tab';
import { allTabs, type TabName } from '../../domain/schema/tabs';
import { headerRow, wholeColumn } from './a1';
import { namingMissingTab } from './name-missing-tab';
import type { RowWriter } from './write-rows';

/** What a tab's key and changed columns held just before the write. */
export interface Snapshot {
  readonly keyPlace: number;
  readonly ids: readonly string[];
  readonly places: Places;
  readonly before: Readonly<Record<string, readonly Cell[]>>;
}

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
  const moved = first.some(({ places }, index) =>
    [allTabs[wanted[index]?.tab ?? 'students'].key ?? '', ...(wanted[index]?.columns ?? [])].some(
      (column) => places[column] !== wanted[index]?.places[column],
    ),
  );
  const settled = moved
    ? readSnapshots(
        wanted.map((each, index) => ({ ...each, places: first[index]?.places ?? each.places })),
        writer,
      )
    : first;
  return new Map(wanted.map(({ tab }, index) => [tab, settled[index] as Snapshot]));
}

interface Wanted {
  readonly tab: TabName;
  readonly columns: readonly string[];
  /** Where the columns are asked for. */
  readonly places: Places;
}

function readSnapshots(
  wanted: readonly Wanted[],
  { api, findColumns }: RowWriter,
): readonly Snapshot[] {
  const asked = wanted.map(({ tab, columns, places }) => ({
    tab,
    columns: columns.filter((column) => places[column] !== undefined),
    places,
  }));
  const ranges = asked.flatMap(({ tab, columns, places }) => {
    const { title, key } = allTabs[tab];
    const parts = [key ?? '', ...columns].map((column) => placeOf(places, tab, column));
    return [headerRow(title), ...parts.map((place) => wholeColumn(title, place))];
  });
  const titles = wanted.map(({ tab }) => allTabs[tab].title);
  const answers = [...namingMissingTab(api, titles, () => api.readValues(ranges, 'FORMULA'))];
  return asked.map(({ tab, columns }, index) => {
    const headers = answers.shift()?.[0] ?? [];
    const [ids = [], ...contents] = answers
      .splice(0, columns.length + 1)
      .map((lines) => lines.map((line) => line[0] ?? ''));
    const { places } = findColumns(tab, headers);
    const definitions: Tab['columns'] = allTabs[tab].columns;
    for (const column of wanted[index]?.columns ?? []) {
      // A column that rows can do without is left out, as it is from new rows.
      if (definitions[column]?.required) placeOf(places, tab, column);
    }
    return {
      keyPlace: placeOf(places, tab, allTabs[tab].key ?? ''),
      ids: ids.map((cell) => String(cell).trim()),
      places,
      before: Object.fromEntries(columns.map((column, place) => [column, contents[place] ?? []])),
    };
  });
}

function placeOf(places: Places, name: TabName, column: string): number {
  const place = places[column];
  if (place !== undefined) return place;
  const columns: Tab['columns'] = allTabs[name].columns;
  throw new StoreError('missing columns', allTabs[name].title, [columns[column]?.header ?? column]);
}
