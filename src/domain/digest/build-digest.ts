// Gathers what one digest says, no more than the content level allows.
import { isSharedWithFamily } from '../goal/shared-goals';
import { newestFirst } from '../newest-first';
import type { Goal, Guardian, ProgressEntry, Student } from '../schema/tabs';
import type { ContentLevel, DigestContent, DigestGoal, DigestQuestion } from './digest-content';
import { permitted } from './permitted';

/** More would make the mail long; older notes stay in the plan. */
const newsPerGoal = 3;

export interface DigestSources {
  readonly guardian: Guardian;
  readonly student: Student;
  readonly goals: readonly Goal[];
  /** The student's progress entries. */
  readonly entries: readonly ProgressEntry[];
  readonly questions: readonly DigestQuestion[];
  readonly level: ContentLevel;
  readonly sender: DigestContent['sender'];
}

export function buildDigest(sources: DigestSources): DigestContent {
  const { guardian, student, goals, level, questions, sender } = sources;
  return permitted({
    level,
    childName: student.preferredName || student.firstName,
    guardianName: guardian.name,
    goals: goals.filter(isSharedWithFamily).map((goal) => told(goal, sources)),
    questions,
    sender,
  });
}

function told(goal: Goal, { entries, guardian }: DigestSources): DigestGoal {
  const shared = newestFirst(
    entries.filter((entry) => entry.goalId === goal.goalId && entry.shareWithFamily),
  );
  const since = guardian.lastDigest ?? '';
  return {
    kind: goal.kind || 'Combined',
    goal: goal.goal,
    why: goal.why,
    progress: goal.progress,
    // A note of the digest's own day may be older or newer than the mail: better twice than never.
    news: shared
      .filter(({ date, note }) => note !== '' && (date ?? '') >= since)
      .slice(0, newsPerGoal)
      .map(({ date, note }) => ({ date: date ?? '', note })),
    nextStep: shared.find(({ nextStep }) => nextStep !== '')?.nextStep ?? '',
    atHome: goal.atHome,
    targetDate: goal.targetDate,
  };
}

/** Of one day, the row further down was written later. */
