// Compares two versions of a goal, field by field.
import type { GoalField, GoalFields } from '../../domain/goal-fields';
import { goalFields } from '../editor/goal-field-shapes';

/** The fields in which the two say something else, in the order of the editor. */
export const differences = (one: GoalFields, other: GoalFields): readonly GoalField[] =>
  goalFields.filter((field) => one[field] !== other[field]);

export const isSameGoal = (one: GoalFields, other: GoalFields): boolean =>
  differences(one, other).length === 0;

/** `onto` with the given fields as they stand in `from`. */
export function withFields(
  onto: GoalFields,
  from: GoalFields,
  fields: readonly GoalField[],
): GoalFields {
  const taken = Object.fromEntries(fields.map((field) => [field, from[field]]));
  return { ...onto, ...taken };
}
