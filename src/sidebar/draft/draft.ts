// A goal's text as this browser keeps it until the script has confirmed that very text.
import type { GoalView } from '../../contract/sidebar-calls';
import type { GoalField } from '../goal/goal-fields';
import { differences, isSameGoal } from '../goal/same-goal';
import type { Writing } from '../writing/writing';

export interface Draft {
  /** When it was last typed on, as Date.toISOString gives it. */
  readonly at: string;
  readonly writing: Omit<Writing, 'phase'>;
}

export function draftOf({ phase: _, ...writing }: Writing, at: string): Draft {
  return { at, writing };
}

/** A draft beside what the spreadsheet says now. */
export type Offer =
  /** A goal that was never saved, or whose row is gone: there is nothing to compare it with. */
  | { readonly kind: 'new'; readonly draft: Draft }
  | {
      readonly kind: 'changed';
      readonly draft: Draft;
      readonly stored: GoalView;
      readonly fields: readonly GoalField[];
    };

/** Null where the spreadsheet says already what the draft says. */
export function offerOf(draft: Draft, goals: readonly GoalView[]): Offer | null {
  const { goalId, mine } = draft.writing;
  const stored = goals.find((goal) => goal.goalId === goalId);
  if (stored === undefined) return { kind: 'new', draft };
  if (isSameGoal(stored.fields, mine)) return null;
  return { kind: 'changed', draft, stored, fields: differences(mine, stored.fields) };
}

/** Goes on where the draft stopped; a save without an answer is asked for again first. */
export const resume = ({ draft }: Extract<Offer, { kind: 'new' }>): Writing => {
  const { writing } = draft;
  const isGone = writing.goalId !== null;
  return {
    ...writing,
    isReasonDone: true,
    ...(isGone ? { goalId: null, stored: null, sent: null } : {}),
    phase: { kind: 'typing' },
  };
};

/** @param chosen of the fields that differ, those in which the draft is wanted */
export function resumeWith(
  { draft, stored, fields }: Extract<Offer, { kind: 'changed' }>,
  chosen: readonly GoalField[],
): Writing {
  const kept = fields.filter((field) => chosen.includes(field));
  const taken = Object.fromEntries(kept.map((field) => [field, draft.writing.mine[field]]));
  return {
    ...draft.writing,
    initial: stored.fields,
    stored: stored.fields,
    mine: { ...stored.fields, ...taken },
    isReasonDone: true,
    sent: null,
    phase: { kind: 'typing' },
  };
}
