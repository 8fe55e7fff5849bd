// What can be chosen in a goal, in the order in which it is offered.
import type { GoalFields } from '../../contract/sidebar-calls';

export const goalKinds = ['Academic', 'Affective', 'Talent', 'Career', 'Combined'] as const;

export const goalStatuses: readonly GoalFields['status'][] = [
  'Draft',
  'Active',
  'Achieved',
  'Continued',
  'Revised',
  'Discontinued',
];

export { type ProgressStep, progressSteps } from '../../page/wording/goal-words';

/** Goals that are worked on; the others are over. */
export const isLive = ({ status }: Pick<GoalFields, 'status'>): boolean =>
  status === 'Active' || status === 'Draft';
