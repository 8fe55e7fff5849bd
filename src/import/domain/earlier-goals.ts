// The goals of earlier years: which of them goes on from which, and what was decided of each when its
// year was closed.
import type { NextYear } from '../../schema/choices';
import type { Goal } from '../../schema/tabs';
import { type SchoolYear, yearOfGoal } from '../../years/domain/school-year';

export interface EarlierGoals {
  readonly rows: readonly Goal[];
  /** The last goal before this year that goes on from a goal; the goal itself where none does. */
  readonly lastOf: (goal: Goal) => Goal;
  /** What the goals said from which a goal goes on, the newest first. */
  readonly wordsBefore: (goal: Goal) => readonly string[];
  /** What becomes of the goal this year, as decided of the last that goes on from it; '' where nobody has. */
  readonly decidedOf: (goal: Goal) => NextYear | '';
}

/** Everything that follows from a goal step by step, which people may have typed into a circle. */
const follow = (goal: Goal, next: (one: Goal) => Goal | undefined): readonly Goal[] => {
  const passed = new Set([goal]);
  for (let one = next(goal); one !== undefined && !passed.has(one); one = next(one))
    passed.add(one);
  passed.delete(goal);
  return [...passed];
};

/**
 * @param others the student's goals that are not of this year: a later one may be among them
 * @param year the school year that runs now
 */
export const earlierGoals = (others: readonly Goal[], year: SchoolYear): EarlierGoals => {
  const isBefore = (goal: Goal): boolean => (yearOfGoal(goal, year) ?? year) < year;
  const before = others.filter(isBefore);
  const byId = new Map(others.map((goal) => [goal.goalId, goal]));
  const bySource = new Map(before.map((goal) => [goal.continues, goal]));
  const lastOf = (goal: Goal): Goal =>
    follow(goal, ({ goalId }) => bySource.get(goalId)).at(-1) ?? goal;
  return {
    rows: others,
    lastOf,
    wordsBefore: (goal) =>
      follow(goal, ({ continues }) => byId.get(continues)).map((one) => one.goal),
    decidedOf: (goal) => {
      const last = lastOf(goal);
      return isBefore(last) ? last.nextYear : '';
    },
  };
};
