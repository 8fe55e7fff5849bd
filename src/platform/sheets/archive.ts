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
import type { StoredFormat } from '../../schema/encode-cell';
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

  const sheetId = (title: string): number => api.sheetIds().get(title) ?? -1;

  return {
    days: () => {
      const columns = columnsOf(
        growingNames.map((name) => {
          return { title: allTabs[name].title, name, column: growingTabs[name].day };
        }),
      );
      const [deliveries = [], progress = [], history = []] = columns;
      return { deliveries, progress, history };
    },
    goalIds: () => {
      const titles = [...api.sheetIds().keys()];
      const named = [
        { name: 'progress', column: 'goalId' },
        { name: 'history', column: 'rowId' },
      ] as const;
      const wanted = named.flatMap(({ name, column }) =>
        titles
          .filter((title) => title === allTabs[name].title || title.startsWith(archivesOf(name)))
          .map((title) => ({ title, name, column })),
      );
      return new Set(columnsOf(wanted).flat().map(String));
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
      if (sheetId(title) < 0) return;
      const [days = []] = columnsOf([{ title, name, column: growingTabs[name].day }]);
      if (!days.some(isMeant)) return;
      const ranges = [wholeTab(title), wholeTab(allTabs[name].title)];
      const [moved = [], present = []] = api.readValues(ranges, 'UNFORMATTED_VALUE');
      const { columnIndexes } = findColumns(name, moved[0] ?? []);
      const day = columnIndexes[growingTabs[name].day] ?? -1;
      const there = new Set(present.map(contentOf));
      const back = moved
        .slice(1)
        .filter((line) => isMeant(line[day] ?? '') && !there.has(contentOf(line)));
      if (back.length === 0) return;
      const kinds = kindsByPlace(allTabs[name], columnIndexes);
      const rows = back.map((line) => ({
        values: line.map((cell, place) => cellAsItWas(cell, kinds.get(place))),
      }));
      const appended: Request = {
        appendCells: {
          sheetId: sheetId(allTabs[name].title),
          rows,
          fields: 'userEnteredValue,userEnteredFormat.numberFormat',
        },
      };
      api.update([appended], []);
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

const contentOf = (line: readonly Cell[]): string => JSON.stringify(line);

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
