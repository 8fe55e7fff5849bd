// Tells retries from new requests. A page chooses the IDs of new rows and repeats them in a retry, so
// that a request whose answer was lost is not carried out twice. The ID alone does not prove a retry:
// different content under a known ID must never count as stored.
import type { Table } from './decode-table';

export interface RequestedRow<Row> {
  readonly idOf: (row: Row) => string;
  /** What the person who asked for the row has written or chosen. */
  readonly compared: readonly (keyof Row)[];
}

export interface RequestedRows<Row> {
  /** To be added. What is in neither list is there already. */
  readonly fresh: readonly Row[];
  /** Their IDs stand for something else. */
  readonly taken: readonly Row[];
}

/** The ID of a row that cannot be read is taken: nobody knows what it stands for. */
export function sortRequested<Row extends object>(
  wanted: readonly Row[],
  { rows, unreadIds }: Pick<Table<Row>, 'rows' | 'unreadIds'>,
  { idOf, compared }: RequestedRow<Row>,
): RequestedRows<Row> {
  const unread = new Set(unreadIds);
  const known = new Map(rows.map((row) => [idOf(row), row]));
  const fresh: Row[] = [];
  const taken: Row[] = [];
  for (const row of wanted) {
    const there = known.get(idOf(row));
    if (unread.has(idOf(row))) taken.push(row);
    else if (there === undefined) {
      fresh.push(row);
      known.set(idOf(row), row);
    } else if (compared.some((column) => there[column] !== row[column])) taken.push(row);
  }
  return { fresh, taken };
}
