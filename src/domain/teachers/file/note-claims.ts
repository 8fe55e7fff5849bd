// Which row of a Notes tab each ID belongs to: a teacher may have copied the row, sorted or dragged her
// own cells without the hidden one, and a stamp may have hit another row that was moved at that moment.
import { hasNote, type NoteRow, wordsOf } from './note-rows';
import { type NoteSources, wantedOf } from './note-sources';
import { printOf, readStamp, type Stamp } from './note-stamp';

/** @returns no stamp for rows that need an ID of their own */
export function claimsOf(
  rows: readonly NoteRow[],
  sources: NoteSources,
): ReadonlyMap<NoteRow, Stamp> {
  const claims = new Map<NoteRow, Stamp>();
  const owners = new Map<string, NoteRow>();
  const strays = straysAmong(rows, sources);
  const notes = rows.filter(hasNote);
  for (const row of notes) {
    const free = strays.filter(({ id }) => !owners.has(id));
    const stamp = stampOf(row, notes, free, sources);
    if (!stamp) continue;
    const rival = owners.get(stamp.id);
    if (rival && rightTo(stamp, rival, sources) >= rightTo(stamp, row, sources)) continue;
    if (rival) claims.delete(rival);
    owners.set(stamp.id, row);
    claims.set(row, stamp);
  }
  return claims;
}

/** Stamps that no row bears for which they were written. */
function straysAmong(rows: readonly NoteRow[], sources: NoteSources): readonly Stamp[] {
  const borne = rows.flatMap((row) => {
    const stamp = readStamp(row.stamp, sources.prefix);
    return stamp ? [{ stamp, isRight: hasNote(row) && fits(stamp, row, sources) }] : [];
  });
  const right = new Set(borne.flatMap(({ stamp, isRight }) => (isRight ? [stamp.id] : [])));
  return borne.map(({ stamp }) => stamp).filter(({ id }) => !right.has(id));
}

/** The stamp beside the row, or the one that stood there before something came between them. */
function stampOf(
  row: NoteRow,
  notes: readonly NoteRow[],
  strays: readonly Stamp[],
  sources: NoteSources,
): Stamp | null {
  const { prefix, seen } = sources;
  const stamp = readStamp(row.stamp, prefix);
  const issuedFor = stamp ? seen.issued.get(stamp.id) : undefined;
  if (!stamp || (issuedFor !== undefined && issuedFor !== wordsOf(row))) {
    const before = (seen.stamps.get(wordsOf(row)) ?? [])
      .map((text) => readStamp(text, prefix))
      .find(
        (each) =>
          each !== null && !notes.some((other) => readStamp(other.stamp, prefix)?.id === each.id),
      );
    if (before) return before;
  } else if (issuedFor !== undefined || fits(stamp, row, sources)) return stamp;
  return strays.find((each) => fits(each, row, sources)) ?? stamp;
}

/** Of rows with the same ID, the one for which it was written has most right to it. */
function rightTo(stamp: Stamp, row: NoteRow, sources: NoteSources): number {
  if (sources.seen.issued.get(stamp.id) === wordsOf(row)) return 2;
  return fits(stamp, row, sources) ? 1 : 0;
}

/** Whether the row says what was taken, or was about to be taken, under this ID. */
function fits({ id, prints }: Stamp, row: NoteRow, sources: NoteSources): boolean {
  const wanted = wantedOf(row, id, sources);
  return typeof wanted !== 'string' && prints.includes(printOf(wanted.entry));
}
