// Which row of a Notes tab each ID belongs to: a teacher may have copied the row, and a stamp may
// have hit another row that was moved at that moment.
import { type NoteRow, wordsOf } from './note-rows';
import { type NoteSources, wantedOf } from './note-sources';
import { printOf, readStamp, type Stamp } from './note-stamp';

/** @returns no stamp for rows that need an ID of their own */
export function claimsOf(
  notes: readonly NoteRow[],
  sources: NoteSources,
): ReadonlyMap<NoteRow, Stamp> {
  const claims = new Map<NoteRow, Stamp>();
  const owners = new Map<string, NoteRow>();
  for (const row of notes) {
    const stamp = stampOf(row, notes, sources);
    if (!stamp) continue;
    const rival = owners.get(stamp.id);
    if (rival && rightTo(stamp, rival, sources) >= rightTo(stamp, row, sources)) continue;
    if (rival) claims.delete(rival);
    owners.set(stamp.id, row);
    claims.set(row, stamp);
  }
  return claims;
}

/** The stamp beside the row, or the one that stood there before another was written over it. */
function stampOf(
  row: NoteRow,
  notes: readonly NoteRow[],
  { prefix, seen }: NoteSources,
): Stamp | null {
  const stamp = readStamp(row.stamp, prefix);
  const issuedFor = stamp ? seen.issued.get(stamp.id) : undefined;
  if (stamp && (issuedFor === undefined || issuedFor === wordsOf(row))) return stamp;
  const before = (seen.stamps.get(wordsOf(row)) ?? [])
    .map((text) => readStamp(text, prefix))
    .find(
      (each) =>
        each !== null && !notes.some((other) => readStamp(other.stamp, prefix)?.id === each.id),
    );
  return before ?? stamp;
}

/** Of rows with the same ID, the one for which it was written has most right to it. */
function rightTo({ id, prints }: Stamp, row: NoteRow, sources: NoteSources): number {
  if (sources.seen.issued.get(id) === wordsOf(row)) return 2;
  const wanted = wantedOf(row, id, sources);
  return typeof wanted !== 'string' && prints.includes(printOf(wanted.entry)) ? 1 : 0;
}
