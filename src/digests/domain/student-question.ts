// The question that a student's check-in page asks about one goal.
import { hash32 } from '../../core/hash32';
import { normalizeText } from '../../core/normalize-text';
import type { QuestionAim } from '../../schema/choices';
import type { Goal, Question } from '../../schema/tabs';
import { type QuestionWish, suitsGoal, suitsTime } from './choose-questions';
import { namedGoals } from './named-goal';
import { indexQuestions } from './question-index';
import { wordQuestions } from './word-questions';

export interface StudentQuestionWish extends Pick<QuestionWish, 'phase' | 'grades'> {
  readonly goal: Goal;
  /** As the Questions tab names it. */
  readonly language: string;
  /** How many check-ins about the goal there have been. */
  readonly checkIns: number;
}

/** Whether a question of the aim may be asked of somebody who has never answered. */
const needsNoAnswer: Readonly<Record<QuestionAim, boolean>> = {
  Why: true,
  How: true,
  Support: true,
  Know: true,
  'Follow-up': false,
};

/** Another one each time: all that fit are asked before one comes again. '' where none fits. */
export function studentQuestion(rows: readonly Question[], wish: StudentQuestionWish): string {
  const { goal, language, checkIns } = wish;
  const goals = namedGoals([goal], 'Full');
  const index = indexQuestions(rows, 'Student');
  const seed = hash32(goal.goalId);
  const fitting = [...index]
    .filter(([, { wordings, aim }]) => {
      const row = wordings.get(normalizeText(language));
      return (
        row !== undefined &&
        (needsNoAnswer[aim] || checkIns > 0) &&
        suitsTime(row, wish) &&
        goals.every((each) => suitsGoal(row, each))
      );
    })
    .map(([id]) => ({ id, goalId: goal.goalId, chance: hash32(id, seed) }))
    .sort((one, other) => one.chance - other.chance);
  const turn = fitting.slice(checkIns % Math.max(1, fitting.length)).slice(0, 1);
  // The page speaks to the student alone.
  const [worded] = wordQuestions(turn, index, { language, goals, childName: '' });
  return worded?.question ?? '';
}
