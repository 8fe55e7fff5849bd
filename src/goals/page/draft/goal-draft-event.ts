// Events of a goal draft.
import type { Outcome } from '../../../ui/rpc/outcome';
import type { GoalField, GoalFields } from '../../domain/goal-fields';
import type { GoalSaveResult } from '../../server/save-goal';

export type Version = 'mine' | 'theirs';

export type GoalDraftEvent =
  | { readonly kind: 'typed'; readonly changes: Partial<GoalFields> }
  | { readonly kind: 'reason typed'; readonly reason: string }
  | { readonly kind: 'reason left' }
  /** The pause is over, or the person asks for it. */
  | { readonly kind: 'due'; readonly saveId: string }
  | { readonly kind: 'field left'; readonly saveId: string }
  | {
      readonly kind: 'answered';
      readonly saveId: string;
      readonly outcome: Outcome<GoalSaveResult>;
    }
  /** Of two versions the person has chosen one, for every field in conflict. */
  | { readonly kind: 'chosen'; readonly versions: Partial<Record<GoalField, Version>> };
