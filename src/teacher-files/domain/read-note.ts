// Reads one row of a Notes tab as what the plan would say, or says what it lacks.
import { cellInEnglish, inEnglish } from '../../rpc/english-failures';
import { failure } from '../../rpc/result';
import { dateColumn } from '../../schema/column';
import { decodeCell } from '../../schema/decode-cell';
import type { Goal } from '../../schema/tabs';
import { needsWords, noteKinds, noteText } from '../../teachers/domain/note-kind';
import { codeIn } from './goal-label';
import type { NoteRow } from './note-rows';

export type NoteReading =
  | {
      readonly kind: 'note';
      readonly goal: Pick<Goal, 'goalId' | 'studentId'>;
      /** Null where it was left empty. */
      readonly date: string | null;
      readonly text: string;
    }
  | { readonly kind: 'lacking'; readonly sentence: string };

export const notAmongYours =
  'This goal is not among yours now, so the note stays here. Please choose the goal again.';

/** A paragraph: the notes of a whole tab go into one request, and into the specialist's plans. */
const longestNote = 1000;

const whenTyped = dateColumn('Date', []);

/** @param goalOf the goal of a code, whether or not the teacher may write on it */
export function readNote(
  row: NoteRow,
  goalOf: (code: string) => Pick<Goal, 'goalId' | 'studentId'> | undefined,
): NoteReading {
  const lacking = (sentence: string) => ({ kind: 'lacking', sentence }) as const;
  if (row.goal.trim() === '') return lacking('Please choose the student and the goal.');
  const goal = goalOf(codeIn(row.goal) ?? '');
  if (!goal) return lacking(notAmongYours);
  const day = decodeCell(whenTyped, row.date);
  if (day.kind === 'problem') return lacking(`Date: ${cellInEnglish(day.problem)}.`);
  const text = row.note.trim();
  const what = noteKinds.find((kind) => kind.toLowerCase() === row.what.toLowerCase());
  if (row.what !== '' && !what)
    return lacking(`What: please choose one of ${noteKinds.join(', ')}.`);
  const kind = what ?? 'Noticed something';
  if (text === '' && needsWords[kind]) return lacking('Please write what you noticed.');
  const note = noteText(kind, text);
  if (note.length > longestNote)
    return lacking(inEnglish([failure('note too long', note.length, longestNote)]).join());
  return { kind: 'note', goal, date: day.value === null ? null : String(day.value), text: note };
}
