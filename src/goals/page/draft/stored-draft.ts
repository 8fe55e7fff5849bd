// A goal's text as this browser keeps it until the script has confirmed that very text.
import type { GoalField } from '../../domain/goal-fields';
import type { GoalView } from '../../domain/view-plan';
import type { GoalDraft } from './goal-draft';
import { differences, isSameGoal } from './same-goal';

export interface StoredDraft {
  /** When it was last typed on, as Date.toISOString gives it. */
  readonly at: string;
  readonly goalDraft: Omit<GoalDraft, 'phase'>;
}

export function draftOf({ phase: _, ...goalDraft }: GoalDraft, at: string): StoredDraft {
  return { at, goalDraft };
}

/** A draft beside what the spreadsheet says now. */
export type Offer =
  /** A goal that was never saved, or whose row is gone: there is nothing to compare it with. */
  | { readonly kind: 'new'; readonly draft: StoredDraft }
  | {
      readonly kind: 'changed';
      readonly draft: StoredDraft;
      readonly stored: GoalView;
      readonly fields: readonly GoalField[];
    };

/** Null where the spreadsheet says already what the draft says. */
export function offerOf(draft: StoredDraft, goals: readonly GoalView[]): Offer | null {
  const { goalId, mine } = draft.goalDraft;
  const stored = goals.find((goal) => goal.goalId === goalId);
  if (stored === undefined) return { kind: 'new', draft };
  if (isSameGoal(stored.fields, mine)) return null;
  return { kind: 'changed', draft, stored, fields: differences(mine, stored.fields) };
}

/** Goes on where the draft stopped; a save without an answer is asked for again first. */
export const resume = ({ draft }: Extract<Offer, { kind: 'new' }>): GoalDraft => {
  const { goalDraft } = draft;
  const isGone = goalDraft.goalId !== null;
  return {
    ...goalDraft,
    isReasonDone: true,
    ...(isGone ? { goalId: null, stored: null, sent: null } : {}),
    phase: { kind: 'typing' },
  };
};

/** @param chosen of the fields that differ, those in which the draft is wanted */
export function resumeWith(
  { draft, stored, fields }: Extract<Offer, { kind: 'changed' }>,
  chosen: readonly GoalField[],
): GoalDraft {
  const kept = fields.filter((field) => chosen.includes(field));
  const taken = Object.fromEntries(kept.map((field) => [field, draft.goalDraft.mine[field]]));
  return {
    ...draft.goalDraft,
    initial: stored.fields,
    stored: stored.fields,
    mine: { ...stored.fields, ...taken },
    isReasonDone: true,
    sent: null,
    phase: { kind: 'typing' },
  };
}
