// Works out, from the Notes tab and the Progress tab as they stand, what is still to be done so that
// each note is in the plan once. It remembers nothing between runs: wherever a run was cut off, the
// next one sees from the stamps and the entries how far it had come.
import { isCalendarDate } from '../../calendar/calendar-date';
import type { ProgressEntry } from '../../schema/tabs';
import { claimsOf } from './note-claims';
import { hasNote, type NoteRow } from './note-rows';
import { type NoteSources, type WantedEntry, wantedOf } from './note-sources';
import { printOf, type Stamp, writeStamp } from './note-stamp';
import { notAmongYours } from './read-note';

export interface NoteMark {
  readonly row: number;
  readonly column: 'noteId' | 'inPlan';
  readonly text: string;
}

export interface SettledNotes {
  /** To be written, and seen to stand, before anything enters the plan. */
  readonly stamps: readonly NoteMark[];
  readonly append: readonly ProgressEntry[];
  readonly update: readonly EntryUpdate[];
  /** What the teacher reads beside her notes; right once the plan has been written. */
  readonly marks: readonly NoteMark[];
}

export interface EntryUpdate {
  readonly from: ProgressEntry;
  readonly to: ProgressEntry;
}

export const changedThere =
  'This note was edited in the plan since. What you change here is not taken over any more.';

/** What becomes of one row; a text that is null stays as it is. */
interface Verdict {
  readonly stamp: Stamp | null;
  readonly inPlan: string | null;
  /** The old date goes in the same step as the new stamp: with both, the note would seem taken. */
  readonly isUnmarked?: boolean;
  readonly append?: ProgressEntry;
  readonly update?: EntryUpdate;
}

export function settleNotes(rows: readonly NoteRow[], sources: NoteSources): SettledNotes {
  const claims = claimsOf(rows, sources);
  const claimed = new Set([...claims.values()].map(({ id }) => id));
  const stamps: NoteMark[] = [];
  const marks: NoteMark[] = [];
  const append: ProgressEntry[] = [];
  const update: EntryUpdate[] = [];
  for (const note of rows) {
    // What is typed next into a row that was emptied is another note.
    const verdict: Verdict = hasNote(note)
      ? settle(note, claims.get(note) ?? null, claimed, sources)
      : { stamp: null, inPlan: '' };
    const { row } = note;
    const stamp = verdict.stamp ? writeStamp(verdict.stamp) : '';
    if (stamp !== note.stamp) stamps.push({ row, column: 'noteId', text: stamp });
    const isStale = verdict.isUnmarked && isCalendarDate(note.inPlan);
    if (isStale) stamps.push({ row, column: 'inPlan', text: '' });
    if (verdict.inPlan !== null && verdict.inPlan !== note.inPlan) {
      marks.push({ row, column: 'inPlan', text: verdict.inPlan });
    }
    if (verdict.append) append.push(verdict.append);
    if (verdict.update) update.push(verdict.update);
  }
  return { stamps, append, update, marks };
}

function settle(
  row: NoteRow,
  claim: Stamp | null,
  claimed: Set<string>,
  sources: NoteSources,
): Verdict {
  const wanted = wantedOf(row, claim?.id ?? null, sources);
  if (typeof wanted === 'string') return { stamp: claim, inPlan: wanted };
  const entry = claim ? sources.entries.get(claim.id) : undefined;
  if (claim && entry) return settleTaken(row, claim, entry, wanted, sources);
  // An entry that somebody has taken out of the plan, or made unreadable, is not put in once more.
  const isTaken =
    claim !== null &&
    (sources.unreadIds.has(claim.id) ||
      (isCalendarDate(row.inPlan) && claim.prints.includes(printOf(wanted.entry))));
  if (isTaken) return { stamp: claim, inPlan: takenOn(row, sources.today) };
  const lost = lostEntry(wanted, claimed, sources);
  if (lost) {
    claimed.add(lost.entryId);
    const stamp = { id: lost.entryId, prints: [printOf(lost)] };
    return { stamp, inPlan: takenOn(row, dayOf(wanted, lost, sources)) };
  }
  if (!sources.isHers(wanted.entry.goalId)) return { stamp: claim, inPlan: notAmongYours };
  const entryId = claim?.id ?? sources.newId();
  claimed.add(entryId);
  const stamp = { id: entryId, prints: [printOf(wanted.entry)] };
  if (sources.isIdColumnNew && isCalendarDate(row.inPlan)) return { stamp, inPlan: null };
  return { stamp, inPlan: null, isUnmarked: true, append: { ...wanted.entry, entryId } };
}

/** The note is in the plan: does it still say there what it says here? */
function settleTaken(
  row: NoteRow,
  claim: Stamp,
  from: ProgressEntry,
  wanted: WantedEntry,
  sources: NoteSources,
): Verdict {
  const { entry } = wanted;
  const day = dayOf(wanted, from, sources);
  const [there, here] = [printOf(from), printOf(entry)];
  if (there === here) {
    return { stamp: { ...claim, prints: [here] }, inPlan: takenOn(row, day) };
  }
  if (!claim.prints.includes(there)) {
    const isUnchanged = claim.prints.includes(here);
    return { stamp: claim, inPlan: isUnchanged ? takenOn(row, day) : changedThere };
  }
  if (!sources.isHers(entry.goalId)) return { stamp: claim, inPlan: notAmongYours };
  const { goalId, studentId, date, note } = entry;
  return {
    stamp: { ...claim, prints: [there, here] },
    inPlan: null,
    update: { from, to: { ...from, goalId, studentId, date, note } },
  };
}

const takenOn = ({ inPlan }: NoteRow, date: string): string =>
  isCalendarDate(inPlan) ? inPlan : date;

/** An entry without a date of hers has that of the day on which it was taken. */
const dayOf = (
  { isDated }: WantedEntry,
  { date }: ProgressEntry,
  { today }: NoteSources,
): string => (isDated ? today : (date ?? today));

/**
 * An entry of this file that says just this, and whose ID no row bears: the row has lost it. The same
 * few words without a date, typed on another day, are another note.
 */
const lostEntry = (
  { entry, isDated }: WantedEntry,
  claimed: ReadonlySet<string>,
  { entries, isIdColumnNew }: NoteSources,
): ProgressEntry | undefined =>
  [...entries.values()].find(
    ({ entryId, goalId, date, note }) =>
      !claimed.has(entryId) &&
      printOf({ goalId, date, note }) ===
        printOf(isIdColumnNew && !isDated ? { ...entry, date } : entry),
  );
