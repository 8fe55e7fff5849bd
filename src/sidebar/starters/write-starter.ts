// Lets the bank be written one starter to a block of lines.
import type { Starter, StarterKind } from './starter';

export const starter = (
  kind: StarterKind,
  area: string,
  goal: string,
  measure: string,
  atSchool: string,
  atHome: string,
): Starter => ({ kind, area, goal, measure, atSchool, atHome });
