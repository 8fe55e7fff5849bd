// Turns the cells of a tab into typed rows; a bad row is reported by row and column and left out, and never
// stops the others.

import { isMailed } from './column';
import {
  type Cell,
  type CellProblem,
  type CellReading,
  cellProblem,
  decodeCell,
  isErrorValue,
  shortCell,
} from './decode-cell';
import type { ColumnIndexes } from './locate-columns';
import type { failures } from './messages/failures.en';
import type { Coded } from './problem';
import { type Columns, isInGridOnly, type RowOf, rowKey, type Tab } from './tab';

/** What is wrong with a cell, and where it stands: a failure as pages are told of it. */
export type Problem = Coded<typeof failures>;

/** A problem of a row by itself. */
export interface RowProblem {
  /** The row's ID, as `rowKey` compares it; '' where it has none. */
  readonly id: string;
  readonly problem: Problem;
}

export const placeProblem = (
  tab: string,
  row: number,
  column: string,
  { code, params }: CellProblem,
): Problem => ({ code, params: [tab, row, column, ...params] }) as Problem;

export interface Table<Row> {
  readonly rows: readonly Row[];
  /** Where each row stood in the grid when it was read: for people to look at, never to write by. */
  readonly rowNumbers: readonly number[];
  readonly problems: readonly RowProblem[];
  /** IDs of rows that are there and could not be read: not to be taken for rows that are missing. */
  readonly unreadIds: readonly string[];
  /** Of these rows, and of those without an ID, what could be read: nothing to be shown to anybody. */
  readonly unread: readonly Partial<Row>[];
  /**
   * Of rows, read or not, that hold back what families would read: an error value stands there, or
   * the row's ID stands in another row too, so that nobody knows what it says.
   */
  readonly spoiledForFamilies: readonly Partial<Row>[];
}

interface ColumnProblem {
  readonly column: string;
  readonly problem: CellProblem;
}

/** A row of the grid, by itself. */
interface Line {
  readonly rowNumber: number;
  readonly row: Readonly<Record<string, unknown>>;
  /** See `rowKey`; '' where nothing names the row. */
  readonly key: string;
  readonly problems: readonly ColumnProblem[];
  readonly isReadable: boolean;
  readonly isSpoiled: boolean;
}

/** All rows with one ID. */
interface Namesakes {
  readonly first: Line;
  readonly rowNumbers: number[];
  areCopies: boolean;
}

/**
 * An ID that stands in rows that differ names none of them: whichever was meant, another is somebody
 * else's. A row that was pasted once more says the same as the first one, and counts once.
 *
 * @param cells the tab's cells, header row first
 * @param columnIndexes where each column stands; one that is missing reads as empty
 * @param rowNumberOf where a row of the cells stands in the grid
 */
export function decodeTable<C extends Columns>(
  tab: Tab<C>,
  cells: readonly (readonly Cell[])[],
  columnIndexes: ColumnIndexes,
  rowNumberOf: (index: number) => number = (index) => index + 1,
): Table<RowOf<Tab<C>>> {
  const readLine = lineReader(tab, columnIndexes);
  const lines = cells
    .slice(1)
    .flatMap((line, index) =>
      line.every((cell) => cell === '') ? [] : [readLine(line, rowNumberOf(index + 1))],
    );
  const namesakes = groupNamesakes(lines);
  const problems: RowProblem[] = [];
  const read: Line[] = [];
  const unread: Line[] = [];
  const spoiled: Line[] = [];
  for (const line of lines) {
    const shared = namesakes.get(line.key);
    const isCopy = shared?.areCopies === true && shared.first !== line;
    const ofId =
      shared && (isCopy || !shared.areCopies)
        ? sharedId(shared, String(line.row[tab.key ?? '']))
        : null;
    const told = ofId
      ? [...line.problems, { column: tab.columns[tab.key ?? '']?.header ?? '', problem: ofId }]
      : line.problems;
    problems.push(
      ...told.map(({ column, problem }) => ({
        id: line.key,
        problem: placeProblem(tab.title, line.rowNumber, column, problem),
      })),
    );
    if (isCopy) continue;
    (line.isReadable && ofId === null ? read : unread).push(line);
    if (line.isSpoiled || shared?.areCopies === false) spoiled.push(line);
  }
  const rowsOf = (some: readonly Line[]) => some.map(({ row }) => row as RowOf<Tab<C>>);
  // The compiler does not see that a part of a row is one whatever its columns are.
  const partsOf = (some: readonly Line[]) => some.map(({ row }) => row as Partial<RowOf<Tab<C>>>);
  const unreadIds = unread.filter(({ key }) => key !== '').map(({ row }) => row[tab.key ?? '']);
  return {
    rows: rowsOf(read),
    rowNumbers: read.map(({ rowNumber }) => rowNumber),
    problems,
    unreadIds: [...new Set(unreadIds.map(String))],
    unread: partsOf(unread),
    spoiledForFamilies: partsOf(spoiled),
  };
}

