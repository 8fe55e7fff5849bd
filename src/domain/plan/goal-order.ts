// The order in which a student's goals are shown.
import type { Goal } from '../schema/tabs';

/** As they stand in the tab. */
export const inOrder = (goals: readonly Goal[]): readonly Goal[] => goals;
