// Which goals are over, and which a family hears about.
import type { Goal } from '../../schema/tabs';

/** For every status there is, so that a new one does not compile until it is decided. */
const closes: Readonly<Record<Goal['status'], boolean>> = {
  Draft: false,
  Active: false,
  Achieved: true,
  Continued: true,
  Revised: true,
  Discontinued: true,
  // Nobody has said that it is open. The Goals tab has no such row: Status is required there.
  '': true,
};

/** A goal that is over stays as it is: a record of what was reached, and of when. */
export const isClosedGoal = ({ status }: Pick<Goal, 'status'>): boolean => closes[status];

/** Only live goals, and only where the specialist said so; an empty cell is a no. */
export const isSharedWithFamily = (goal: Pick<Goal, 'status' | 'shareWithFamily'>): boolean =>
  goal.status === 'Active' && goal.shareWithFamily;
