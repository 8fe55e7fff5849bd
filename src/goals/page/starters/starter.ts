// A goal to begin from: the words of a first version, which the person changes.
import type { GoalKind } from '../../../schema/choices';

export interface Starter {
  readonly kind: GoalKind;
  /** '' where the goal fits any area. */
  readonly area: string;
  readonly goal: string;
  readonly measure: string;
  readonly atSchool: string;
  readonly atHome: string;
}

/** Lets the starters be written one to a block of lines. */
export const starter = (
  kind: GoalKind,
  area: string,
  goal: string,
  measure: string,
  atSchool: string,
  atHome: string,
): Starter => ({ kind, area, goal, measure, atSchool, atHome });
