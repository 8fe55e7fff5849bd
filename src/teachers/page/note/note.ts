// A note on a goal, from the tap that began it until the script has confirmed it.
import { type CallFailure, mayHaveArrived } from '../../../ui/rpc/outcome';
import { needsWords } from '../../domain/note-kind';
import type { TeacherNote } from '../../server/teacher-note';

/** A line of a note is no essay; a longer one belongs into an email to the specialist. */
export const longestNote = 500;

export type NoteProblem = 'nothing noticed' | 'too long';

export type NotePhase =
  | { readonly kind: 'typing'; readonly problem: NoteProblem | null }
  /** `isRetry`: an earlier try may have arrived, whatever becomes of this one. */
  | { readonly kind: 'saving'; readonly isRetry?: true }
  | { readonly kind: 'failed'; readonly failure: CallFailure; readonly isRetry?: true }
  /** The sidebar was closed before an answer came. */
  | { readonly kind: 'unconfirmed' }
  | { readonly kind: 'noted' };

/** Its entryId is empty until it is sent for the first time. */
export interface Note extends TeacherNote {
  readonly phase: NotePhase;
}

export function noteProblem({ what, text }: Pick<Note, 'what' | 'text'>): NoteProblem | null {
  if (text.trim().length > longestNote) return 'too long';
  return needsWords[what] && text.trim() === '' ? 'nothing noticed' : null;
}

/**
 * What may have arrived must not be changed any more: the script knows a note by its ID, and would
 * take the second text for the first one sent again.
 */
export const isFixed = ({ phase }: Note): boolean =>
  phase.kind === 'saving' ||
  phase.kind === 'unconfirmed' ||
  (phase.kind === 'failed' &&
    (phase.isRetry === true ? phase.failure.code !== 'refused' : mayHaveArrived(phase.failure)));

/** Something would be lost with it. */
export const isUnsaved = ({ phase, text }: Note): boolean =>
  phase.kind === 'typing' ? text.trim() !== '' : phase.kind !== 'noted';
