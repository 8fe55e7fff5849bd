// Says in a plain sentence what is missing from a plan.
import type { PlanGap } from '../../domain/plan/find-gaps';
import { showDay } from '../../page/wording/show-date';
import type { Wording } from '../wording/wording';

/** A goal is named by its beginning: the sentence has to stay one. */
const longestTitle = 48;

const brief = (title: string): string =>
  title.length <= longestTitle ? title : `${title.slice(0, longestTitle).trimEnd()}…`;

export const gapSentence = (gap: PlanGap, { goal: say, language }: Wording): string =>
  say.gaps[gap.kind](subjectOf(gap, language));

function subjectOf(gap: PlanGap, language: string): string {
  if ('goal' in gap) return brief(gap.goal);
  if ('area' in gap) return gap.area;
  return 'since' in gap ? showDay(gap.since, language) : '';
}
