// What can happen to a goal that is being written.
import type { GoalFields, GoalSaveResult } from '../../contract/sidebar-calls';
import type { Outcome } from '../../page/call/outcome';
import type { GoalField } from '../goal/goal-fields';

export type Version = 'mine' | 'theirs';

export type WritingEvent =
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
