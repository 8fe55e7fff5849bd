// The fields in which two people wrote something else at once.
import type { GoalFields } from '../../contract/sidebar-calls';
import type { GoalField } from '../goal/goal-fields';
import { differences } from '../goal/same-goal';
import type { WritingPhase } from './writing';

/**
 * Those that the script found, and those in which the person has typed since: the script has not
 * seen these words, and the other's must not be written over unseen.
 */
export function conflictFields(
  mine: GoalFields,
  { conflicts, theirs, sentFields }: Extract<WritingPhase, { readonly kind: 'conflict' }>,
): readonly GoalField[] {
  const typedSince = differences(mine, sentFields);
  return differences(mine, theirs.fields).filter(
    (field) =>
      conflicts.some((conflict) => conflict.field === field) ||
      (typedSince.includes(field) && theirs.fields[field] !== sentFields[field]),
  );
}
