// The questions of one child and period. Both guardians get the same ones, each in own language, and
// so does whoever gets the email later or a second time: the tab Asked keeps the set, and how often
// the child has been asked each question.

import { overlap, type Period, periodFromName, periodName } from '../../schedule/domain/period';
import type { Asked, Delivery } from '../../schema/tabs';
import { askedText, countAsked, countsText, readAsked, readCounts } from './asked-counts';
import { chooseQuestions, type QuestionWish } from './choose-questions';
import type { QuestionIndex } from './question-index';
import { type WordedQuestion, wordQuestions } from './word-questions';

export interface QuestionSetInput
  extends Pick<
    QuestionWish,
    'goals' | 'focus' | 'phase' | 'grades' | 'languages' | 'count' | 'followsUp'
  > {
  readonly index: QuestionIndex;
  readonly studentId: string;
  readonly childName: string;
  readonly period: Period;
  /** Of this guardian, as the Questions tab names it. */
  readonly language: string;
  /** What the child has been asked; null for nothing yet. */
  readonly asked: Asked | null;
  /** Emails that this guardian has got. */
  readonly arrived: readonly Pick<Delivery, 'period'>[];
}

export interface QuestionSet {
  readonly questions: readonly WordedQuestion[];
  /** The child's row as this set leaves it. */
  readonly asked: Asked;
}

/**
 * An email of one question begins the set of its period; where another one of the period has news, it
 * goes on from there.
 */
export function questionSet(input: QuestionSetInput): QuestionSet {
  const { period, count, studentId, asked, index, goals, language, childName } = input;
  const kept = readAsked(asked?.questions ?? []);
  const begun = isOwn(input) ? kept : [];
  const counts = readCounts(asked?.counts ?? '');
  const added =
    begun.length >= count
      ? []
      : chooseQuestions(index, {
          ...input,
          begun,
          asked: counts,
          lastFirst: kept[0]?.goalId ?? null,
          seed: `${periodName(period)} ${studentId}`,
        });
  const set = [...begun, ...added];
  return {
    questions: wordQuestions(set.slice(0, count), index, { language, goals, childName }),
    asked: {
      studentId,
      period: begun.length > 0 && asked ? asked.period : periodName(period),
      questions: set.map(askedText),
      counts: countsText(countAsked(counts, [added.map(({ id }) => id)])),
    },
  };
}

/**
 * Whether the set that is kept is the one of this email. Families of one child may have different
 * cadences: who has had the set in an earlier email gets another one.
 */
function isOwn({ asked, period, arrived }: QuestionSetInput): boolean {
  const kept = periodFromName(asked?.period ?? '');
  if (kept === null || !overlap(kept, period)) return false;
  return !arrived.some((row) => {
    const other = periodFromName(row.period);
    return other !== null && overlap(other, kept) && !overlap(other, period);
  });
}
