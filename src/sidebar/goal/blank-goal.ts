// The goals that a person begins with: an empty one, and a copy of another.
import type { GoalFields } from '../../contract/sidebar-calls';

/** Shared with family and teachers from the start; nothing is mailed while it is a draft. */
export const blankGoal: GoalFields = {
  why: '',
  goal: '',
  kind: 'Academic',
  area: '',
  measure: '',
  baseline: '',
  target: '',
  atSchool: '',
  atHome: '',
  start: null,
  targetDate: null,
  status: 'Draft',
  progress: 'Not started',
  shareWithFamily: true,
  shareWithTeachers: true,
};

/** The words are kept; what belongs to the past of the other goal is not. */
export const copyOfGoal = (goal: GoalFields): GoalFields => ({
  ...goal,
  start: null,
  targetDate: null,
  status: 'Draft',
  progress: 'Not started',
});
