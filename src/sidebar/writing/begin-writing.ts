// Begins the writing of a goal: one that is stored, or a new one.
import type { GoalFields, GoalView } from '../../contract/sidebar-calls';
import type { Writing } from './writing';

export interface Whose {
  readonly studentId: string;
  readonly studentName: string;
}

export const writingOf = (whose: Whose, { goalId, fields }: GoalView): Writing => ({
  ...whose,
  key: goalId,
  goalId,
  initial: fields,
  stored: fields,
  mine: fields,
  reason: '',
  isReasonDone: false,
  sent: null,
  phase: { kind: 'at rest' },
});

/** @param key told apart from every other goal, saved or not */
export const newWriting = (whose: Whose, key: string, fields: GoalFields): Writing => ({
  ...whose,
  key,
  goalId: null,
  initial: fields,
  stored: null,
  mine: fields,
  reason: '',
  isReasonDone: false,
  sent: null,
  phase: { kind: 'at rest' },
});
