// The save state of a goal, as the editor shows it.
import { type GoalDraft, isConfirmed, missingIn } from './goal-draft';

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

export function saveState(goalDraft: GoalDraft): SaveState {
  const { phase, stored } = goalDraft;
  if (phase.kind === 'saving' || phase.kind === 'failed') return phase.kind;
  if (phase.kind === 'refused' || phase.kind === 'conflict') return phase.kind;
  if (isConfirmed(goalDraft)) return 'saved';
  const missing = missingIn(goalDraft);
  if (missing === 'goal') return 'needs goal';
  if (phase.kind === 'typing') return 'unsaved';
  if (missing === 'reason') return 'needs reason';
  return stored === null ? 'not added' : 'unsaved';
}
