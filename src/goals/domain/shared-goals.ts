// Which goals are over, and which a family hears about.
import type { CalendarDate } from '../../core/calendar-date';
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

type SharedGoal = Pick<Goal, 'status' | 'shareWithFamily'>;

/** Only live goals, and only where the specialist said so; an empty cell is a no. */
export const isSharedWithFamily = (goal: SharedGoal): boolean =>
  goal.status === 'Active' && goal.shareWithFamily;

/** Of a goal that was given up or goes on as another one, nothing is told. */
const isTold: Readonly<Record<Goal['status'], boolean>> = {
  Draft: false,
  Active: true,
  Achieved: true,
  Continued: false,
  Revised: false,
  Discontinued: false,
  '': false,
};

/** What a digest may tell of: live goals, and those that were reached. */
export const mayBeTold = (goal: SharedGoal): boolean => isTold[goal.status] && goal.shareWithFamily;

/** Whether a goal that is still open has been reached. */
const isAtTheEnd: Readonly<Record<Goal['progress'], boolean>> = {
  '': false,
  'Not started': false,
  'Getting started': false,
  'On the way': false,
  'Nearly there': false,
  Achieved: true,
};

/**
 * Reached since school began, and shared. Where goals have no school year, one that has been over for
 * longer is told from its last change.
 */
export const isReached = (
  goal: SharedGoal & Pick<Goal, 'progress' | 'schoolYear' | 'updatedAt'>,
  firstDay: CalendarDate,
): boolean => {
  if (!mayBeTold(goal)) return false;
  if (!isClosedGoal(goal)) return isAtTheEnd[goal.progress];
  return goal.schoolYear.trim() !== '' || (goal.updatedAt ?? '') >= firstDay;
};
