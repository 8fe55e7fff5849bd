// What a person may write of a goal; everything else the product keeps.
import type { Column } from '../schema/column';
import { type Goal, goalsTab as goals } from '../schema/tabs';

export type GoalFields = Omit<
  Goal,
  'goalId' | 'studentId' | 'student' | 'teachers' | 'order' | 'updatedAt' | 'updatedBy'
>;

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
export const goalFieldNames: readonly GoalField[] = [
  'kind',
  'area',
  'goal',
  'why',
  'measure',
  'baseline',
  'target',
  'atSchool',
  'atHome',
  'start',
  'targetDate',
  'status',
  'progress',
  'shareWithFamily',
  'shareWithTeachers',
];

export const fieldColumn = (field: GoalField): Column => goals.columns[field];

export function fieldsOf(goal: Goal): GoalFields {
  const { goalId, studentId, student, teachers, order, updatedAt, updatedBy, ...fields } = goal;
  return fields;
}

/** A field as History shows it. */
export function fieldText(value: WrittenGoal[GoalField]): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value ?? '';
}
