// Undoes a write of many rows to the cell, from what History tells of it: each line of such a write has
// the reason `undoableReason` with one ID. What somebody has changed since is left as it is, and named.
//
// Whoever writes so puts a line for each cell, as always, and for the rows that are new `addedRowLine` for
// each or `addedRowsLines` for all.

import { groupBy } from '../core/group-by';
import type { Column } from '../schema/column';
import { decodeCell } from '../schema/decode-cell';
import { headerOf } from '../schema/header-of';
import { addedRow, readUndo, severalCells, undoneReason } from '../schema/history-reason';
import type { Tab } from '../schema/tab';
import { allTabs, type HistoryLine, type TabName } from '../schema/tabs';
import {
  cellText,
  eachRow,
  isAsAdded,
  linesOfMarks,
  type MarkedRow,
  rowIdOf,
  rowText,
} from './added-rows';
import { writeWithHistory } from './history';
import type { Change, Tables } from './ports';
import type { Services } from './services';
import { timeAt } from './time-at';

/** A write that was not undone yet, or not all of it. */
export interface UndoableWrite {
  readonly undoId: string;
  /** Without the ID. */
  readonly reason: string;
  readonly at: string;
  readonly by: string;
  /** Lines that are not undone. */
  readonly lines: readonly HistoryLine[];
}

/** What stays as it is. */
export interface KeptCell {
  readonly tab: TabName;
  readonly rowId: string;
  /** Header; `addedRow` for a whole row. */
  readonly field: string;
  readonly why: 'changed since' | 'told' | 'not written';
}

export interface Undone {
  /** Cells and rows that are as before the write now. */
  readonly undone: number;
  readonly kept: readonly KeptCell[];
}

const placeOf = ({ tab, rowId, field }: HistoryLine): string => JSON.stringify([tab, rowId, field]);

/** In the order of History, the newest last. @param isOne tells by the reason without the ID */
export function undoableWrites(
  history: readonly HistoryLine[],
  isOne: (reason: string) => boolean,
): readonly UndoableWrite[] {
  const writes = new Map<string, Map<string, HistoryLine>>();
  const reasons = new Map<string, string>();
  for (const line of history.flatMap(eachRow)) {
    const undo = readUndo(line.reason);
    if (undo === null || !isOne(undo.reason)) continue;
    reasons.set(undo.undoId, undo.reason);
    const lines = writes.get(undo.undoId) ?? new Map<string, HistoryLine>();
    if (undo.isUndone && line.field === severalCells) lines.clear();
    else if (undo.isUndone) lines.delete(placeOf(line));
    else lines.set(placeOf(line), line);
    writes.set(undo.undoId, lines);
  }
  return [...writes].flatMap(([undoId, lines]) => {
    const [first] = lines.values();
    return first === undefined
      ? []
      : [
          {
            undoId,
            reason: reasons.get(undoId) ?? '',
            at: first.at ?? '',
            by: first.by,
            lines: [...lines.values()],
          },
        ];
  });
}

const tabNames = new Map<string, TabName>(
  Object.entries(allTabs).map(([name, { title }]) => [title, name as TabName]),
);
const tabNameOf = ({ tab }: HistoryLine): TabName | null => tabNames.get(tab) ?? null;

/** What is to be done about one line. */
type Step =
  | { readonly kind: 'undo'; readonly line: HistoryLine; readonly change: Change }
  /** Undone already by a try that was cut off, or never written. */
  | { readonly kind: 'as before'; readonly line: HistoryLine; readonly isBlanked?: true }
  | { readonly kind: 'keep'; readonly kept: KeptCell };

/**
 * The caller holds the lock and has read the tabs now. A try that was cut off is finished by the next.
 * @param isTold what must stay, since a family has been told of it
 */
export function undoWrite(
  { lines }: Pick<UndoableWrite, 'lines'>,
  tables: Partial<Tables>,
  services: Services,
  isTold: (line: HistoryLine) => boolean = () => false,
): Undone {
  const { writeRows } = services.store;
  const { moment: at } = timeAt(services);
  const by = services.identity.account();
  const steps = lines.map((line) => stepOf(line, tables, isTold));
  const open = steps.filter((step) => step.kind !== 'keep');
  const isOfRow = (line: HistoryLine): boolean => line.field === addedRow;
  const told = (some: readonly HistoryLine[]): readonly HistoryLine[] =>
    some.map((line) => ({
      ...line,
      at,
      by,
      before: line.after,
      after: line.before,
      reason: undoneReason(line.reason),
    }));
  const cells = open.map(({ line }) => line).filter((line) => !isOfRow(line));
  const changes = steps.flatMap((step) => (step.kind === 'undo' ? [step.change] : []));
  const left =
    cells.length + changes.length === 0
      ? []
      : writeWithHistory(writeRows, [], changes, told(cells));
  const isLeft = (line: HistoryLine): boolean =>
    left.some(
      ({ tab, id, column }) =>
        tab === tabNameOf(line) &&
        id === line.rowId &&
        (isOfRow(line) || headerOf(tab, column) === line.field),
    );
  const rows = open.filter(({ line }) => isOfRow(line) && !isLeft(line));
  const notWritten = open.filter(({ line }) => isLeft(line)).map(({ line }) => line);
  const kept = [
    ...steps.flatMap((step) => (step.kind === 'keep' ? [step.kept] : [])),
    ...notWritten.map((line) => keptCell(line, 'not written')),
  ];
  const [first] = lines;
  // What stays is not offered again.
  const ending = first === undefined || kept.length === 0 ? [] : [endOf(first, kept.length)];
  if (rows.length + ending.length > 0) {
    const blanked = rows.flatMap(({ line, ...step }) => {
      const tab = tabNameOf(line);
      const hasId = step.kind === 'undo' || 'isBlanked' in step;
      return tab === null || !hasId ? [] : [{ tab, id: line.rowId }];
    });
    const linesOfRows = told([...asWritten(rows.map(({ line }) => line)), ...ending]);
    writeRows([{ tab: 'history', rows: linesOfRows }], [], blanked);
  }
  return { undone: open.length - notWritten.length, kept };
}

