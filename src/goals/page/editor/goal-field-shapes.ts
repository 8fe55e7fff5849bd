// How the fields of a goal are asked for, as the columns of the Goals tab declare them.
import { blankRow } from '../../../schema/tab';
import { goalFieldColumns } from '../../../schema/tabs';
import {
  fieldColumn,
  type GoalField,
  type GoalFields,
  goalFieldNames,
} from '../../domain/goal-fields';

/** Before all others: the student's own words, then the goal. The rest comes in the tab's order. */
const first: readonly GoalField[] = ['why', 'goal'];

/** Columns that came later stand at the end of the tab, and in the editor after what they belong to. */
const follows: Readonly<Partial<Record<GoalField, readonly GoalField[]>>> = {
  kind: ['competency'],
  area: ['standard'],
  atSchool: ['responsible'],
  atHome: ['obstacle', 'ifThen'],
  progress: ['outcome', 'evidence'],
};

const placed = [...first, ...Object.values(follows).flat()];

/** In the order of the editor. */
export const goalFields: readonly GoalField[] = [
  ...first,
  ...goalFieldNames
    .filter((field) => !placed.includes(field))
    .flatMap((field) => [field, ...(follows[field] ?? [])]),
];

export type FieldShape = 'line' | 'lines' | 'day' | 'choice' | 'yes or no';

export function shapeOf(field: GoalField): FieldShape {
  const { kind, multiline } = fieldColumn(field);
  if (kind === 'choice') return 'choice';
  if (kind === 'date') return 'day';
  if (kind === 'yesNo') return 'yes or no';
  return multiline ? 'lines' : 'line';
}

/** Shared with family and teachers from the start; nothing is emailed while it is a draft. */
export const blankGoal: GoalFields = {
  ...blankRow(goalFieldColumns),
  kind: 'Academic',
  status: 'Draft',
  progress: 'Not started',
  shareWithFamily: true,
  shareWithTeachers: true,
};

/** The words are kept; what belongs to the past of the other goal is not. */
export const copyOfGoal = (fields: GoalFields): GoalFields => ({
  ...fields,
  start: null,
  targetDate: null,
  status: 'Draft',
  progress: 'Not started',
  outcome: '',
  evidence: '',
});

/** The field that History calls so, by its header; null for one that nobody edits in the sidebar. */
export const fieldNamed = (header: string): GoalField | null =>
  goalFields.find((field) => field === header || fieldColumn(field).header === header) ?? null;
