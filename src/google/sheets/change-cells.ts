// Changes single cells of rows that are found by ID. Between finding a row and writing to it a
// colleague may sort or insert rows, and no lock can stop that: so the write reads the IDs back in
// the same step, and where a row had moved, what was hit gets its old content again and the write
// goes to the right place.
import type { Change, NotWritten } from '../../application/ports';
import { StoreError } from '../../application/store-error';
import { encodeCell } from '../../domain/schema/encode-cell';
import { rowKey, type Tab } from '../../domain/schema/tab';
import { allTabs, type TabName } from '../../domain/schema/tabs';
import { columnPart, oneCell } from './a1';
import { oldCell, type Snapshot, takeSnapshots } from './row-snapshots';
import type { Request, SheetsApi, TabRange } from './sheets-api';
import { type AimedWrite, aimStrays, type CellWrite, strayed } from './stray-writes';
import { type RowWriter, storedValue } from './write-rows';

/** A colleague who sorts without a pause gets this many tries. */
const mostTries = 5;

/**
 * @param alongside further requests that go out in the same step, on the first try
 * @returns changes left out: row or column is gone, several rows have the ID, or a person's formula
 *   stands in the cell
 */
export function changeCells(
  changes: readonly Change[],
  alongside: readonly Request[],
  writer: RowWriter,
): readonly NotWritten[] {
  let pending: readonly CellWrite[] = changes.flatMap(cellWrites);
  let requests = alongside;
  const left: NotWritten[] = [];
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const snapshots = takeSnapshots(pending, writer);
    const aimed = aim(pending, snapshots, writer, left);
    const bands = bandsOf(aimed, snapshots);
    const all = [...requests, ...aimed.map((write) => updateRequest(write, writer))];
    if (all.length === 0) return left;
    const idsNow = updateUnlessMoved(all, bands, aimed, writer);
    if (idsNow === 'moved') continue;
    requests = [];
    pending = strayed(aimed, (tab, row) => {
      const index = bands.findIndex((band) => band.tab === tab);
      const id = idsNow[index]?.[row - (bands[index]?.first ?? 0)] ?? '';
      return rowKey(allTabs[tab], id);
    });
    if (pending.length === 0) return left;
  }
  throw new StoreError('rows keep moving', allTabs[pending[0]?.tab ?? 'students'].title);
}

/** A row below the end of a tab that has just become shorter is refused, and then nothing is done. */
function updateUnlessMoved(
  requests: readonly Request[],
  bands: readonly Band[],
  aimed: readonly AimedWrite[],
  writer: RowWriter,
): ReturnType<SheetsApi['update']> | 'moved' {
  try {
    return writer.api.update(requests, bands);
  } catch (error) {
    const snapshots = takeSnapshots(aimed, writer);
    const stand = aimed.every(({ tab, key, row }) => (snapshots.get(tab)?.keys[row] ?? '') === key);
    if (stand) throw error;
    return 'moved';
  }
}

function cellWrites({ tab, id, values, inEveryRow = false }: Change): readonly CellWrite[] {
  const columns: Tab['columns'] = allTabs[tab].columns;
  const key = rowKey(allTabs[tab], id);
  return Object.entries(values).flatMap(([column, value]) => {
    const definition = columns[column];
    return definition
      ? [{ tab, id, key, column, inEveryRow, content: storedValue(encodeCell(definition, value)) }]
      : [];
  });
}

function aim(
  writes: readonly CellWrite[],
  snapshots: ReadonlyMap<TabName, Snapshot>,
  { api }: RowWriter,
  left: NotWritten[],
): readonly AimedWrite[] {
  const strays = aimStrays(
    writes.filter(({ stray }) => stray),
    snapshots,
  );
  const others = writes.flatMap((write): AimedWrite[] => {
    const snapshot = snapshots.get(write.tab);
    if (!snapshot || write.stray) return [];
    const { tab, id, key, column, inEveryRow } = write;
    const place = snapshot.places[column];
    const rows = snapshot.rowsOf.get(key) ?? [];
    const isClear = rows.length === 1 || (rows.length > 1 && inEveryRow);
    if (isClear && place !== undefined) {
      return rows.map((row) => ({ ...write, snapshot, row, place }));
    }
    const rowReason = rows.length === 0 ? 'no such row' : 'several rows';
    left.push({ tab, id, column, reason: place === undefined ? 'no such column' : rowReason });
    return [];
  });
  const aimed = [...others, ...strays];
  const suspects = aimed.filter(({ snapshot, column, row }) =>
    String(oldCell(snapshot, column, row)).startsWith('='),
  );
  if (suspects.length === 0) return aimed;
  // "=…" may be a formula or a text to the letter; only the grid itself tells.
  const answers = api.hasFormula(
    suspects.map(({ tab, place, row }) => {
      const { title } = allTabs[tab];
      return { title, range: oneCell(title, place, row + 1) };
    }),
  );
  const formulas = new Set(suspects.filter((_, index) => answers[index]));
  for (const { tab, id, column } of formulas) left.push({ tab, id, column, reason: 'formula' });
  return aimed.filter((write) => !formulas.has(write));
}

const updateRequest = ({ tab, place, row, content }: AimedWrite, writer: RowWriter): Request => ({
  updateCells: {
    rows: [{ values: [content] }],
    fields: 'userEnteredValue',
    start: { sheetId: writer.sheetId(tab), rowIndex: row, columnIndex: place },
  },
});

interface Band extends TabRange {
  readonly tab: TabName;
  /** Zero-based row. */
  readonly first: number;
}

/** The IDs of all rows that are written to, per tab. */
function bandsOf(
  aimed: readonly AimedWrite[],
  snapshots: ReadonlyMap<TabName, Snapshot>,
): readonly Band[] {
  return [...snapshots].flatMap(([tab, { keyPlace }]) => {
    const rows = aimed.filter((write) => write.tab === tab).map(({ row }) => row);
    if (rows.length === 0) return [];
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    const { title } = allTabs[tab];
    return [{ tab, title, first, range: columnPart(title, keyPlace, first + 1, last + 1) }];
  });
}
