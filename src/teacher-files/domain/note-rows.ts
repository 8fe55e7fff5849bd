// The rows of a Notes tab as a teacher has typed them, wherever rows and columns have been moved.
import { normalizeHeader } from '../../core/normalize-text';
import type { Cell } from '../../schema/decode-cell';
import { placesOf } from './differing-cells';
import { cellAt, type FileTab, type FileWrite } from './file-page';

/** The last two are the product's; the others are the teacher’s and never written to. */
const headers = {
  date: 'Date',
  goal: 'Student and goal',
  what: 'What',
  note: 'Note',
  inPlan: 'In the plan',
  noteId: 'Note ID',
} as const;

export type NoteColumn = keyof typeof headers;

const columns = Object.keys(headers) as readonly NoteColumn[];
export const noteHeaders: readonly string[] = Object.values(headers);
/** Where they stand in a new tab. */
export const notePlaces = Object.fromEntries(
  columns.map((column, place) => [column, place]),
) as Record<NoteColumn, number>;
const ownColumns = [headers.date, headers.goal, headers.what, headers.note];

export interface NoteRow {
  /** Zero-based; 0 is the header row. */
  readonly row: number;
  /** A serial number where the grid has made a date of it. */
  readonly date: Cell;
  readonly goal: string;
  readonly what: string;
  readonly note: string;
  readonly inPlan: string;
  /** The content of the column Note ID. */
  readonly marker: string;
}

export type NotesReading =
  | {
      readonly kind: 'notes';
      readonly rows: readonly NoteRow[];
      readonly places: Readonly<Record<NoteColumn, number>>;
      /** Headers to be written: of a new tab, or of a column of ours that somebody has deleted. */
      readonly headers: readonly FileWrite[];
      /** The column of the IDs was gone: a row that says it is in the plan is to be believed. */
      readonly isIdColumnNew: boolean;
    }
  | { readonly kind: 'missing'; readonly headers: readonly string[] };

export function readNotes(tab: FileTab): NotesReading {
  // Rows that somebody has put in on top are blank.
  const top = Math.max(
    0,
    tab.rows.findIndex((cells) => cells.some(({ shown }) => shown !== '')),
  );
  const there = (tab.rows[top] ?? []).map(({ shown }) => normalizeHeader(shown));
  const isNew = there.every((header) => header === '');
  const missing = isNew
    ? []
    : ownColumns.filter((header) => !there.includes(normalizeHeader(header)));
  if (missing.length > 0) return { kind: 'missing', headers: missing };
  const found = placesOf({ ...tab, rows: tab.rows.slice(top) }, noteHeaders);
  const places = isNew
    ? notePlaces
    : (Object.fromEntries(
        columns.map((column, index) => [column, found[index]]),
      ) as typeof notePlaces);
  const isThere = (column: NoteColumn) =>
    there[places[column]] === normalizeHeader(headers[column]);
  const textAt = (row: number, column: NoteColumn) => {
    const { text, shown } = cellAt(tab, row, places[column]);
    return text ?? shown;
  };
  return {
    kind: 'notes',
    places,
    isIdColumnNew: !isNew && !isThere('noteId'),
    headers: columns
      .filter((column) => !isThere(column))
      .map((column) => ({ tab: 'notes', row: top, column: places[column], text: headers[column] })),
    rows: tab.rows.slice(top + 1).map((_, index) => {
      const row = top + index + 1;
      const date = cellAt(tab, row, places.date);
      return {
        row,
        date: date.serial ?? date.shown,
        goal: textAt(row, 'goal'),
        what: textAt(row, 'what').trim(),
        // A note that begins with "=" is taken to the letter: a result may change by itself.
        note: cellAt(tab, row, places.note).formula ?? textAt(row, 'note'),
        inPlan: textAt(row, 'inPlan'),
        marker: textAt(row, 'noteId'),
      };
    }),
  };
}

/** Whether a row holds a note; a date or a goal alone is none yet. */
export const hasNote = ({ what, note }: NoteRow): boolean => what !== '' || note.trim() !== '';

/** What the teacher has typed, by which a row is known again after it has moved. */
export const wordsOf = ({ date, goal, what, note }: NoteRow): string =>
  JSON.stringify([date, goal, what, note]);
