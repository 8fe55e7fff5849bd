// A goal to begin from: the words of a first version, which the person changes.
import type { GoalFields } from '../../contract/sidebar-calls';
import type { GoalKind } from '../../domain/schema/tabs';
import { blankGoal } from '../goal/blank-goal';

export interface Starter {
  readonly kind: GoalKind;
  /** '' where the goal fits any area. */
  readonly area: string;
  readonly goal: string;
  readonly measure: string;
  readonly atSchool: string;
  readonly atHome: string;
}

/** The student's own words and the dates stay blank: nobody else can fill them. */
export const fieldsOf = (starter: Starter): GoalFields => ({ ...blankGoal, ...starter });
