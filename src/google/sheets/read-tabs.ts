// Reads whole tabs of the caseload in one call and turns them into typed rows.
import type { ReadTabs, Tables } from '../../application/ports';
import { StoreError } from '../../application/store-error';
import type { ColumnKind } from '../../domain/schema/column';
import type { Cell } from '../../domain/schema/decode-cell';
import { decodeTable } from '../../domain/schema/decode-table';
import {
  type LocatedColumns,
  locateColumns,
  type Places,
} from '../../domain/schema/locate-columns';
import type { Tab } from '../../domain/schema/tab';
import { allTabs, type TabName } from '../../domain/schema/tabs';
import { wholeTab } from './a1';
import { columnMarkKey, nameOfMark } from './column-marks';
import { namingMissingTab } from './name-missing-tab';
import type { SheetsApi } from './sheets-api';

type Cells = readonly (readonly Cell[])[];

/** Where the columns of a tab stand, given the header row that has just been read. */
export type FindColumns = (name: TabName, headers: readonly Cell[]) => LocatedColumns;

/** A tab as it has been read. */
interface Read {
  readonly name: TabName;
  readonly cells: Cells;
  readonly places: Places;
}

export function createReadTabs(api: SheetsApi, findColumns: FindColumns): ReadTabs {
  return (names) => {
    const titles = names.map((name) => allTabs[name].title);
    const answers = namingMissingTab(api, titles, () =>
      api.readValues(titles.map(wholeTab), 'UNFORMATTED_VALUE'),
    );
    const read = names.map((name, index): Read => {
      const cells = answers[index] ?? [];
      return { name, cells, places: findOrRefuse(findColumns, name, cells) };
    });
    const tables = showNumbers(api, read).map(({ name, cells, places }) => [
      name,
      decodeTable<Tab['columns']>(allTabs[name], cells, places),
    ]);
    return Object.fromEntries(tables) as Pick<Tables, (typeof names)[number]>;
  };
}

/** A ledger is refused when any column is gone: what a run does could not all be written down. */
function findOrRefuse(findColumns: FindColumns, name: TabName, cells: Cells): Places {
  const { places, missing, missingRequired } = findColumns(name, cells[0] ?? []);
  const lacking = allTabs[name].ledger ? missing : missingRequired;
  if (lacking.length > 0) {
    throw new StoreError('missing columns', allTabs[name].title, lacking);
  }
  return places;
}

/**
 * Columns are found by header and, only where that fails, by the marks of set-up: looking those up
 * takes a call of its own, at most once in an execution.
 */
export function createFindColumns(api: SheetsApi): FindColumns {
  let marks: ReadonlyMap<TabName, Places> | null = null;
  return (name, headers) => {
    const tab: Tab = allTabs[name];
    const texts = headers.map(String);
    const byHeader = locateColumns(tab, texts);
    const ownHeaders = new Set(texts);
    const exact = Object.values(tab.columns).every(({ header }) => ownHeaders.has(header));
    if (exact) return byHeader;
    marks = marks ?? readMarks(api);
    return locateColumns(tab, texts, marks.get(name));
  };
}

function readMarks(api: SheetsApi): ReadonlyMap<TabName, Places> {
  const sheetIds = api.sheetIds();
  const found = new Map<TabName, Record<string, number>>();
  for (const { mark, sheetId, place } of api.markedColumns(columnMarkKey)) {
    const name = nameOfMark(mark);
    // A copied column or tab carries a copy of the mark: only the tab's own sheet counts.
    if (!name || sheetIds.get(allTabs[name.tab].title) !== sheetId) continue;
    const places = found.get(name.tab) ?? {};
    places[name.column] = places[name.column] ?? place;
    found.set(name.tab, places);
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
        .map(([column]) => each.places[column]),
    );
    const isNumber = (cell: Cell, place: number) => typeof cell === 'number' && texts.has(place);
    return { each, isNumber, isNeeded: each.cells.slice(1).some((line) => line.some(isNumber)) };
  });
  const needed = searched.filter(({ isNeeded }) => isNeeded);
  if (needed.length === 0) return read;
  const titles = needed.map(({ each }) => wholeTab(allTabs[each.name].title));
  const shown = [...api.readValues(titles, 'FORMATTED_VALUE')];
  return searched.map(({ each, isNumber, isNeeded }) => {
    const shownCells = isNeeded ? (shown.shift() ?? []) : [];
    const cells = each.cells.map((line, row) =>
      line.map((cell, place) =>
        isNumber(cell, place) ? (shownCells[row]?.[place] ?? cell) : cell,
      ),
    );
    return isNeeded ? { ...each, cells } : each;
  });
}
