// Gathers what one digest says, no more than the content level allows.

import { isSharedWithFamily } from '../../goals/domain/shared-goals';
import type { Cadence, DigestForm } from '../../schema/choices';
import type { Goal, Guardian, Student } from '../../schema/tabs';
import {
  type AskTonight,
  type ContentLevel,
  type DigestContent,
  type DigestGoal,
  type DigestNews,
  permitted,
} from './digest-content';
import type { Telling } from './plan-telling';
import type { WordedQuestion } from './word-questions';

/** More would make the email long; older notes stay in the plan. */
const notesPerGoal = 3;

export interface DigestInput {
  readonly guardian: Guardian;
  readonly student: Student;
  readonly goals: readonly Goal[];
  readonly telling: Pick<Telling, 'form' | 'season' | 'news' | 'furtherNotes' | 'conferences'>;
  readonly questions: readonly WordedQuestion[];
  /** Where there are no goals, the email says that those of the new year are being set. */
  readonly tellsOfNewYear: boolean;
  readonly cadence: Cadence;
  readonly nextDigest: string | null;
  readonly answerPage: string | null;
  readonly level: ContentLevel;
  readonly sender: DigestContent['sender'];
}

/** Which goals a digest lists. */
const listsGoals: Readonly<Record<DigestForm, boolean>> = { Plan: true, News: true, Light: false };
const isWhole: Readonly<Record<DigestForm, boolean>> = { Plan: true, News: false, Light: false };

export const isBeingSet = ({
  goals,
  telling,
  tellsOfNewYear,
}: Pick<DigestInput, 'goals' | 'tellsOfNewYear'> & {
  readonly telling: Pick<Telling, 'news'>;
}): boolean => tellsOfNewYear && !goals.some(isSharedWithFamily) && telling.news.length === 0;

export function buildDigest(input: DigestInput): DigestContent {
  const { guardian, student, goals, telling, level, questions } = input;
  const goalsAreBeingSet = isBeingSet(input);
  const [first, ...further] = goalsAreBeingSet ? [] : questions;
  const shared = goals.filter(isSharedWithFamily);
  const ask = first ? askTonight(first, shared) : null;
  return permitted({
    level,
    form: telling.form,
    season: goalsAreBeingSet ? null : telling.season,
    cadence: input.cadence,
    goalsAreBeingSet,
    childName: student.preferredName || student.firstName,
    guardianName: guardian.name,
    news: telling.news.map(({ news, goalId }) => withoutGoal(news, goalId === first?.goalId)),
    ask,
    goals: listsGoals[telling.form] ? shared.map((goal) => digestGoal(goal, input, ask)) : [],
    questions: further.map(({ goalId, questionId, aim, question }) => ({
      questionId,
      aim,
      question,
      // Where one goal is listed, everything is about it.
      goal: shared.length > 1 ? (shared.find((goal) => goal.goalId === goalId)?.goal ?? '') : '',
    })),
    conferences: telling.conferences,
    nextDigest: input.nextDigest,
    isTranslated: false,
    answerPage: input.answerPage,
    sender: input.sender,
  });
}

/** The goal of tonight's question is named there. */
const withoutGoal = (news: DigestNews, isAsked: boolean): DigestNews =>
  news.kind === 'words' && isAsked ? { ...news, goal: '' } : news;

function askTonight(
  { goalId, questionId, aim, question }: WordedQuestion,
  goals: readonly Goal[],
): AskTonight {
  const goal = goals.find((each) => each.goalId === goalId);
  return { questionId, aim, question, goal: goal?.goal ?? '', atHome: goal?.atHome ?? '' };
}

function digestGoal(
  goal: Goal,
  { telling: { form, furtherNotes } }: DigestInput,
  ask: AskTonight | null,
): DigestGoal {
  const whole = isWhole[form];
  return {
    kind: whole ? goal.kind || 'Combined' : null,
    goal: goal.goal,
    why: whole ? goal.why : '',
    measure: goal.measure,
    progress: goal.progress,
    notes: furtherNotes
      .filter(({ goalId, note }) => goalId === goal.goalId && note.trim() !== '')
      .slice(0, notesPerGoal)
      .map(({ date, note }) => ({ date: date ?? '', note })),
    // What stands with tonight's question is not said twice.
    atHome: whole && goal.atHome !== ask?.atHome ? goal.atHome : '',
    targetDate: whole ? goal.targetDate : null,
  };
}
