// The order in which a student's goals are shown: the specialist's, then that of the tab.
import type { Goal } from '../../schema/tabs';

export const inOrder = (goals: readonly Goal[]): readonly Goal[] =>
  [...goals].sort((one, other) => positionOf(one) - positionOf(other));

/** A goal that nobody has put in order comes last. */
const positionOf = ({ order }: Goal): number => order ?? Number.MAX_SAFE_INTEGER;

/** Goals whose number changes when the given ones come first, in this order, and then the others. */
export function renumbered(
  goals: readonly Goal[],
  goalIds: readonly string[],
): readonly { readonly goalId: string; readonly order: number }[] {
  const named = new Map(goals.map((goal) => [goal.goalId, goal]));
  const first = goalIds.flatMap((goalId) => named.get(goalId) ?? []);
  const others = inOrder(goals).filter(({ goalId }) => !goalIds.includes(goalId));
  return [...first, ...others]
    .map(({ goalId, order: before }, index) => ({ goalId, before, order: index + 1 }))
    .filter(({ before, order }) => before !== order)
    .map(({ goalId, order }) => ({ goalId, order }));
}
