// Reads tabs of the caseload in one call and turns them into typed rows.

import type { PastMark } from '../../archive/domain/past-rows';
import type { ColumnKind } from '../../schema/column';
import type { Cell } from '../../schema/decode-cell';
import { decodeTable } from '../../schema/decode-table';
import {
  type ColumnIndexes,
  isUntouched,
  type LocatedColumns,
  locateColumns,
  type MarkedColumns,
} from '../../schema/locate-columns';
import { type Tab, withoutShown } from '../../schema/tab';
import { allTabs, type TabName } from '../../schema/tabs';
import type { ReadTabs, Tables } from '../../store/ports';
import { StoreError } from '../../store/store-error';
import { columnMarkKey, nameOfMark } from './column-marks';
import { type CellReader, type Cells, readCells, type TabCells } from './read-cells';
import type { SheetsApi } from './sheets-api';

export interface LastRowIndexes {
  readonly findColumns: FindColumns;
  readonly indexesOf: (name: TabName) => ColumnIndexes;
}

/** @param unread where they count as standing in a tab that has not been read */
export function withLastRowIndexes(
  findColumns: FindColumns,
  unread: (name: TabName) => ColumnIndexes = () => ({}),
): LastRowIndexes {
  const last = new Map<TabName, ColumnIndexes>();
  return {
    findColumns: (name, headers) => {
      const located = findColumns(name, headers);
      last.set(name, located.columnIndexes);
      return located;
    },
    indexesOf: (name) => last.get(name) ?? unread(name),
  };
}

/** Locates the columns of a tab from its header row. */
export type FindColumns = (name: TabName, headers: readonly Cell[]) => LocatedColumns;

/** A tab as it has been read. */
interface Read extends TabCells {
  readonly columnIndexes: ColumnIndexes;
}

/** @param mark which rows are past */
export function createReadTabs(
  api: SheetsApi,
  findColumns: FindColumns,
  mark: () => PastMark,
): ReadTabs {
  const columnsOf: CellReader['columnsOf'] = (name, headers) =>
    findColumns(name, headers).columnIndexes;
  return (names, owner = '') => {
    const read = readCells(names, owner, { api, mark, columnsOf }).map((each): Read => {
      return { ...each, columnIndexes: findOrRefuse(findColumns, each.name, each.cells) };
    });
    const tables = showNumbers(api, read).map(({ name, cells, columnIndexes, rowNumberOf }) => [
      name,
      decodeTable<Tab['columns']>(allTabs[name], cells, columnIndexes, rowNumberOf),
    ]);
    return Object.fromEntries(tables) as Pick<Tables, (typeof names)[number]>;
  };
}

/**
 * A ledger with a missing column is refused: the run could not record everything it does. So is a tab
 * in which two columns could be the one that holds emails back, or says to whom they go.
 */
function findOrRefuse(findColumns: FindColumns, name: TabName, cells: Cells): ColumnIndexes {
  const { columnIndexes, missing, missingRequired, doubled } = findColumns(name, cells[0] ?? []);
  const lacking = allTabs[name].ledger ? withoutShown(allTabs[name], missing) : missingRequired;
  if (lacking.length > 0) {
    throw new StoreError('missing columns', allTabs[name].title, lacking);
  }
  if (doubled.length > 0) throw new StoreError('two columns', allTabs[name].title, doubled);
  return columnIndexes;
}

/**
 * The marks of set-up are looked up only where somebody has added or renamed columns: it takes calls
 * of its own, at most once in an execution.
 */
export function createFindColumns(api: SheetsApi): FindColumns {
  let marks: ReadonlyMap<TabName, MarkedColumns> | null = null;
  return (name, headers) => {
    const tab: Tab = allTabs[name];
    const texts = headers.map(String);
    if (isUntouched(tab, texts)) return locateColumns(tab, texts);
    marks = marks ?? readMarks(api);
    return locateColumns(tab, texts, marks.get(name));
  };
}

function readMarks(api: SheetsApi): ReadonlyMap<TabName, MarkedColumns> {
  const sheetIds = api.sheetIds();
  const found = new Map<TabName, Record<string, readonly number[]>>();
  for (const { mark, sheetId, columnIndex } of api.markedColumns(columnMarkKey)) {
    const name = nameOfMark(mark);
    // A copied column or tab carries a copy of the mark: only the tab's own sheet counts.
    if (!name || sheetIds.get(allTabs[name.tab].title) !== sheetId) continue;
    const columnIndexes = found.get(name.tab) ?? {};
    columnIndexes[name.column] = [...(columnIndexes[name.column] ?? []), columnIndex];
    found.set(name.tab, columnIndexes);
  }
  return found;
}

/** Whether a number in the column is meant as what the grid shows of it. */
const isShownAsWritten: Readonly<Record<ColumnKind, boolean>> = {
  text: true,
  id: true,
  list: true,
  date: false,
  moment: false,
  number: false,
  yesNo: false,
  choice: true,
  email: true,
};

/**
 * A number in a text column ("7", or a date that the grid made of "3/4") is read as the grid shows
 * it, which takes a second call; where all text is text, there is none.
 */
function showNumbers(api: SheetsApi, read: readonly Read[]): readonly Read[] {
  const searched = read.map((each) => {
    const texts = new Set(
      Object.entries(allTabs[each.name].columns as Tab['columns'])
        .filter(([, column]) => isShownAsWritten[column.kind])
        .map(([column]) => each.columnIndexes[column]),
    );
    const isNumber = (cell: Cell, columnIndex: number) =>
      typeof cell === 'number' && texts.has(columnIndex);
    return { each, isNumber, isNeeded: each.cells.slice(1).some((line) => line.some(isNumber)) };
  });
  const needed = searched.filter(({ isNeeded }) => isNeeded);
  if (needed.length === 0) return read;
  const ranges = needed.flatMap(({ each }) => each.shown.ranges);
  const answers = [...api.readValues(ranges, 'FORMATTED_VALUE')];
  return searched.map(({ each, isNumber, isNeeded }) => {
    if (!isNeeded) return each;
    const shownCells = each.shown.join(answers.splice(0, each.shown.ranges.length));
    const cells = each.cells.map((line, row) =>
      line.map((cell, columnIndex) =>
        isNumber(cell, columnIndex) ? (shownCells[row]?.[columnIndex] ?? cell) : cell,
      ),
    );
    return { ...each, cells };
  });
}
