// Lines of History that tell of rows which were added in one write: what an undo goes by (undo.ts).
import { hash32 } from '../core/hash32';
import type { HistoryOrigin } from '../schema/history-line';
import { addedRow, addedRows } from '../schema/history-reason';
import type { Tab } from '../schema/tab';
import { allTabs, type HistoryLine, type TabName } from '../schema/tabs';

/** How a value of a row is told of in History. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

/** A cell of History holds 50,000 characters, and people look at it. */
const longestRowText = 4000;

/** What a row holds, as one text: the same for the same content only. What is shown only is filled in later. */
export function rowText(tab: TabName, row: object): string {
  const columns: Tab['columns'] = allTabs[tab].columns;
  const all = Object.entries(columns)
    .filter(([, { shownOnly }]) => !shownOnly)
    .map(([name]) => (row as Readonly<Record<string, unknown>>)[name])
    .map((value) => (value === false ? '' : cellText(value)))
    .filter((text) => text !== '')
    .join(' · ');
  return all.length <= longestRowText
    ? all
    : `${all.slice(0, longestRowText)}… ${hash32(all).toString(36)}`;
}

export const addedRowLine = (
  tab: TabName,
  row: object,
  { at, by, reason }: HistoryOrigin,
): HistoryLine => ({
  at,
  by,
  tab: allTabs[tab].title,
  rowId: rowIdOf(tab, row),
  field: addedRow,
  before: '',
  after: rowText(tab, row),
  reason,
});

/** Stands for what a row holds, where the row itself is too much for History or none of its business. */
const rowMark = (tab: TabName, row: object): string => `#${hash32(rowText(tab, row)).toString(36)}`;

/** IDs and marks: some 40 characters a row. A cell holds 50,000. */
const rowsInALine = 500;

export type MarkedRow = readonly [id: string, mark: string];

/** A line for up to 500 rows: an import of thousands would fill History with what the tabs say already. */
export function addedRowsLines(
  tab: TabName,
  rows: readonly object[],
  origin: HistoryOrigin,
): readonly HistoryLine[] {
  const marked = rows.map((row): MarkedRow => [rowIdOf(tab, row), rowMark(tab, row)]);
  return linesOfMarks(allTabs[tab].title, marked).map((line) => ({ ...line, ...origin }));
}

export const linesOfMarks = (tab: string, marked: readonly MarkedRow[]): readonly HistoryLine[] =>
  Array.from({ length: Math.ceil(marked.length / rowsInALine) }, (_, at) => ({
    at: null,
    by: '',
    tab,
    rowId: '',
    field: addedRows,
    before: '',
    after: JSON.stringify(marked.slice(at * rowsInALine, (at + 1) * rowsInALine)),
    reason: '',
  }));

/** Such a line as one line for each row; any other line as it is. */
export function eachRow(line: HistoryLine): readonly HistoryLine[] {
  if (line.field !== addedRows) return [line];
  const marks = line.after || line.before;
  try {
    const rows = JSON.parse(marks) as readonly MarkedRow[];
    return rows.map(([rowId, mark]) => ({
      ...line,
      rowId,
      field: addedRow,
      before: line.before === '' ? '' : mark,
      after: line.after === '' ? '' : mark,
    }));
  } catch {
    // A person has typed over it: these rows stay.
    return [];
  }
}

/** Whether a row that was added holds what it held then. */
export const isAsAdded = (tab: TabName, row: object, { after }: HistoryLine): boolean =>
  after === rowText(tab, row) || after === rowMark(tab, row);

export const rowIdOf = (tab: TabName, row: object): string =>
  String((row as Readonly<Record<string, unknown>>)[allTabs[tab].key ?? ''] ?? '');
