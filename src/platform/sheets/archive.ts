// Rows of past years: finds them by their column of days, and moves them into tabs of their own.

import {
  archivesOf,
  type GrowingTab,
  growingNames,
  growingTabs,
} from '../../archive/domain/past-rows';
import { headerRow, wholeColumn, wholeTab } from '../../core/a1';
import type { ColumnKind } from '../../schema/column';
import type { Cell } from '../../schema/decode-cell';
import { decodeTable } from '../../schema/decode-table';
import type { StoredFormat } from '../../schema/encode-cell';
import { headerOf } from '../../schema/header-of';
import { indexesOfSetUp } from '../../schema/locate-columns';
import type { Tab } from '../../schema/tab';
import { allTabs } from '../../schema/tabs';
import type { Archive } from '../../store/ports';
import { asBefore } from './misplaced-writes';
import type { FindColumns } from './read-tabs';
import { type CellData, numberFormats, type Request, type SheetsApi } from './sheets-api';

export function createArchive(api: SheetsApi, findColumns: FindColumns): Archive {
  /** Columns of tabs that are laid out like ours, without their headers. A missing one is empty. */
  const columnsOf = (
    wanted: readonly {
      readonly title: string;
      readonly name: GrowingTab;
      readonly column: string;
    }[],
  ): readonly (readonly Cell[])[] => {
    const headers = api.readValues(
      wanted.map(({ title }) => headerRow(title)),
      'UNFORMATTED_VALUE',
    );
    const ranges = wanted.map(({ title, name, column }, index) => {
      const place = findColumns(name, headers[index]?.[0] ?? []).columnIndexes[column];
      return place === undefined ? null : wholeColumn(title, place);
    });
    const asked = ranges.filter((range) => range !== null);
    const answers = [...api.readValues(asked, 'UNFORMATTED_VALUE', 'COLUMNS')];
    return ranges.map((range) => (range === null ? [] : (answers.shift()?.[0] ?? []).slice(1)));
  };

  /** The tab and those into which past rows of it have been moved. */
  const titlesOf = (name: GrowingTab): readonly string[] =>
    [...api.sheetIds().keys()].filter(
      (title) => title === allTabs[name].title || title.startsWith(archivesOf(name)),
    );

  const sheetId = (title: string): number => api.sheetIds().get(title) ?? -1;

  return {
    days: () => {
      const wanted = growingNames.map((name) => {
        return { title: allTabs[name].title, name, column: growingTabs[name].day };
      });
      // Where set-up has put them, which takes one call; elsewhere it takes two.
      const ranges = wanted.map(({ title, name, column }) =>
        wholeColumn(title, indexesOfSetUp(allTabs[name])[column] ?? 0),
      );
      const found = api
        .readValues(ranges, 'UNFORMATTED_VALUE', 'COLUMNS')
        .map(([cells = []]) => cells);
      const stand = wanted.every(
        ({ name, column }, index) => found[index]?.[0] === headerOf(name, column),
      );
      const columns = stand ? found.map((cells) => cells.slice(1)) : columnsOf(wanted);
      const [deliveries = [], progress = [], history = []] = columns;
      return { deliveries, progress, history };
    },
    goalIds: () => {
      const named = [
        { name: 'progress', column: 'goalId' },
        { name: 'history', column: 'rowId' },
      ] as const;
      const wanted = named.flatMap(({ name, column }) =>
        titlesOf(name).map((title) => ({ title, name, column })),
      );
      return new Set(columnsOf(wanted).flat().map(String));
    },
    entries: () => {
      const titles = titlesOf('progress');
      const tables = api.readValues(titles.map(wholeTab), 'UNFORMATTED_VALUE').map((cells) => {
        const { columnIndexes } = findColumns('progress', cells[0] ?? []);
        return decodeTable(allTabs.progress, cells, columnIndexes);
      });
      return {
        rows: tables.flatMap(({ rows }) => rows),
        unreadIds: tables.flatMap(({ rows, unreadIds }, index) =>
          titles[index] === allTabs.progress.title
            ? unreadIds
            : [...unreadIds, ...rows.map(({ entryId }) => entryId)],
        ),
      };
    },
    freeTitle: (title) => {
      const there = api.sheetIds();
      let [free, number] = [title, 1];
      while (there.has(free)) {
        number += 1;
        free = `${title} (${number})`;
      }
      return free;
    },
    move: (name, count, title) => {
      const there = api.sheetIds();
      const taken = new Set(there.values());
      let newSheetId = 1;
      while (taken.has(newSheetId)) newSheetId += 1;
      const sourceSheetId = there.get(allTabs[name].title) ?? -1;
      api.update(
        [
          // A tab may not lose all rows below its header.
          { appendDimension: { sheetId: sourceSheetId, dimension: 'ROWS', length: 1 } },
          {
            duplicateSheet: {
              sourceSheetId,
              newSheetId,
              newSheetName: title,
              insertSheetIndex: there.size,
            },
          },
          deleteRows(newSheetId, count + 1),
          deleteRows(sourceSheetId, 1, count + 1),
        ],
        [],
      );
    },
    putBack: (name, title, isMeant) => {
      const id = sheetId(allTabs[name].title);
      if (sheetId(title) < 0) return;
      const ranges = [wholeTab(title), wholeTab(allTabs[name].title)];
      const [moved = [], present = []] = api.readValues(ranges, 'UNFORMATTED_VALUE');
      const dayColumn = growingTabs[name].day;
      // Where rows were inserted above the header, it was taken for the first of the past ones.
      const header = headerOf(name, dayColumn);
      const top = Math.max(
        0,
        moved.findIndex((line) => line.includes(header)),
      );
      const headers = moved[top] ?? [];
      const places = findColumns(name, headers).columnIndexes;
      const day = places[dayColumn] ?? -1;
      const nameOf = nameIn(name, places);
      const there = new Set(present.map(nameOf));
      const back = moved
        .slice(top + 1)
        .filter((line) => line.length > 0 && isMeant(line[day] ?? '') && !there.has(nameOf(line)));
      const kinds = kindsByPlace(allTabs[name], places);
      const rows = back.map((line) => ({
        values: line.map((cell, place) => cellAsItWas(cell, kinds.get(place))),
      }));
      const requests: Request[] = [];
      if (top > 0 && (present[0] ?? []).every((cell) => cell === ''))
        requests.push({
          updateCells: {
            rows: [{ values: headers.map((cell) => asBefore(cell)) }],
            fields: 'userEnteredValue',
            start: { sheetId: id, rowIndex: 0, columnIndex: 0 },
          },
        });
      const fields = 'userEnteredValue,userEnteredFormat.numberFormat';
      if (rows.length > 0) requests.push({ appendCells: { sheetId: id, rows, fields } });
      if (requests.length > 0) api.update(requests, []);
    },
  };
}

