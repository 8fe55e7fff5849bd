// What a person may write of a goal; everything else the product keeps.
import type { Column, ValueOf } from '../../schema/column';
import { type Goal, goalFieldColumns } from '../../schema/tabs';

export type GoalFields = {
  readonly [Field in keyof typeof goalFieldColumns]: ValueOf<(typeof goalFieldColumns)[Field]>;
};

export type GoalField = keyof GoalFields;

/** A goal as somebody has written it: dates and choices may be anything yet. */
export type WrittenGoal = {
  readonly [Field in GoalField]: GoalFields[Field] extends boolean
    ? boolean
    : null extends GoalFields[Field]
      ? string | null
      : string;
};

/** In the order of the tab. */
export const goalFieldNames = Object.keys(goalFieldColumns) as readonly GoalField[];

export const fieldColumn = (field: GoalField): Column => goalFieldColumns[field];

export const fieldsOf = (goal: Goal): GoalFields =>
  Object.fromEntries(goalFieldNames.map((field) => [field, goal[field]])) as GoalFields;

/** A field as History shows it. */
export function fieldText(value: WrittenGoal[GoalField]): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value ?? '';
}
