// Writes rows in one step that happens whole or not at all, to the rows that carry the IDs at the
// moment of writing, whatever a colleague does to the order of rows meanwhile.
import type { Append, WriteRows } from '../../application/ports';
import { StoreError } from '../../application/store-error';
import { encodeCell, type StoredCell, type StoredFormat } from '../../domain/schema/encode-cell';
import type { Places } from '../../domain/schema/locate-columns';
import type { Tab } from '../../domain/schema/tab';
import { allTabs, type TabName } from '../../domain/schema/tabs';
import { headerRow } from './a1';
import { changeCells } from './change-cells';
import { withLastPlaces } from './last-places';
import { namingMissingTab } from './name-missing-tab';
import type { FindColumns } from './read-tabs';
import type { CellData, Request, SheetsApi } from './sheets-api';

/** Requests of up to this many cells stay well under the 2 MB that Google recommends. */
const cellsPerCall = 20_000;

export interface RowWriter {
  readonly api: SheetsApi;
  readonly findColumns: FindColumns;
  /** Where the tab's columns stood when its headers were last read, or else where set-up put them. */
  readonly lastPlaces: (name: TabName) => Places;
  /** @throws StoreError when the tab is gone */
  readonly sheetId: (name: TabName) => number;
}

export function createWriteRows(api: SheetsApi, findColumns: FindColumns): WriteRows {
  const last = withLastPlaces(findColumns, (name) => placesOfSetUp(allTabs[name]));
  let sheetIds: ReadonlyMap<string, number> | null = null;
  const writer: RowWriter = {
    api,
    findColumns: last.findColumns,
    lastPlaces: last.placesOf,
    sheetId: (name) => {
      sheetIds = sheetIds ?? api.sheetIds();
      const found = sheetIds.get(allTabs[name].title);
      if (found === undefined) throw new StoreError('missing tab', allTabs[name].title);
      return found;
    },
  };
  return (appends, changes) => {
    const filled = appends.filter(({ rows }) => rows.length > 0);
    const requests = appendRequests(filled, writer);
    if (changes.length > 0) return changeCells(changes, requests, writer);
    sendInParts(requests, api);
    return [];
  };
}

const placesOfSetUp = ({ columns }: Tab): Places =>
  Object.fromEntries(Object.keys(columns).map((column, place) => [column, place]));

/** Only an import is so large that it takes several calls; it can be repeated without harm. */
function sendInParts(requests: readonly Request[], api: SheetsApi): void {
  let part: Request[] = [];
  let cells = 0;
  const send = () => {
    if (part.length > 0) api.update(part, []);
    [part, cells] = [[], 0];
  };
  for (const request of requests) {
    const { appendCells: { rows = [] } = {} } = request;
    const [{ values = [] } = {}] = rows;
    cells += rows.length * values.length;
    part.push(request);
    if (cells >= cellsPerCall) send();
  }
  send();
}

function appendRequests(appends: readonly Append[], writer: RowWriter): readonly Request[] {
  if (appends.length === 0) return [];
  const titles = appends.map(({ tab }) => allTabs[tab].title);
  const headers = namingMissingTab(writer.api, titles, () =>
    writer.api.readValues(titles.map(headerRow), 'UNFORMATTED_VALUE'),
  );
  return appends.flatMap(({ tab: name, rows }, index) => {
    const tab: Tab = allTabs[name];
    const { places, missing } = writer.findColumns(name, headers[index]?.[0] ?? []);
    // A line of a ledger that lacks its columns would tell half of what was done.
    if (tab.ledger && missing.length > 0) {
      throw new StoreError('missing columns', tab.title, missing);
    }
    const width = Math.max(...Object.values(places)) + 1;
    const lines = rows.map((row) => {
      const values: CellData[] = Array.from({ length: width }, () => ({}));
      for (const [column, place] of Object.entries(places)) {
        const definition = tab.columns[column];
        const value = (row as Readonly<Record<string, unknown>>)[column];
        if (definition) values[place] = newCell(encodeCell(definition, value));
      }
      return { values };
    });
    const sheetId = writer.sheetId(name);
    const rowsPerRequest = Math.max(1, Math.floor(cellsPerCall / width));
    const requests: Request[] = [];
    for (let start = 0; start < lines.length; start += rowsPerRequest) {
      requests.push({
        appendCells: {
          sheetId,
          rows: lines.slice(start, start + rowsPerRequest),
          fields: 'userEnteredValue,userEnteredFormat.numberFormat',
        },
      });
    }
    return requests;
  });
}

const numberFormats: Readonly<Record<StoredFormat, { type: string; pattern: string }>> = {
  text: { type: 'TEXT', pattern: '@' },
  date: { type: 'DATE', pattern: 'yyyy-mm-dd' },
  number: { type: 'NUMBER', pattern: '0' },
};

/** A new row brings its formats along: rows that grow at the end of a tab inherit none. */
const newCell = (cell: StoredCell): CellData => ({
  ...storedValue(cell),
  userEnteredFormat: { numberFormat: numberFormats[cell.format] },
});

/** `stringValue` is taken to the letter: "007", "=x" and "'" stay what they are. */
export function storedValue({ value }: StoredCell): CellData {
  if (value === null) return {};
  return {
    userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value },
  };
}
