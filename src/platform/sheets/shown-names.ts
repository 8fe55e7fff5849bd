// Shows who or what an ID stands for, beside the ID: with the rows that the product writes, in the call
// that reads their headers anyway, and by the clock in rows that people have typed, and after a student
// was given another name. No formulas: one that fills a column makes Google append below its last row.

import { isGrowing, type PastMark } from '../../archive/domain/past-rows';
import { fullName } from '../../caseload/domain/names';
import { columnFrom, headerRow, wholeColumn } from '../../core/a1';
import { groupBy } from '../../core/group-by';
import type { ShownName } from '../../schema/column';
import type { Cell } from '../../schema/decode-cell';
import type { ColumnIndexes } from '../../schema/locate-columns';
import { rowKey, type Tab } from '../../schema/tab';
import { allTabs, type TabName } from '../../schema/tabs';
import type { Append, Change, WriteRows } from '../../store/ports';
import { StoreError } from '../../store/store-error';
import type { FindColumns } from './read-tabs';
import type { RowWriter } from './row-snapshots';
import { namingMissingTab, type SheetsApi } from './sheets-api';

type Cells = Readonly<Record<string, unknown>>;

interface Source {
  readonly tab: TabName;
  readonly columns: readonly string[];
  readonly nameOf: (row: Readonly<Record<string, string>>) => string;
}

const sources: Readonly<Record<ShownName, Source>> = {
  student: {
    tab: 'students',
    columns: ['studentId', 'firstName', 'lastName'],
    nameOf: ({ firstName = '', lastName = '' }) => fullName({ firstName, lastName }),
  },
  goal: {
    tab: 'goals',
    columns: ['goalId', 'goal'],
    nameOf: ({ goal = '' }) => shortened(goal),
  },
  guardian: {
    tab: 'guardians',
    columns: ['guardianId', 'name'],
    nameOf: ({ name = '' }) => name,
  },
};

const allShown = Object.keys(sources) as readonly ShownName[];

/** Enough to tell the goals of one student apart. */
const mostCharacters = 80;

function shortened(goal: string): string {
  const characters = [...goal.trim().replace(/\s+/g, ' ')];
  return characters.length > mostCharacters
    ? `${characters.slice(0, mostCharacters - 1).join('')}…`
    : characters.join('');
}

const idColumnOf = (shown: ShownName): string => `${shown}Id`;

const shownIn = (name: TabName): readonly ShownName[] => {
  const columns = Object.values((allTabs[name] as Tab).columns);
  return allShown.filter((shown) => columns.some(({ shows }) => shows === shown));
};

type Names = ReadonlyMap<ShownName, ReadonlyMap<string, string>>;

type NameOf = (shown: ShownName, row: Cells) => string;

interface NamesToShow {
  /** To be read along with what is read anyway. */
  readonly ranges: readonly string[];
  readonly from: (answers: readonly (readonly (readonly Cell[])[])[]) => NameOf;
}

/** The names that the rows need which are about to be written. */
export function namesToShow(appends: readonly Append[], writer: RowWriter): NamesToShow {
  const needed = allShown.filter((shown) =>
    appends.some(
      ({ tab, rows }) =>
        shownIn(tab).includes(shown) && rows.some((row) => (row as Cells)[idColumnOf(shown)]),
    ),
  );
  const asked = needed.map((shown) => {
    const { tab, columns } = sources[shown];
    const indexes = writer.lastIndexes(tab);
    return { shown, columns: columns.map((column) => indexes[column] ?? 0) };
  });
  return {
    ranges: asked.flatMap(({ shown, columns }) => {
      const { title } = allTabs[sources[shown].tab];
      return [headerRow(title), ...columns.map((index) => wholeColumn(title, index))];
    }),
    from: (answers) => {
      const rest = [...answers];
      const names = new Map<ShownName, Map<string, string>>();
      for (const { shown, columns } of asked) {
        const [[headers = []] = [], ...cells] = rest.splice(0, columns.length + 1);
        const { tab, columns: wanted } = sources[shown];
        const now = writer.findColumns(tab, headers).columnIndexes;
        // A name from another column would be wrong; without one the clock shows it.
        const isThere = wanted.every((column, index) => now[column] === columns[index]);
        names.set(shown, isThere ? namesIn(shown, cells) : new Map());
      }
      for (const { tab, rows } of appends)
        for (const shown of needed)
          if (sources[shown].tab === tab) for (const row of rows) addName(shown, row, names);
      return nameIn(names);
    },
  };
}

/** Rows of the same write: an import brings a student and the guardians together. */
function addName(shown: ShownName, row: object, names: Map<ShownName, Map<string, string>>): void {
  const texts = row as Readonly<Record<string, string>>;
  const id = texts[idColumnOf(shown)];
  if (id) names.get(shown)?.set(id, sources[shown].nameOf(texts));
}

const nameIn =
  (names: Names): NameOf =>
  (shown, row) =>
    names.get(shown)?.get(String(row[idColumnOf(shown)] ?? '').trim()) ?? '';

