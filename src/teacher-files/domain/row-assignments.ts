// Which row of a Notes tab each ID belongs to: a teacher may have copied the row, sorted or dragged
// the own cells without the hidden one, and a marker may have hit another row that was moved at that moment.
import { hasNote, type NoteRow, wordsOf } from './note-rows';
import { type NotesInput, wantedOf } from './notes-input';
import { contentHash, type RowMarker, readMarker } from './row-marker';

/** @returns no marker for rows that need an ID of their own */
export function rowAssignments(
  rows: readonly NoteRow[],
  input: NotesInput,
): ReadonlyMap<NoteRow, RowMarker> {
  const assignments = new Map<NoteRow, RowMarker>();
  const owners = new Map<string, NoteRow>();
  const orphaned = orphanedMarkers(rows, input);
  const notes = rows.filter(hasNote);
  for (const row of notes) {
    const free = orphaned.filter(({ id }) => !owners.has(id));
    const marker = markerOf(row, notes, free, input);
    if (!marker) continue;
    const other = owners.get(marker.id);
    if (other && rightTo(marker, other, input) >= rightTo(marker, row, input)) continue;
    if (other) assignments.delete(other);
    owners.set(marker.id, row);
    assignments.set(row, marker);
  }
  return assignments;
}

/** Markers that no row bears for which they were written. */
function orphanedMarkers(rows: readonly NoteRow[], input: NotesInput): readonly RowMarker[] {
  const borne = rows.flatMap((row) => {
    const marker = readMarker(row.marker, input.prefix);
    return marker ? [{ marker, isRight: hasNote(row) && fits(marker, row, input) }] : [];
  });
  const right = new Set(borne.flatMap(({ marker, isRight }) => (isRight ? [marker.id] : [])));
  return borne.map(({ marker }) => marker).filter(({ id }) => !right.has(id));
}

/** The marker beside the row, or the one that stood there before something came between them. */
function markerOf(
  row: NoteRow,
  notes: readonly NoteRow[],
  orphaned: readonly RowMarker[],
  input: NotesInput,
): RowMarker | null {
  const { prefix, seen } = input;
  const marker = readMarker(row.marker, prefix);
  const issuedFor = marker ? seen.issued.get(marker.id) : undefined;
  if (!marker || (issuedFor !== undefined && issuedFor !== wordsOf(row))) {
    const before = (seen.markers.get(wordsOf(row)) ?? [])
      .map((text) => readMarker(text, prefix))
      .find(
        (each) =>
          each !== null && !notes.some((other) => readMarker(other.marker, prefix)?.id === each.id),
      );
    if (before) return before;
  } else if (issuedFor !== undefined || fits(marker, row, input)) return marker;
  return orphaned.find((each) => fits(each, row, input)) ?? marker;
}

/** Of rows with the same ID, the one for which it was written has most right to it. */
function rightTo(marker: RowMarker, row: NoteRow, input: NotesInput): number {
  if (input.seen.issued.get(marker.id) === wordsOf(row)) return 2;
  return fits(marker, row, input) ? 1 : 0;
}

/** Whether the row says what was taken, or was about to be taken, under this ID. */
function fits({ id, hashes }: RowMarker, row: NoteRow, input: NotesInput): boolean {
  const wanted = wantedOf(row, id, input);
  return typeof wanted !== 'string' && hashes.includes(contentHash(wanted.entry));
}