/** @param startIndex zero-based, like `endIndex`, which is not part of it; to the end when absent */
const deleteRows = (sheetId: number, startIndex: number, endIndex?: number): Request => ({
  deleteDimension: {
    range: {
      sheetId,
      dimension: 'ROWS',
      startIndex,
      ...(endIndex === undefined ? {} : { endIndex }),
    },
  },
});

/** By what a row is known again: its ID, or all that it says. */
function nameIn(
  name: GrowingTab,
  places: Readonly<Record<string, number>>,
): (line: readonly Cell[]) => string {
  const place = places[allTabs[name].key ?? ''];
  return (line) => (place === undefined ? JSON.stringify(line) : String(line[place] ?? ''));
}

const kindsByPlace = (
  { columns }: Tab,
  places: Readonly<Record<string, number>>,
): ReadonlyMap<number | undefined, ColumnKind> =>
  new Map(Object.entries(columns).map(([name, { kind }]) => [places[name], kind]));

const formats: Readonly<Partial<Record<ColumnKind, StoredFormat>>> = {
  date: 'date',
  number: 'number',
};

const cellAsItWas = (cell: Cell, kind: ColumnKind = 'text'): CellData => ({
  ...asBefore(cell),
  userEnteredFormat: { numberFormat: numberFormats[formats[kind] ?? 'text'] },
});
