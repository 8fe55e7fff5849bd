// What is known when the notes of one file are settled, and the entry that a row asks for.
import { isCalendarDate } from '../../core/calendar-date';
import type { Goal, ProgressEntry } from '../../schema/tabs';
import type { NoteRow } from './note-rows';
import { readNote } from './read-note';

export interface NotesInput {
  /** Of this teacher's file. */
  readonly prefix: string;
  readonly by: string;
  /** Calendar date. */
  readonly today: string;
  /** Goals on which the teacher may write. */
  readonly isOwn: (goalId: string) => boolean;
  /** Any goal of the caseload, by its code. */
  readonly goalOf: (code: string) => Pick<Goal, 'goalId' | 'studentId'> | undefined;
  /** Those that have come from this file, by ID. */
  readonly entries: ReadonlyMap<string, ProgressEntry>;
  /** IDs of entries that are there and cannot be read. */
  readonly unreadIds: ReadonlySet<string>;
  readonly newId: () => string;
  /** See `NotesReading`. */
  readonly isIdColumnNew: boolean;
  readonly seen: SeenNotes;
}

/** What this pass has read and written in the tab, to find rows that moved meanwhile. */
export interface SeenNotes {
  /** By the words of a row, the markers that stood beside them. */
  readonly markers: ReadonlyMap<string, readonly string[]>;
  /** By ID, the words of the row for which it was written. */
  readonly issued: ReadonlyMap<string, string>;
}

export interface WantedEntry {
  readonly entry: ProgressEntry;
  /** The teacher has typed a date; else it is the day on which the note was taken. */
  readonly isDated: boolean;
}

/** The entry that the row asks for, or the sentence that tells what it lacks. */
export function wantedOf(
  row: NoteRow,
  id: string | null,
  { goalOf, by, today, entries }: NotesInput,
): WantedEntry | string {
  const reading = readNote(row, goalOf);
  if (reading.kind === 'lacking') return reading.sentence;
  const { goal, date, text } = reading;
  const taken = isCalendarDate(row.inPlan) ? row.inPlan : today;
  return {
    isDated: date !== null,
    entry: {
      entryId: id ?? '',
      date: date ?? entries.get(id ?? '')?.date ?? taken,
      goalId: goal.goalId,
      studentId: goal.studentId,
      by,
      role: 'Teacher',
      progress: '',
      note: text,
      nextStep: '',
      shareWithFamily: false,
      staysWithStaff: false,
    },
  };
}
