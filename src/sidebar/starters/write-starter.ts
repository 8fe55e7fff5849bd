// Lets the bank be written one starter to a block of lines.
import type { GoalKind } from '../../domain/schema/tabs';
import type { Starter } from './starter';

export const starter = (
  kind: GoalKind,
  area: string,
  goal: string,
  measure: string,
  atSchool: string,
  atHome: string,
): Starter => ({ kind, area, goal, measure, atSchool, atHome });