/** Rows of one line are told of in one line again. */
function asWritten(lines: readonly HistoryLine[]): readonly HistoryLine[] {
  const isMarked = ({ after }: HistoryLine): boolean => /^#\w+$/.test(after);
  const marked = groupBy(lines.filter(isMarked), ({ tab }) => tab);
  const tabs = new Set(lines.filter(isMarked).map(({ tab }) => tab));
  const [first] = lines;
  return [
    ...lines.filter((line) => !isMarked(line)),
    ...[...tabs].flatMap((tab) =>
      linesOfMarks(
        tab,
        marked(tab).map(({ rowId, after }): MarkedRow => [rowId, after]),
      ).map((line) => ({ ...line, reason: first?.reason ?? '' })),
    ),
  ];
}

/** Stands for all that is left of a write: its undo is over. */
const endOf = (line: HistoryLine, kept: number): HistoryLine => ({
  ...line,
  rowId: '',
  field: severalCells,
  before: `${kept} left as they are`,
  after: '',
});

const keptCell = (line: HistoryLine, why: KeptCell['why']): KeptCell => ({
  tab: tabNameOf(line) ?? 'history',
  rowId: line.rowId,
  field: line.field,
  why,
});

function stepOf(
  line: HistoryLine,
  tables: Partial<Tables>,
  isTold: (line: HistoryLine) => boolean,
): Step {
  const tab = tabNameOf(line);
  const keep = (why: KeptCell['why']): Step => ({ kind: 'keep', kept: keptCell(line, why) });
  const table = tab === null ? undefined : tables[tab];
  if (tab === null || table === undefined) return keep('changed since');
  const row = table.rows.find((each: object) => rowIdOf(tab, each) === line.rowId);
  const id = line.rowId;
  if (line.field === addedRow) {
    if (row !== undefined && !isAsAdded(tab, row, line)) return keep('changed since');
    if (row !== undefined && isTold(line)) return keep('told');
    if (row !== undefined) return { kind: 'undo', line, change: changeOf(tab, id, blankOf(tab)) };
    if (!table.unreadIds.includes(id)) return { kind: 'as before', line };
    // The first half of an undo leaves the ID alone in its row.
    const isBlanked = table.unread.some((each) => rowText(tab, each) === id);
    return isBlanked ? { kind: 'as before', line, isBlanked } : keep('changed since');
  }
  const [column, definition] = columnOf(tab, line.field);
  if (row === undefined || definition === undefined) return keep('changed since');
  const now = cellText((row as Readonly<Record<string, unknown>>)[column]);
  if (now === line.before) return { kind: 'as before', line };
  if (now !== line.after) return keep('changed since');
  if (isTold(line)) return keep('told');
  const values = { [column]: readText(line.before, definition) };
  return { kind: 'undo', line, change: changeOf(tab, id, values) };
}

/** The columns and their values fit the tab, since both come from its schema. */
const changeOf = (tab: TabName, id: string, values: Readonly<Record<string, unknown>>): Change =>
  ({ tab, id, values }) as Change;

function columnOf(tab: TabName, header: string): readonly [string, Column | undefined] {
  const columns: Tab['columns'] = allTabs[tab].columns;
  return Object.entries(columns).find(([, column]) => column.header === header) ?? ['', undefined];
}

function readText(text: string, column: Column): unknown {
  const reading = decodeCell(column, text);
  return reading.kind === 'value' ? reading.value : text;
}

/** Nothing in every cell but that of the ID, by which the row is found until the end. */
function blankOf(tab: TabName): Readonly<Record<string, unknown>> {
  const { columns, key }: Tab = allTabs[tab];
  const names = Object.keys(columns).filter((name) => name !== key);
  return Object.fromEntries(names.map((name) => [name, null]));
}
