// The words for goals, in English: fields, choices, what is missing.
import type { PlanGap } from '../../../domain/plan/find-gaps';
import { goalWords } from '../../../page/wording/goal-words';
import type { GoalField } from '../../goal/goal-fields';

/** A gap is about an area, a goal by its beginning, or a day. */
type GapSentence = (about: string) => string;

export const goal = {
  fields: {
    why: 'Why it matters to me (the student’s own words)',
    goal: 'Goal',
    kind: 'Kind',
    area: 'Area',
    measure: 'How we will know',
    baseline: 'Where it starts (baseline)',
    target: 'Where it should be (target)',
    atSchool: 'At school: strategies',
    atHome: 'At home: how family can help',
    start: 'Start',
    targetDate: 'Target date',
    status: 'Status',
    progress: 'Progress',
    shareWithFamily: 'Share with family',
    shareWithTeachers: 'Share with teachers',
  } satisfies Record<GoalField, string>,
  ...goalWords.en,
  gaps: {
    'no goal': () => 'There is no goal yet.',
    'no academic goal': () => 'There is no academic goal.',
    'no affective goal': () => 'There is no affective goal.',
    'area without a goal': (about) => `No goal for ${about}.`,
    'no measure': (about) => `“${about}” does not say how we will know.`,
    'no target date': (about) => `“${about}” has no target date.`,
    'target date has passed': (about) => `The target date of “${about}” has passed.`,
    'no progress lately': (about) => `No progress noted lately for “${about}”.`,
    'review overdue': (about) => `The review was due on ${about}.`,
    'no family answer this year': () => 'The family has not answered this school year.',
  } satisfies Record<PlanGap['kind'], GapSentence>,
  yes: 'Yes',
  no: 'No',
  empty: '(blank)',
};
