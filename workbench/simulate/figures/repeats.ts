// Questions that a child was asked again while another one that fits had never been asked.

import { languageName } from '../../../src/core/language-names';
import { normalizeText } from '../../../src/core/normalize-text';
import { suitsGoal, suitsTime } from '../../../src/digests/domain/choose-questions';
import type { IndexedQuestion, QuestionIndex } from '../../../src/digests/domain/question-index';
import type { GradeBand, QuestionAim } from '../../../src/schema/choices';
import type { ChildsDay } from './asked-sets';

/** What takes the place of what: those asked of the child, of the parents, and those that go on. */
const places: Readonly<Record<QuestionAim, 'child' | 'parents' | 'goes on'>> = {
  Why: 'child',
  How: 'child',
  Support: 'child',
  Know: 'parents',
  'Follow-up': 'goes on',
};

export interface RepeatFigures {
  /** "date student question" that came again too early. */
  readonly tooEarly: readonly string[];
  /** How often any question came again. */
  readonly repeated: number;
  /** Questions in emails, one for each child and day. */
  readonly asked: number;
}

/** @param index of the questions for families */
export function repeatFigures(
  days: readonly ChildsDay[],
  index: QuestionIndex,
  grades: (studentId: string) => GradeBand | null,
): RepeatFigures {
  const counts = new Map<string, Map<string, number>>();
  const tooEarly: string[] = [];
  let [repeated, asked] = [0, 0];
  for (const day of days) {
    const { studentId, date, carried } = day;
    const known = counts.get(studentId) ?? new Map<string, number>();
    counts.set(studentId, known);
    const fits = fitting(day, grades(studentId));
    for (const { id, goalId } of carried) {
      asked += 1;
      const question = index.get(id);
      if (!known.has(id) || question === undefined) continue;
      repeated += 1;
      const place = places[question.aim];
      const isLeft = [...index].some(
        ([other, each]) =>
          !known.has(other) &&
          carried.every((one) => one.id !== other) &&
          places[each.aim] === place &&
          fits(each, place === 'goes on' ? goalId : undefined),
      );
      if (isLeft) tooEarly.push(`${date} ${studentId} ${id}`);
    }
    for (const { id } of carried) known.set(id, (known.get(id) ?? 0) + 1);
  }
  return { tooEarly, repeated, asked };
}

/** @param only the goal that it has to stand under; null for none, undefined for any */
const fitting =
  ({ goals, phase, languages }: ChildsDay, grades: GradeBand | null) =>
  ({ wordings, isGeneral }: IndexedQuestion, only: string | null | undefined): boolean => {
    const rows = languages.flatMap(
      (language) => wordings.get(normalizeText(languageName(language))) ?? [],
    );
    if (rows.length < languages.length) return false;
    if (!rows.every((row) => suitsTime(row, { phase, grades }))) return false;
    if (only === null) return isGeneral;
    return goals.some(
      (goal) =>
        (only === undefined || goal.goalId === only) && rows.every((row) => suitsGoal(row, goal)),
    );
  };
