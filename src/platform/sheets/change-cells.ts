// Changes single cells of rows that are found by ID. A colleague may sort or insert rows between the
// lookup and the write, and no lock prevents that. So each write reads the IDs back in the same
// request; if a row had moved, the overwritten cell is restored and the write is repeated.

import { columnPart, oneCell } from '../../core/a1';
import { encodeCell } from '../../schema/encode-cell';
import { rowKey, type Tab } from '../../schema/tab';
import { allTabs, type TabName } from '../../schema/tabs';
import type { Change, NotWritten } from '../../store/ports';
import { StoreError } from '../../store/store-error';
import {
  type AimedWrite,
  aimMisplaced,
  type CellWrite,
  misplacedWrites,
  textIn,
} from './misplaced-writes';
import { oldCell, type RowWriter, type Snapshot, takeSnapshots } from './row-snapshots';
import { type Request, storedValue, type TabRange } from './sheets-api';

/** Retries while a colleague keeps moving rows. */
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
    const keyNow = updateUnlessMoved(all, bands, aimed, writer);
    if (keyNow === 'moved') continue;
    requests = [];
    pending = misplacedWrites(aimed, keyNow);
    if (pending.length === 0) return left;
  }
  throw new StoreError('rows keep moving', allTabs[pending[0]?.tab ?? 'students'].title);
}

/** The ID of the row into which a write has gone. */
type KeyNow = (tab: TabName, row: number) => string;

/**
 * Google refuses a row below the end of a tab that has just become shorter; nothing is written then.
 * It may also report an error of what it has done: then nothing must be appended a second time.
 */
function updateUnlessMoved(
  requests: readonly Request[],
  bands: readonly Band[],
  aimed: readonly AimedWrite[],
  writer: RowWriter,
): KeyNow | 'moved' {
  try {
    const idsNow = writer.api.update(requests, bands);
    return (tab, row) => {
      const index = bands.findIndex((band) => band.tab === tab);
      const id = idsNow[index]?.[row - (bands[index]?.first ?? 0)] ?? '';
      return rowKey(allTabs[tab], id);
    };
  } catch (error) {
    const now = takeSnapshots(aimed, writer);
    const keyAt: KeyNow = (tab, row) => now.get(tab)?.keys[row] ?? '';
    if (aimed.every(({ tab, key, row }) => keyAt(tab, row) === key)) throw error;
    return landedAmong(aimed, now) ?? 'moved';
  }
}

/**
 * Where the writes have gone, told by what stands in the cells now; null where they have not. They go
 * all or none: either each stands where it was aimed at, in whatever row is there by now, or, where
 * rows were moved after it, in its own row. And one cell at least has to have changed by it.
 */
function landedAmong(
  aimed: readonly AimedWrite[],
  now: ReadonlyMap<TabName, Snapshot>,
): KeyNow | null {
  const keyAt: KeyNow = (tab, row) => now.get(tab)?.keys[row] ?? '';
  const stand = (rowsOf: (write: AimedWrite) => readonly number[]): boolean => {
    const cells = aimed.flatMap((write) => rowsOf(write).map((row) => ({ write, row })));
    return (
      cells.every(({ write, row }) => textNow(write, row, now) === textIn(write.content)) &&
      cells.some(({ write, row }) => !hadText(write, keyAt(write.tab, row)))
    );
  };
  if (stand(({ row }) => [row])) return keyAt;
  const own = new Map(aimed.map(({ tab, row, key }) => [`${tab} ${row}`, key]));
  return stand(({ tab, key }) => now.get(tab)?.rowsOf.get(key) ?? [])
    ? (tab, row) => own.get(`${tab} ${row}`) ?? ''
    : null;
}

function textNow(
  { tab, column }: AimedWrite,
  row: number,
  now: ReadonlyMap<TabName, Snapshot>,
): string | null {
  const snapshot = now.get(tab);
  return snapshot ? String(oldCell(snapshot, column, row)) : null;
}

/** Whether the row of this ID has held in this column before what was written there. */
const hadText = ({ snapshot, column, content }: AimedWrite, key: string): boolean =>
  (snapshot.rowsOf.get(key) ?? []).some(
    (row) => String(oldCell(snapshot, column, row)) === textIn(content),
  );

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
  const misplaced = aimMisplaced(
    writes.filter(({ misplaced }) => misplaced),
    snapshots,
  );
  const others = writes.flatMap((write): AimedWrite[] => {
    const snapshot = snapshots.get(write.tab);
    if (!snapshot || write.misplaced) return [];
    const { tab, id, key, column, inEveryRow } = write;
    const columnIndex = snapshot.columnIndexes[column];
    const rows = snapshot.rowsOf.get(key) ?? [];
    const isClear = rows.length === 1 || (rows.length > 1 && inEveryRow);
    if (isClear && columnIndex !== undefined) {
      return rows.map((row) => ({ ...write, snapshot, row, columnIndex }));
    }
    const rowReason = rows.length === 0 ? 'no such row' : 'several rows';
    left.push({
      tab,
      id,
      column,
      reason: columnIndex === undefined ? 'no such column' : rowReason,
    });
    return [];
  });
  const aimed = [...others, ...misplaced];
  const suspects = aimed.filter(({ snapshot, column, row }) =>
    String(oldCell(snapshot, column, row)).startsWith('='),
  );
  if (suspects.length === 0) return aimed;
  // "=…" may be a formula or a text to the letter; only the grid itself tells.
  const answers = api.hasFormula(
    suspects.map(({ tab, columnIndex, row }) => {
      const { title } = allTabs[tab];
      return { title, range: oneCell(title, columnIndex, row + 1) };
    }),
  );
  const formulas = new Set(suspects.filter((_, index) => answers[index]));
  for (const { tab, id, column } of formulas) left.push({ tab, id, column, reason: 'formula' });
  return aimed.filter((write) => !formulas.has(write));
}

const updateRequest = (
  { tab, columnIndex, row, content }: AimedWrite,
  writer: RowWriter,
): Request => ({
  updateCells: {
    rows: [{ values: [content] }],
    fields: 'userEnteredValue',
    start: { sheetId: writer.sheetId(tab), rowIndex: row, columnIndex: columnIndex },
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
  return [...snapshots].flatMap(([tab, { keyIndex }]) => {
    const rows = aimed.filter((write) => write.tab === tab).map(({ row }) => row);
    if (rows.length === 0) return [];
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    const { title } = allTabs[tab];
    return [{ tab, title, first, range: columnPart(title, keyIndex, first + 1, last + 1) }];
  });
}
