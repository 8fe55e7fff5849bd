// What stands in a field of a goal, and what can be chosen for it, in the language of the page.
import type { goalFieldColumns } from '../../../schema/tabs';
import { showDay } from '../../../ui/messages/show-date';
import { fieldColumn, type GoalField, type GoalFields } from '../../domain/goal-fields';
import type { goal } from '../../messages/en';
import { shapeOf } from './goal-field-shapes';

/** The fields in whose cells one of a list stands. */
type GoalChoiceField = {
  [Field in GoalField]: (typeof goalFieldColumns)[Field]['kind'] extends 'choice' ? Field : never;
}[GoalField];

const isChoiceField = (field: GoalField): field is GoalChoiceField => field in labelsOf;

const labelsOf: {
  readonly [Field in GoalChoiceField]: (
    t: typeof goal,
  ) => Readonly<Record<GoalFields[Field], string>>;
} = {
  kind: ({ kinds }) => kinds,
  status: ({ statuses }) => statuses,
  progress: ({ steps, noStep }) => ({ ...steps, '': noStep }),
  competency: ({ competencies }) => competencies,
  outcome: ({ outcomes }) => outcomes,
};

const choiceLabels = (field: GoalChoiceField, t: typeof goal): Readonly<Record<string, string>> =>
  labelsOf[field](t);

/** What can be chosen, with its label; '' for no choice. Empty for a field of another shape. */
export function choicesOf(
  field: GoalField,
  t: typeof goal,
): readonly (readonly [value: string, label: string])[] {
  if (!isChoiceField(field)) return [];
  const labels = choiceLabels(field, t);
  return ['', ...fieldColumn(field).options].map((value) => [value, labels[value] ?? value]);
}

/** What stands in a field, as a person of the page's language reads it. */
export function showField(
  fields: GoalFields,
  field: GoalField,
  t: { readonly goal: typeof goal; readonly language: string },
): string {
  const value = fields[field];
  if (typeof value === 'boolean') return value ? t.goal.yes : t.goal.no;
  if (isChoiceField(field)) return choiceLabels(field, t.goal)[value ?? ''] ?? value ?? '';
  if (value === null || value === '') return t.goal.empty;
  return shapeOf(field) === 'day' ? showDay(value, t.language) : value;
}