/** @param cells of the columns of the source, header first */
function namesIn(
  shown: ShownName,
  cells: readonly (readonly (readonly Cell[])[])[],
): Map<string, string> {
  const { columns, nameOf } = sources[shown];
  const count = Math.max(0, ...cells.map((column) => column.length));
  const names = new Map<string, string>();
  for (let row = 1; row < count; row += 1) {
    const texts: Record<string, string> = {};
    for (const [index, column] of columns.entries())
      texts[column] = String(cells[index]?.[row]?.[0] ?? '').trim();
    const id = texts[idColumnOf(shown)];
    if (id) names.set(id, nameOf(texts));
  }
  return names;
}

const tabsWithNames = (Object.keys(allTabs) as readonly TabName[]).filter(
  (name) => shownIn(name).length > 0,
);

/** So many cells in one run: a ledger of years gets its names over some hours. */
const mostChanges = 500;

/** Two calls where all names are right. Where a tab or column is missing, its names wait. */
export function createShowNames(
  api: SheetsApi,
  findColumns: FindColumns,
  mark: () => PastMark,
  writeRows: WriteRows,
): () => void {
  return () => {
    try {
      const changes = changesNeeded(api, findColumns, mark()).slice(0, mostChanges);
      if (changes.length > 0) writeRows([], changes);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
    }
  };
}

function changesNeeded(
  api: SheetsApi,
  findColumns: FindColumns,
  mark: PastMark,
): readonly Change[] {
  const tabs = [...new Set([...tabsWithNames, ...allShown.map((shown) => sources[shown].tab)])];
  const titles = tabs.map((name) => allTabs[name].title);
  const headers = namingMissingTab(api, titles, () =>
    api.readValues(titles.map(headerRow), 'UNFORMATTED_VALUE'),
  );
  const places = new Map(
    tabs.map((name, index) => [name, findColumns(name, headers[index]?.[0] ?? []).columnIndexes]),
  );
  const wanted = new Map<string, string>();
  const key = (tab: TabName, column: string): string => `${tab}.${column}`;
  for (const tab of tabs)
    for (const column of neededIn(tab)) {
      const index = places.get(tab)?.[column];
      // Past rows stay as they are; what is read begins with the row before the first one that is not.
      const first = isGrowing(tab) ? mark[tab].count + 1 : 1;
      if (index !== undefined)
        wanted.set(key(tab, column), columnFrom(allTabs[tab].title, index, first));
    }
  const answers = api.readValues([...wanted.values()], 'UNFORMATTED_VALUE', 'COLUMNS');
  const read = new Map([...wanted.keys()].map((each, index) => [each, answers[index]?.[0] ?? []]));
  const cellsOf = (tab: TabName, column: string): readonly Cell[] =>
    read.get(key(tab, column)) ?? [];
  const names: Names = new Map(
    allShown.map((shown) => {
      const { tab, columns } = sources[shown];
      const cells = columns.map((column) => cellsOf(tab, column).map((cell) => [cell]));
      return [shown, namesIn(shown, cells)];
    }),
  );
  return tabsWithNames.flatMap((tab) => wrongNames(tab, places.get(tab) ?? {}, cellsOf, names));
}

const neededIn = (name: TabName): readonly string[] => {
  const tab: Tab = allTabs[name];
  const shown = Object.entries(tab.columns).filter(([, { shows }]) => shows !== null);
  return [
    ...new Set([
      tab.key ?? '',
      ...shown.flatMap(([column, { shows }]) => [column, idColumnOf(shows ?? 'student')]),
      ...allShown.flatMap((each) => (sources[each].tab === name ? sources[each].columns : [])),
    ]),
  ];
};

/** A name is taken away by nobody: what an ID stood for that is gone is still worth knowing. */
function wrongNames(
  name: TabName,
  places: ColumnIndexes,
  cellsOf: (tab: TabName, column: string) => readonly Cell[],
  names: Names,
): readonly Change[] {
  const tab: Tab = allTabs[name];
  const keys = cellsOf(name, tab.key ?? '');
  const shown = Object.entries(tab.columns).flatMap(([column, { shows }]) =>
    shows === null || places[column] === undefined
      ? []
      : [
          {
            column,
            cells: cellsOf(name, column),
            ids: cellsOf(name, idColumnOf(shows)),
            names: names.get(shows) ?? new Map<string, string>(),
          },
        ],
  );
  const wrong = keys.flatMap((_, row) => {
    if (row === 0) return [];
    const values: Record<string, string> = {};
    for (const { column, cells, ids, names: known } of shown) {
      const right = known.get(String(ids[row] ?? '').trim()) ?? '';
      if (right !== '' && String(cells[row] ?? '') !== right) values[column] = right;
    }
    return Object.keys(values).length === 0 ? [] : [{ row, values }];
  });
  if (wrong.length === 0) return [];
  const withId = groupBy(keys, (cell) => rowKey(tab, String(cell)));
  return wrong.flatMap(({ row, values }) => {
    const id = String(keys[row]);
    // Rows that share an ID may stand for different people.
    const isOneRow = rowKey(tab, id) !== '' && withId(rowKey(tab, id)).length === 1;
    return isOneRow ? [{ tab: name, id, values } as Change] : [];
  });
}
