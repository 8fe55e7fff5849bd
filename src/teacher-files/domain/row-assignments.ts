// Which row of a Notes tab each ID belongs to: a teacher may have copied the row, sorted or dragged
// the own cells without the hidden one, and a marker may have hit another row that was moved at that moment.
import { groupBy } from '../../core/group-by';
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
  const notes = rows.filter(hasNote);
  const borne = new Set(notes.map((row) => readMarker(row.marker, input.prefix)?.id));
  const findOrphan = orphanFinder(orphanedMarkers(rows, input), input);
  for (const row of notes) {
    const marker = markerOf(row, borne, () => findOrphan(row, owners), input);
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
  borne: ReadonlySet<string | undefined>,
  findOrphan: () => RowMarker | undefined,
  input: NotesInput,
): RowMarker | null {
  const { prefix, seen } = input;
  const marker = readMarker(row.marker, prefix);
  const issuedFor = marker ? seen.issued.get(marker.id) : undefined;
  if (!marker || (issuedFor !== undefined && issuedFor !== wordsOf(row))) {
    const before = (seen.markers.get(wordsOf(row)) ?? [])
      .map((text) => readMarker(text, prefix))
      .find((each) => each !== null && !borne.has(each.id));
    if (before) return before;
  } else if (issuedFor !== undefined || fits(marker, row, input)) return marker;
  return findOrphan() ?? marker;
}

/**
 * Finds the orphan that was written for a row by what it says: to compare each with each row would
 * take minutes in a long tab. Where no date was typed, the entry of the orphan has it.
 */
function orphanFinder(orphaned: readonly RowMarker[], input: NotesInput) {
  const byHash = groupBy(
    orphaned.flatMap((marker) => marker.hashes.map((hash) => ({ marker, hash }))),
    ({ hash }) => hash,
  );
  const dates = new Set(orphaned.flatMap(({ id }) => input.entries.get(id)?.date ?? []));
  return (row: NoteRow, owners: ReadonlyMap<string, NoteRow>): RowMarker | undefined => {
    const wanted = orphaned.length === 0 ? '' : wantedOf(row, null, input);
    if (typeof wanted === 'string') return undefined;
    const { entry, isDated } = wanted;
    const possible = new Set([entry.date, ...(isDated ? [] : dates)]);
    return [...possible]
      .flatMap((date) => byHash(contentHash({ ...entry, date })))
      .map(({ marker }) => marker)
      .find((marker) => !owners.has(marker.id) && fits(marker, row, input));
  };
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
