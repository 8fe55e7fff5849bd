// Finds writes that landed in the wrong row and plans the repair of both rows. A row is identified by
// its ID; a blank row, or one of several rows with the same ID, by the content just written to it.
import type { Cell } from '../../schema/decode-cell';
import type { TabName } from '../../schema/tabs';
import { oldCell, type Snapshot } from './row-snapshots';
import type { CellData } from './sheets-api';

/** One cell to be written: the row that has the ID, the column, and the content. */
export interface CellWrite {
  readonly tab: TabName;
  readonly id: string;
  /** The ID as `rowKey` compares it; '' for a blank row into which a write was misplaced. */
  readonly key: string;
  readonly column: string;
  readonly content: CellData;
  readonly inEveryRow: boolean;
  /** Into a row that is blank, or one of several with its ID, a write was misplaced. */
  readonly misplaced?: MisplacedContent;
}

export interface MisplacedContent {
  /** What was written there: by it the row is found again. */
  readonly text: string;
  /** What stood in the column in all rows with the ID: one of these contents is missing now. */
  readonly before: readonly Cell[];
}

/** A cell write with the position at which its row stood a moment ago. */
export interface AimedWrite extends CellWrite {
  readonly snapshot: Snapshot;
  readonly columnIndex: number;
  /** Zero-based; 0 is the header row. */
  readonly row: number;
}

/** For each write that hit the wrong row: the write again, and the old content of the row that was hit. */
export function misplacedWrites(
  aimed: readonly AimedWrite[],
  keyNow: (tab: TabName, row: number) => string,
): readonly CellWrite[] {
  const cellOf = ({ tab, key, column }: CellWrite): string => `${tab} ${key} ${column}`;
  const wanted = new Map(
    aimed.filter(({ misplaced }) => !misplaced).map((write) => [cellOf(write), write]),
  );
  const repairs = new Map<string, CellWrite>();
  const misplaced: CellWrite[] = [];
  for (const write of aimed) {
    const hit = keyNow(write.tab, write.row);
    if (hit === write.key) continue;
    // A row that was hit and is itself to be written gets its own new content, not its old one.
    const restored = repairOf(write, hit);
    const repair = restored && (wanted.get(cellOf(restored)) ?? restored);
    for (const each of [repair, write]) {
      if (each?.misplaced) misplaced.push(each);
      else if (each) repairs.set(cellOf(each), each);
    }
  }
  return [...repairs.values(), ...misplaced];
}

/** As `oldCell` reads it. */
export function textIn({ userEnteredValue: { stringValue, numberValue } = {} }: CellData): string {
  return String(stringValue ?? numberValue ?? '');
}

/** Restores the row that was hit; null where its cell was empty or the row is new. */
function repairOf({ tab, column, content, snapshot }: AimedWrite, hit: string): CellWrite | null {
  const text = textIn(content);
  const whole = { tab, id: hit, key: hit, column, inEveryRow: false };
  if (hit === '')
    return text === '' ? null : { ...whole, content: {}, misplaced: { text, before: [] } };
  const before = (snapshot.rowsOf.get(hit) ?? []).map((row) => oldCell(snapshot, column, row));
  const [only] = before;
  if (only === undefined) return null;
  return before.length === 1
    ? { ...whole, content: asBefore(only) }
    : { ...whole, content: {}, misplaced: { text, before } };
}

/** A text that looks like a formula comes back as text: showing it is safe, running it is not. */
export function asBefore(cell: Cell): CellData {
  if (cell === '') return {};
  if (typeof cell === 'number') return { userEnteredValue: { numberValue: cell } };
  return {
    userEnteredValue: typeof cell === 'boolean' ? { boolValue: cell } : { stringValue: cell },
  };
}

/** Rows that misplaced writes hit, as far as they can still be identified, with the content to restore. */
export function aimMisplaced(
  writes: readonly CellWrite[],
  snapshots: ReadonlyMap<TabName, Snapshot>,
): readonly AimedWrite[] {
  const found: AimedWrite[] = [];
  for (const write of writes) {
    const { tab, key, column, misplaced } = write;
    const snapshot = snapshots.get(tab);
    const columnIndex = snapshot?.columnIndexes[column];
    const row = (snapshot?.before[column] ?? []).findIndex(
      (cell, each) =>
        each >= 1 &&
        (snapshot?.keys[each] ?? '') === key &&
        String(cell) === misplaced?.text &&
        !found.some((other) => isInColumn(other, write) && other.row === each),
    );
    if (snapshot && columnIndex !== undefined && row >= 1)
      found.push({ ...write, snapshot, columnIndex, row });
  }
  return found.map((write) => ({ ...write, content: lostContent(write, found) }));
}

const isInColumn = (one: CellWrite, other: CellWrite): boolean =>
  one.tab === other.tab && one.column === other.column;

/** The old content that none of the other rows with this ID holds; in row order if several are missing. */
function lostContent(write: AimedWrite, found: readonly AimedWrite[]): CellData {
  const { key, column, snapshot, row, misplaced } = write;
  const hit = found
    .filter((other) => isInColumn(other, write) && other.key === key)
    .map((other) => other.row)
    .sort((one, other) => one - other);
  const held = (snapshot.rowsOf.get(key) ?? [])
    .filter((each) => !hit.includes(each))
    .map((each) => String(oldCell(snapshot, column, each)));
  const lost = (misplaced?.before ?? []).filter((cell) => {
    const index = held.indexOf(String(cell));
    if (index >= 0) held.splice(index, 1);
    return index < 0;
  });
  return asBefore(lost[hit.indexOf(row)] ?? '');
}
