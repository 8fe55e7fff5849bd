// Reads whole tabs of the caseload in one call and turns them into typed rows.
import type { ReadTabs, Tables } from '../../application/ports';
import { StoreError } from '../../application/store-error';
import type { Column } from '../../domain/schema/column';
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

export function createReadTabs(api: SheetsApi, findColumns: FindColumns): ReadTabs {
  return (names) => {
    const titles = names.map((name) => allTabs[name].title);
    const cells = namingMissingTab(api, titles, () =>
      api.readValues(titles.map(wholeTab), 'UNFORMATTED_VALUE'),
    );
    const places = names.map((name, index) => findOrRefuse(findColumns, name, cells[index] ?? []));
    const shown = showNumbers(api, names, cells, places);
    const tables = names.map((name, index) => [
      name,
      decodeTable<Tab['columns']>(allTabs[name], shown[index] ?? [], places[index] ?? {}),
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

const isShownAsWritten = ({ kind }: Column): boolean =>
  kind === 'text' || kind === 'id' || kind === 'list' || kind === 'choice' || kind === 'email';

/**
 * A number in a text column ("7", or a date that the grid made of "3/4") is read as the grid shows
 * it, which takes a second call; where all text is text, there is none.
 */
function showNumbers(
  api: SheetsApi,
  names: readonly TabName[],
  cells: readonly Cells[],
  places: readonly Places[],
): readonly Cells[] {
  const textPlaces = names.map((name, index) =>
    Object.entries(allTabs[name].columns as Tab['columns'])
      .filter(([, column]) => isShownAsWritten(column))
      .map(([column]) => places[index]?.[column])
      .filter((place): place is number => place !== undefined),
  );
  const needed = names
    .map((_, index) => index)
    .filter((index) =>
      (cells[index] ?? [])
        .slice(1)
        .some((line) => (textPlaces[index] ?? []).some((place) => typeof line[place] === 'number')),
    );
  if (needed.length === 0) return cells;
  const titles = needed.map((index) => wholeTab(allTabs[names[index] as TabName].title));
  const shown = api.readValues(titles, 'FORMATTED_VALUE');
  return cells.map((tabCells, index) => {
    const shownCells = shown[needed.indexOf(index)];
    if (!shownCells) return tabCells;
    const texts = new Set(textPlaces[index]);
    return tabCells.map((line, row) =>
      line.map((cell, place) =>
        texts.has(place) && typeof cell === 'number' ? (shownCells[row]?.[place] ?? cell) : cell,
      ),
    );
  });
}
