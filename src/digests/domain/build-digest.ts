// Gathers what one digest says, no more than the content level allows.

import { newestFirst } from '../../core/newest-first';
import { isSharedWithFamily } from '../../goals/domain/shared-goals';
import type { Goal, Guardian, ProgressEntry, Student } from '../../schema/tabs';
import {
  type ContentLevel,
  type DigestContent,
  type DigestGoal,
  type DigestQuestion,
  permitted,
} from './digest-content';

/** More would make the email long; older notes stay in the plan. */
const newsPerGoal = 3;

export interface DigestInput {
  readonly guardian: Guardian;
  readonly student: Student;
  readonly goals: readonly Goal[];
  /** The student's progress entries. */
  readonly entries: readonly ProgressEntry[];
  readonly questions: readonly DigestQuestion[];
  /** Where there are no goals, the email says that those of the new year are being set. */
  readonly tellsOfNewYear: boolean;
  readonly level: ContentLevel;
  readonly sender: DigestContent['sender'];
}

export function buildDigest(input: DigestInput): DigestContent {
  const { guardian, student, goals, level, questions, sender } = input;
  const shared = goals.filter(isSharedWithFamily);
  const isBeingSet = input.tellsOfNewYear && shared.length === 0;
  return permitted({
    level,
    goalsAreBeingSet: isBeingSet,
    childName: student.preferredName || student.firstName,
    guardianName: guardian.name,
    goals: shared.map((goal) => digestGoal(goal, input)),
    questions: isBeingSet ? [] : questions,
    sender,
  });
}

function digestGoal(goal: Goal, { entries, guardian }: DigestInput): DigestGoal {
  const shared = newestFirst(
    entries.filter((entry) => entry.goalId === goal.goalId && entry.shareWithFamily),
  );
  const since = guardian.lastDigest ?? '';
  return {
    kind: goal.kind || 'Combined',
    goal: goal.goal,
    why: goal.why,
    progress: goal.progress,
    // A note of the digest's own day may be older or newer than the email: better twice than never.
    news: shared
      .filter(({ date, note }) => note !== '' && (date ?? '') >= since)
      .slice(0, newsPerGoal)
      .map(({ date, note }) => ({ date: date ?? '', note })),
    nextStep: shared.find(({ nextStep }) => nextStep !== '')?.nextStep ?? '',
    atHome: goal.atHome,
    targetDate: goal.targetDate,
  };
}