function lineReader(
  tab: Tab,
  columnIndexes: ColumnIndexes,
): (cells: readonly Cell[], rowNumber: number) => Line {
  const columns = Object.entries(tab.columns).filter(([name]) => !isInGridOnly(name));
  return (cells, rowNumber) => {
    const problems: ColumnProblem[] = [];
    const row: Record<string, unknown> = {};
    let [isReadable, isSpoiled] = [true, false];
    for (const [name, column] of columns) {
      const columnIndex = columnIndexes[name];
      const cell = (columnIndex === undefined ? '' : cells[columnIndex]) ?? '';
      const reading = decodeCell(column, cell);
      const isMissing = column.required && !column.mayBeEmpty && isEmpty(reading);
      if (reading.kind !== 'value' || isMissing) {
        const problem = reading.kind === 'value' ? cellProblem('cell empty') : reading.problem;
        problems.push({ column: column.header, problem });
        if (isErrorValue(cell) && isMailed(column)) isSpoiled = true;
      }
      if (reading.kind === 'problem' || isMissing) isReadable = false;
      else row[name] = reading.value;
    }
    const named = row[tab.key ?? ''];
    const key = typeof named === 'string' ? rowKey(tab, named) : '';
    return { rowNumber, row, key, problems, isReadable, isSpoiled };
  };
}

function groupNamesakes(lines: readonly Line[]): ReadonlyMap<string, Namesakes> {
  const found = new Map<string, Namesakes>();
  for (const line of lines) {
    if (line.key === '') continue;
    const others = found.get(line.key);
    if (!others)
      found.set(line.key, { first: line, rowNumbers: [line.rowNumber], areCopies: true });
    else {
      others.rowNumbers.push(line.rowNumber);
      others.areCopies = others.areCopies && contentOf(line) === contentOf(others.first);
    }
  }
  return found;
}

/** What a row says and what is wrong with it, wherever it stands. */
const contentOf = ({ row, problems }: Line): string => JSON.stringify([row, problems]);

/** More would make the sentence long; whoever sorts the tab by the column sees the rest. */
const rowsNamed = 5;

function sharedId({ first, rowNumbers, areCopies }: Namesakes, written: string): CellProblem {
  const id = shortCell(written);
  if (areCopies) return cellProblem('row pasted again', id, first.rowNumber);
  const named = rowNumbers.slice(0, rowsNamed);
  return cellProblem('ID in several rows', id, named, rowNumbers.length - named.length);
}

const isEmpty = (reading: CellReading): boolean =>
  reading.kind === 'value' &&
  (reading.value === null || (typeof reading.value === 'string' && reading.value.trim() === ''));

/** What is wrong with the row of an ID, or with the rows that share it. */
export const problemsOf = (
  { problems }: Pick<Table<unknown>, 'problems'>,
  id: string,
): readonly Problem[] => problems.filter((each) => each.id === id).map(({ problem }) => problem);
