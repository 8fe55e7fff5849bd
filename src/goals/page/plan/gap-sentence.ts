// Says in a plain sentence what is missing from a plan.

import { showDay } from '../../../ui/messages/show-date';
import type { PlanGap } from '../../domain/find-gaps';
import { type Messages, useMessages } from '../../messages/messages';

/** A goal is named by its beginning: the sentence has to stay one. */
const longestTitle = 48;

const brief = (title: string): string =>
  title.length <= longestTitle ? title : `${title.slice(0, longestTitle).trimEnd()}…`;

export const gapSentence = (gap: PlanGap, { goal: t, language }: Messages): string =>
  t.gaps[gap.kind](subjectOf(gap, language));

/** For the components of other capabilities, in the language of the reader. */
export function useGapSentence(): (gap: PlanGap) => string {
  const t = useMessages();
  return (gap) => gapSentence(gap, t);
}

function subjectOf(gap: PlanGap, language: string): string {
  if ('goal' in gap) return brief(gap.goal);
  if ('area' in gap) return gap.area;
  return 'on' in gap ? showDay(gap.on, language) : '';
}
