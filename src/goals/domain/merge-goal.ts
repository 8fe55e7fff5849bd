// Brings two versions of a goal together: what one of two people has changed since they both began
// merges by itself, what both have changed is theirs to decide.
import {
  fieldText,
  type GoalField,
  type GoalFields,
  goalFieldNames,
  type WrittenGoal,
} from './goal-fields';

export interface FieldConflict {
  readonly field: GoalField;
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface MergedGoal {
  /** With my version of fields in conflict, so that nothing typed is lost. */
  readonly merged: GoalFields;
  readonly conflicts: readonly FieldConflict[];
}

/**
 * @param base the goal when I began to write; null where nobody knows: all that differs is in conflict
 * @param theirs the goal as it is now
 */
export function mergeGoal(
  base: WrittenGoal | null,
  mine: GoalFields,
  theirs: GoalFields,
): MergedGoal {
  const conflicts: FieldConflict[] = [];
  const untouched: GoalField[] = [];
  for (const field of goalFieldNames) {
    const was = base && fieldText(base[field]);
    const [my, their] = [fieldText(mine[field]), fieldText(theirs[field])];
    if (my === was || my === their) untouched.push(field);
    else if (their !== was) conflicts.push({ field, base: was ?? '', mine: my, theirs: their });
  }
  const taken = Object.fromEntries(untouched.map((field) => [field, theirs[field]]));
  return { merged: { ...mine, ...taken }, conflicts };
}

/** The fields in which two goals differ. */
export const differingFields = (one: GoalFields, other: GoalFields): readonly GoalField[] =>
  goalFieldNames.filter((field) => one[field] !== other[field]);
