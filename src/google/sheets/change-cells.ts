// Changes single cells of rows that are found by ID. Between finding a row and writing to it a
// colleague may sort or insert rows, and no lock can stop that: so the write reads the IDs back in
// the same step, and where a row had moved, what was hit gets its old content again and the write
// goes to the right place.
import type { Change, NotWritten } from '../../application/ports';
import { StoreError } from '../../application/store-error';
import type { Cell } from '../../domain/schema/decode-cell';
import { encodeCell } from '../../domain/schema/encode-cell';
import type { Tab } from '../../domain/schema/tab';
import { allTabs, type TabName } from '../../domain/schema/tabs';
import { columnPart, oneCell } from './a1';
import { type Snapshot, takeSnapshots } from './row-snapshots';
import type { CellData, Request, SheetsApi, TabRange } from './sheets-api';
import { type RowWriter, storedValue } from './write-rows';

/** A colleague who sorts without a pause gets this many tries. */
const mostTries = 5;

/** One cell to be written: the row that has the ID, the column, and the content. */
interface CellWrite {
  readonly tab: TabName;
  /** '' for a blank row into which a write has strayed, to be blanked again. */
  readonly id: string;
  readonly column: string;
  readonly content: CellData;
  /** By this text a blank row that was hit is found again. */
  readonly strayText?: string;
}

/** A cell write with the place where its row stood a moment ago. */
interface AimedWrite extends CellWrite {
  readonly snapshot: Snapshot;
  readonly place: number;
  /** Zero-based; 0 is the header row. */
  readonly row: number;
}

/**
 * @param alongside further requests that go out in the same step, on the first try
 * @returns changes left out: row or column is gone, or a person's formula stands in the cell
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
      return idsNow[index]?.[row - (bands[index]?.first ?? 0)] ?? '';
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
    const stand = aimed.every(({ tab, id, row }) => (snapshots.get(tab)?.ids[row] ?? '') === id);
    if (stand) throw error;
    return 'moved';
  }
}

function cellWrites({ tab, id, values }: Change): readonly CellWrite[] {
  const columns: Tab['columns'] = allTabs[tab].columns;
  return Object.entries(values).flatMap(([column, value]) => {
    const definition = columns[column];
    return definition
      ? [{ tab, id, column, content: storedValue(encodeCell(definition, value)) }]
      : [];
  });
}

function aim(
  writes: readonly CellWrite[],
  snapshots: ReadonlyMap<TabName, Snapshot>,
  { api }: RowWriter,
  left: NotWritten[],
): readonly AimedWrite[] {
  const blanked = new Set<string>();
  const aimed = writes.flatMap((write): AimedWrite[] => {
    const snapshot = snapshots.get(write.tab);
    if (!snapshot) return [];
    const row = rowOf(write, snapshot, blanked);
    const place = snapshot.places[write.column];
    if (row >= 1 && place !== undefined) return [{ ...write, snapshot, row, place }];
    const { tab, id, column } = write;
    const reason = place === undefined ? 'no such column' : 'no such row';
    if (id !== '') left.push({ tab, id, column, reason });
    return [];
  });
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

const oldCell = ({ before }: Snapshot, column: string, row: number): Cell =>
  before[column]?.[row] ?? '';

/** @param blanked cells that are blanked already: the same text may have strayed into several */
function rowOf(
  { tab, id, column, strayText }: CellWrite,
  { ids, before }: Snapshot,
  blanked: Set<string>,
): number {
  if (id !== '') return ids.indexOf(id, 1);
  const found = (before[column] ?? []).findIndex(
    (cell, row) =>
      row >= 1 &&
      (ids[row] ?? '') === '' &&
      String(cell) === strayText &&
      !blanked.has(`${tab} ${column} ${row}`),
  );
  blanked.add(`${tab} ${column} ${found}`);
  return found;
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

/** Writes that hit another row: their own, again, and the old content for the row that was hit. */
function strayed(
  aimed: readonly AimedWrite[],
  idNow: (tab: TabName, row: number) => string,
): readonly CellWrite[] {
  const repairs = new Map<string, CellWrite>();
  const blanks: CellWrite[] = [];
  const plan = (write: CellWrite) => repairs.set(`${write.tab} ${write.id} ${write.column}`, write);
  for (const write of aimed) {
    const { tab, id, column, content, row, snapshot } = write;
    const hit = idNow(tab, row).trim();
    if (hit === id) continue;
    const oldRow = snapshot.ids.indexOf(hit, 1);
    if (hit === '') {
      const { userEnteredValue: { stringValue, numberValue } = {} } = content;
      const strayText = String(stringValue ?? numberValue ?? '');
      if (strayText !== '') blanks.push({ tab, id: '', column, content: {}, strayText });
    } else if (oldRow >= 1) {
      plan({ tab, id: hit, column, content: asBefore(oldCell(snapshot, column, oldRow)) });
    }
    if (id === '') blanks.push(write);
    else plan({ tab, id, column, content });
  }
  // A row that was hit and is itself to be written gets its own new content, not its old one.
  for (const { tab, id, column, content, row } of aimed) {
    if (idNow(tab, row).trim() !== id && repairs.has(`${tab} ${id} ${column}`)) {
      plan({ tab, id, column, content });
    }
  }
  return [...repairs.values(), ...blanks];
}

/** A text that looks like a formula comes back as text: showing it is safe, running it is not. */
function asBefore(cell: Cell): CellData {
  if (cell === '') return {};
  if (typeof cell === 'number') return { userEnteredValue: { numberValue: cell } };
  return {
    userEnteredValue: typeof cell === 'boolean' ? { boolValue: cell } : { stringValue: cell },
  };
}
