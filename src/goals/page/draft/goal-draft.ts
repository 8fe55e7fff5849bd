// A draft of a goal: what the script has confirmed, and what it has not.
import type { CallFailure } from '../../../ui/rpc/outcome';
import type { FieldProblem } from '../../domain/check-goal';
import type { GoalFields } from '../../domain/goal-fields';
import type { FieldConflict } from '../../domain/merge-goal';
import type { GoalView } from '../../domain/view-plan';
import type { GoalSave as WrittenGoalSave } from '../../server/save-goal';
import { isSameGoal } from './same-goal';

/** The sidebar writes goals whose fields it has made itself. */
export interface GoalSave extends WrittenGoalSave {
  readonly base: GoalFields | null;
  readonly mine: GoalFields;
}

export type DraftPhase =
  /** Everything that can be saved is saved. */
  | { readonly kind: 'idle' }
  /** To be saved when the person pauses. */
  | { readonly kind: 'typing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: CallFailure }
  | { readonly kind: 'refused'; readonly problems: readonly FieldProblem[] }
  | {
      readonly kind: 'conflict';
      readonly theirs: GoalView;
      readonly merged: GoalFields;
      readonly conflicts: readonly FieldConflict[];
      /** What was sent; the person may have typed on since. */
      readonly sentFields: GoalFields;
    };

export interface GoalDraft {
  /** The goal's ID; of a new goal a name of its own, which it keeps. */
  readonly key: string;
  readonly studentId: string;
  readonly studentName: string;
  /** Null until a new goal is saved for the first time. */
  readonly goalId: string | null;
  /** How the editor opened: a goal left so was not touched. */
  readonly initial: GoalFields;
  /** As the script last confirmed it; null for a goal it does not have yet. */
  readonly stored: GoalFields | null;
  readonly mine: GoalFields;
  readonly reason: string;
  /** The reason is written to its end: a word cut short by a pause must not go into History. */
  readonly isReasonDone: boolean;
  /**
   * Sent and without an answer. It may have arrived, so it is asked for again word for word, under
   * the same save ID, before anything newer: a new goal is never made twice.
   */
  readonly sent: GoalSave | null;
  readonly phase: DraftPhase;
}

/** What has to be written before the rest can be saved. */
export function missingIn({
  mine,
  stored,
  reason,
  isReasonDone,
}: GoalDraft): 'goal' | 'reason' | null {
  if (mine.goal.trim() === '') return 'goal';
  const isNewStatus = stored !== null && stored.status !== mine.status;
  return isNewStatus && (!isReasonDone || reason.trim() === '') ? 'reason' : null;
}

/** The save that would bring the script up to date; null when there is nothing to send. */
export function nextSave(goalDraft: GoalDraft, saveId: string): GoalSave | null {
  const { goalId, studentId, stored, mine, reason } = goalDraft;
  const missing = missingIn(goalDraft);
  if (missing === 'goal') return null;
  // Without its reason a status waits; the other fields need not wait for it.
  const ready = missing === 'reason' && stored ? { ...mine, status: stored.status } : mine;
  if (stored !== null && isSameGoal(ready, stored)) return null;
  const said = missing === 'reason' ? '' : reason.trim();
  return { goalId, studentId, base: stored, mine: ready, reason: said, saveId };
}

/** The script has this very text. */
export const isConfirmed = ({ sent, stored, mine }: GoalDraft): boolean =>
  sent === null && stored !== null && isSameGoal(mine, stored);

/** A new goal in which nobody has written anything yet. */
const isUntouched = ({ sent, stored, mine, initial }: GoalDraft): boolean =>
  sent === null && stored === null && isSameGoal(mine, initial);

/** There is text that only this page has. */
export const isUnsaved = (goalDraft: GoalDraft): boolean =>
  !isConfirmed(goalDraft) && !isUntouched(goalDraft);
