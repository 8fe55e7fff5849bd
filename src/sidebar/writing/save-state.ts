// What a person is told about the saving of a goal, always in the same place.
import { isConfirmed, missingIn, type Writing } from './writing';

export type SaveState =
  | 'saved'
  | 'unsaved'
  | 'saving'
  | 'failed'
  | 'refused'
  | 'conflict'
  | 'needs goal'
  | 'needs reason'
  | 'not added';

export function saveState(writing: Writing): SaveState {
  const { phase, stored } = writing;
  if (phase.kind === 'saving' || phase.kind === 'failed') return phase.kind;
  if (phase.kind === 'refused' || phase.kind === 'conflict') return phase.kind;
  if (isConfirmed(writing)) return 'saved';
  const missing = missingIn(writing);
  if (missing === 'goal') return 'needs goal';
  if (phase.kind === 'typing') return 'unsaved';
  if (missing === 'reason') return 'needs reason';
  return stored === null ? 'not added' : 'unsaved';
}
