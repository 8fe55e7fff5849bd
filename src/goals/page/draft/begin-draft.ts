// Starts a draft: of a goal in the sheet, or of a new one.
import type { GoalFields } from '../../domain/goal-fields';
import type { GoalView } from '../../domain/view-plan';
import type { GoalDraft } from './goal-draft';

export interface Whose {
  readonly studentId: string;
  readonly studentName: string;
}

export const draftOfGoal = (whose: Whose, { goalId, fields }: GoalView): GoalDraft => ({
  ...whose,
  key: goalId,
  goalId,
  initial: fields,
  stored: fields,
  mine: fields,
  reason: '',
  isReasonDone: false,
  sent: null,
  phase: { kind: 'idle' },
});

/** @param key distinct from every other goal, saved or not */
export const newDraft = (whose: Whose, key: string, fields: GoalFields): GoalDraft => ({
  ...whose,
  key,
  goalId: null,
  initial: fields,
  stored: null,
  mine: fields,
  reason: '',
  isReasonDone: false,
  sent: null,
  phase: { kind: 'idle' },
});

/** A draft that is to be seen, changed where it is shown: nobody has begun to write it in the editor. */
export const madeActive = (goalDraft: GoalDraft, reason: string): GoalDraft => ({
  ...goalDraft,
  mine: { ...goalDraft.mine, status: 'Active' },
  reason,
  isReasonDone: true,
  phase: { kind: 'typing' },
});
