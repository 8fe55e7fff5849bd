// The fields of a goal as the editor shows them, and what may stand in each.
import type { GoalFields } from '../../contract/sidebar-calls';
import type { goalsTab } from '../../domain/schema/tabs';

export type GoalField = keyof GoalFields;

/** How a field is asked for: several lines, one line, a day, one of a list, yes or no. */
export type FieldShape = 'lines' | 'line' | 'day' | 'choice' | 'yes or no';

/** The fields in whose cells one of a list stands. */
export type GoalChoiceField = {
  [Field in GoalField]: (typeof goalsTab)['columns'][Field]['kind'] extends 'choice'
    ? Field
    : never;
}[GoalField];

/** In the order of the editor: the student's own words come first. */
export const fieldShapes: {
  readonly [Field in GoalField]: Field extends GoalChoiceField
    ? 'choice'
    : Exclude<FieldShape, 'choice'>;
} = {
  why: 'lines',
  goal: 'lines',
  kind: 'choice',
  area: 'line',
  measure: 'lines',
  baseline: 'line',
  target: 'line',
  atSchool: 'lines',
  atHome: 'lines',
  start: 'day',
  targetDate: 'day',
  status: 'choice',
  progress: 'choice',
  shareWithFamily: 'yes or no',
  shareWithTeachers: 'yes or no',
};

export const goalFields = Object.keys(fieldShapes) as readonly GoalField[];

/** The headers of the Goals tab, which is how History names a field. */
export const fieldHeaders: Readonly<Record<GoalField, string>> = {
  why: 'Why it matters to me',
  goal: 'Goal',
  kind: 'Kind',
  area: 'Area',
  measure: 'How we will know',
  baseline: 'Baseline',
  target: 'Target',
  atSchool: 'At school',
  atHome: 'At home',
  start: 'Start',
  targetDate: 'Target date',
  status: 'Status',
  progress: 'Progress',
  shareWithFamily: 'Share with family',
  shareWithTeachers: 'Share with teachers',
};

/** The field that History calls so; null for one that nobody edits in the sidebar. */
export const fieldNamed = (header: string): GoalField | null =>
  goalFields.find((field) => field === header || fieldHeaders[field] === header) ?? null;
