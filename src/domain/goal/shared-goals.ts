// Which goals a family hears about.
import type { Goal } from '../schema/tabs';

/** Only live goals, and only where the specialist said so; an empty cell is a no. */
export const isSharedWithFamily = (goal: Goal): boolean =>
  goal.status === 'Active' && goal.shareWithFamily;
