// A draft that is to be seen: the one change that makes a goal part of the digests.
import type { GoalDraft } from './goal-draft';

/** Nobody has begun to write it in the editor, so that there is nothing to lose. */
export const madeActive = (goalDraft: GoalDraft, reason: string): GoalDraft => ({
  ...goalDraft,
  mine: { ...goalDraft.mine, status: 'Active' },
  reason,
  isReasonDone: true,
  phase: { kind: 'typing' },
});
