// Turns the cells of a tab into typed rows; a bad row is reported by place and left out, and never
// stops the others.
import { type Cell, decodeCell } from './decode-cell';
import type { Places } from './locate-columns';
import type { Columns, RowOf, Tab } from './tab';

export interface Problem {
  readonly tab: string;
  /** As the grid numbers it: 1 is the header row. */
  readonly row: number;
  /** Header of the column; '' when the whole row is meant. */
  readonly column: string;
  readonly sentence: string;
}

export interface Table<Row> {
  readonly rows: readonly Row[];
  /** Where each row stood in the grid when it was read: for people to look at, never to write by. */
  readonly rowNumbers: readonly number[];
  readonly problems: readonly Problem[];
  /** IDs of rows that are there and could not be read: not to be taken for rows that are missing. */
  readonly unreadIds: readonly string[];
  /** Of these rows what could be read: nothing to be shown to anybody. */
  readonly unread: readonly Partial<Row>[];
}

/**
 * @param cells the tab's cells, header row first
 * @param places where each column stands; a column that has no place reads as empty
 */
export function decodeTable<C extends Columns>(
  tab: Tab<C>,
  cells: readonly (readonly Cell[])[],
  places: Places,
): Table<RowOf<Tab<C>>> {
  const rows: RowOf<Tab<C>>[] = [];
  const rowNumbers: number[] = [];
  const problems: Problem[] = [];
  const unread: { readonly key: string; readonly row: Record<string, unknown> }[] = [];
  const seen = new Set<unknown>();
  const columns = Object.entries(tab.columns);

  cells.slice(1).forEach((line, index) => {
    if (line.every((cell) => cell === '')) return;
    const found: Problem[] = [];
    const report = (column: string, sentence: string) =>
      found.push({ tab: tab.title, row: index + 2, column, sentence });
    const row: Record<string, unknown> = {};
    for (const [name, column] of columns) {
      const place = places[name];
      const reading = decodeCell(column, (place === undefined ? '' : line[place]) ?? '');
      if (reading.kind === 'problem') report(column.header, reading.sentence);
      else if (column.required && !column.mayBeEmpty && isEmpty(reading.value))
        report(column.header, 'is empty');
      else row[name] = reading.value;
    }
    const key = tab.key === null ? null : row[tab.key];
    if (key !== null && key !== undefined && seen.has(key)) {
      report(
        tab.columns[tab.key ?? '']?.header ?? '',
        `"${String(key)}" stands in a row above too`,
      );
    }
    if (found.length > 0) {
      problems.push(...found);
      if (typeof key === 'string' && key !== '') unread.push({ key, row });
    } else {
      seen.add(key);
      rows.push(row as RowOf<Tab<C>>);
      rowNumbers.push(index + 2);
    }
  });
  // A copy of a row that could be read takes nothing away from it.
  const left = unread.filter(({ key }) => !seen.has(key));
  return {
    rows,
    rowNumbers,
    problems,
    unreadIds: left.map(({ key }) => key),
    unread: left.map(({ row }) => row as Partial<RowOf<Tab<C>>>),
  };
}

const isEmpty = (read: unknown): boolean =>
  read === '' || read === null || (typeof read === 'string' && read.trim() === '');

/** "Goals, row 12, Student ID: is empty" */
export const problemSentence = ({ tab, row, column, sentence }: Problem): string =>
  [tab, `row ${row}`, column]
    .filter((part) => part !== '')
    .join(', ')
    .concat(`: ${sentence}`);
