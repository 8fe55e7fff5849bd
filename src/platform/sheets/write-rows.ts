// Appends and changes rows in one atomic request. Changed rows are found by ID at the moment of
// writing, even if a colleague sorts or inserts rows at the same time.

import { headerRow } from '../../core/a1';
import { encodeCell, type StoredCell } from '../../schema/encode-cell';
import { indexesOfSetUp } from '../../schema/locate-columns';
import { type Tab, withoutShown } from '../../schema/tab';
import { allTabs } from '../../schema/tabs';
import type { Append, BlankedRow, WriteRows } from '../../store/ports';
import { StoreError } from '../../store/store-error';
import { changeCells } from './change-cells';
import { type FindColumns, withLastRowIndexes } from './read-tabs';
import type { RowWriter } from './row-snapshots';
import {
  type CellData,
  namingMissingTab,
  numberFormats,
  type Request,
  type SheetsApi,
  storedValue,
} from './sheets-api';
import { namesToShow } from './shown-names';

/** Requests of up to this many cells stay well under the 2 MB that Google recommends. */
const cellsPerCall = 20_000;

export function createWriteRows(api: SheetsApi, findColumns: FindColumns): WriteRows {
  const last = withLastRowIndexes(findColumns, (name) => indexesOfSetUp(allTabs[name]));
  let sheetIds: ReadonlyMap<string, number> | null = null;
  const writer: RowWriter = {
    api,
    findColumns: last.findColumns,
    lastIndexes: last.indexesOf,
    sheetId: (name) => {
      sheetIds = sheetIds ?? api.sheetIds();
      const found = sheetIds.get(allTabs[name].title);
      if (found === undefined) throw new StoreError('missing tab', allTabs[name].title);
      return found;
    },
  };
  return (appends, changes, blanked = []) => {
    const filled = appends.filter(({ rows }) => rows.length > 0);
    const requests = [
      ...appendRequests(filled, writer),
      ...blanked.map((row) => forgetId(row, writer)),
    ];
    if (changes.length > 0) return changeCells(changes, requests, writer);
    sendInParts(requests, api);
    return [];
  };
}

/**
 * By its content: whoever sorts or inserts rows at the same moment moves no other row to where this one
 * stood. Rows are not deleted, for that goes by their number alone.
 */
function forgetId({ tab, id }: BlankedRow, writer: RowWriter): Request {
  const column = writer.lastIndexes(tab)[allTabs[tab].key ?? ''] ?? 0;
  return {
    findReplace: {
      find: id,
      replacement: '',
      matchCase: true,
      matchEntireCell: true,
      range: {
        sheetId: writer.sheetId(tab),
        startRowIndex: 1,
        startColumnIndex: column,
        endColumnIndex: column + 1,
      },
    },
  };
}

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
  const names = namesToShow(appends, writer);
  const wanted = [...titles.map(headerRow), ...names.ranges];
  // In the same call: who it is costs nothing.
  const headers = namingMissingTab(writer.api, titles, () =>
    writer.api.readValues(wanted, 'UNFORMATTED_VALUE'),
  );
  const nameOf = names.from(headers.slice(titles.length));
  return appends.flatMap(({ tab: name, rows }, index) => {
    const tab: Tab = allTabs[name];
    const { columnIndexes, missing } = writer.findColumns(name, headers[index]?.[0] ?? []);
    // An incomplete ledger line would record only half of what was done.
    const lacking = tab.ledger ? withoutShown(tab, missing) : [];
    if (lacking.length > 0) throw new StoreError('missing columns', tab.title, lacking);
    const width = Math.max(...Object.values(columnIndexes)) + 1;
    const lines = rows.map((row) => {
      const values: CellData[] = Array.from({ length: width }, () => ({}));
      for (const [column, columnIndex] of Object.entries(columnIndexes)) {
        const definition = tab.columns[column];
        const cells = row as Readonly<Record<string, unknown>>;
        if (!definition) continue;
        const { shows } = definition;
        const value = shows === null ? cells[column] : cells[column] || nameOf(shows, cells);
        values[columnIndex] = newCell(encodeCell(definition, value));
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

/** New rows carry their formats: rows appended at the end of a tab inherit none. */
const newCell = (cell: StoredCell): CellData => ({
  ...storedValue(cell),
  userEnteredFormat: { numberFormat: numberFormats[cell.format] },
});
