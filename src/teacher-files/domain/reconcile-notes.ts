// Works out, from the Notes tab and the Progress tab as they stand, what is still to be done so that
// each note is in the plan once. It remembers nothing between runs: wherever a run was cut off, the
// next one sees from the markers and the entries how far it had come.
import { isCalendarDate } from '../../core/calendar-date';
import { groupBy } from '../../core/group-by';
import type { ProgressEntry } from '../../schema/tabs';
import { hasNote, type NoteRow } from './note-rows';
import { type NotesInput, type WantedEntry, wantedOf } from './notes-input';
import { notAmongYours } from './read-note';
import { rowAssignments } from './row-assignments';
import { contentHash, type RowMarker, writeMarker } from './row-marker';

export interface NoteCell {
  readonly row: number;
  readonly column: 'noteId' | 'inPlan';
  readonly text: string;
}

export interface ReconciledNotes {
  /** To be written, and seen to stand, before anything enters the plan. */
  readonly markers: readonly NoteCell[];
  readonly append: readonly ProgressEntry[];
  readonly update: readonly EntryUpdate[];
  /** What the teacher reads beside the notes; right once the plan has been written. */
  readonly status: readonly NoteCell[];
}

export interface EntryUpdate {
  readonly from: ProgressEntry;
  readonly to: ProgressEntry;
}

export const changedThere =
  'This note was edited in the plan since. What you change here is not taken over any more.';

/** What becomes of one row; a text that is null stays as it is. */
interface Outcome {
  readonly marker: RowMarker | null;
  readonly inPlan: string | null;
  /** The old date goes in the same step as the new marker: with both, the note would seem taken. */
  readonly isUnmarked?: boolean;
  readonly append?: ProgressEntry;
  readonly update?: EntryUpdate;
}

export function reconcileNotes(rows: readonly NoteRow[], input: NotesInput): ReconciledNotes {
  const assignments = rowAssignments(rows, input);
  const assigned = new Set([...assignments.values()].map(({ id }) => id));
  const sayingThis = groupBy([...input.entries.values()], sentence);
  const lostFor = (wanted: WantedEntry) =>
    sayingThis(sentence(wanted.entry)).find((each) => isLost(each, wanted, assigned, input));
  const markers: NoteCell[] = [];
  const status: NoteCell[] = [];
  const append: ProgressEntry[] = [];
  const update: EntryUpdate[] = [];
  for (const note of rows) {
    // What is typed next into a row that was emptied is another note.
    const outcome: Outcome = hasNote(note)
      ? reconcileRow(note, assignments.get(note) ?? null, assigned, { ...input, lostFor })
      : { marker: null, inPlan: '' };
    const { row } = note;
    const marker = outcome.marker ? writeMarker(outcome.marker) : '';
    if (marker !== note.marker) markers.push({ row, column: 'noteId', text: marker });
    const isStale = outcome.isUnmarked && isCalendarDate(note.inPlan);
    if (isStale) markers.push({ row, column: 'inPlan', text: '' });
    if (outcome.inPlan !== null && outcome.inPlan !== note.inPlan) {
      status.push({ row, column: 'inPlan', text: outcome.inPlan });
    }
    if (outcome.append) append.push(outcome.append);
    if (outcome.update) update.push(outcome.update);
  }
  return { markers, append, update, status };
}

function reconcileRow(
  row: NoteRow,
  marker: RowMarker | null,
  assigned: Set<string>,
  input: NotesInput & { readonly lostFor: (wanted: WantedEntry) => ProgressEntry | undefined },
): Outcome {
  const wanted = wantedOf(row, marker?.id ?? null, input);
  if (typeof wanted === 'string') return { marker, inPlan: wanted };
  const entry = marker ? input.entries.get(marker.id) : undefined;
  if (marker && entry && !input.unreadIds.has(marker.id))
    return reconcileTaken(row, marker, entry, wanted, input);
  // An entry that somebody has taken out of the plan, or made unreadable, is not put in once more.
  const isTaken =
    marker !== null &&
    (input.unreadIds.has(marker.id) ||
      (isCalendarDate(row.inPlan) && marker.hashes.includes(contentHash(wanted.entry))));
  if (isTaken) return { marker, inPlan: takenOn(row, input.today) };
  const lost = input.lostFor(wanted);
  if (lost) {
    assigned.add(lost.entryId);
    const found = { id: lost.entryId, hashes: [contentHash(lost)] };
    return { marker: found, inPlan: takenOn(row, dayOf(wanted, lost, input)) };
  }
  if (!input.isOwn(wanted.entry.goalId)) return { marker, inPlan: notAmongYours };
  const entryId = marker?.id ?? input.newId();
  assigned.add(entryId);
  const fresh = { id: entryId, hashes: [contentHash(wanted.entry)] };
  if (input.isIdColumnNew && isCalendarDate(row.inPlan)) return { marker: fresh, inPlan: null };
  return {
    marker: fresh,
    inPlan: null,
    isUnmarked: true,
    append: { ...wanted.entry, entryId },
  };
}

/** The note is in the plan: does it still say there what it says here? */
function reconcileTaken(
  row: NoteRow,
  marker: RowMarker,
  from: ProgressEntry,
  wanted: WantedEntry,
  input: NotesInput,
): Outcome {
  const { entry } = wanted;
  const day = dayOf(wanted, from, input);
  const [there, here] = [contentHash(from), contentHash(entry)];
  if (there === here) {
    return { marker: { ...marker, hashes: [here] }, inPlan: takenOn(row, day) };
  }
  if (!marker.hashes.includes(there)) {
    const isUnchanged = marker.hashes.includes(here);
    return { marker, inPlan: isUnchanged ? takenOn(row, day) : changedThere };
  }
  if (!input.isOwn(entry.goalId)) return { marker, inPlan: notAmongYours };
  const { goalId, studentId, date, note } = entry;
  return {
    marker: { ...marker, hashes: [there, here] },
    inPlan: null,
    update: { from, to: { ...from, goalId, studentId, date, note } },
  };
}

const takenOn = ({ inPlan }: NoteRow, date: string): string =>
  isCalendarDate(inPlan) ? inPlan : date;

/** An entry whose date the teacher left empty has that of the day on which it was taken. */
const dayOf = ({ isDated }: WantedEntry, { date }: ProgressEntry, { today }: NotesInput): string =>
  isDated ? today : (date ?? today);

const sentence = ({ goalId, note }: ProgressEntry): string => JSON.stringify([goalId, note]);

/**
 * An entry of this file that says just this, and whose ID no row bears: the row has lost it. The same
 * few words without a date, typed on another day, are another note.
 */
const isLost = (
  { entryId, date }: ProgressEntry,
  { entry, isDated }: WantedEntry,
  assigned: ReadonlySet<string>,
  { isIdColumnNew }: NotesInput,
): boolean => !assigned.has(entryId) && (date === entry.date || (isIdColumnNew && !isDated));
