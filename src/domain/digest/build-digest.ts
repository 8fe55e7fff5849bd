// Gathers what one digest says, no more than the content level allows.
import { isSharedWithFamily } from '../goal/shared-goals';
import type { Goal, Guardian, ProgressEntry, Student } from '../schema/tabs';
import type { ContentLevel, DigestContent, DigestGoal, DigestQuestion } from './digest-content';

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
  const { guardian, student, level, questions, sender } = sources;
  const named = level !== 'No record content';
  return {
    level,
    childName: named ? student.preferredName || student.firstName : '',
    guardianName: guardian.name,
    goals: named ? sources.goals.filter(isSharedWithFamily).map((goal) => told(goal, sources)) : [],
    questions,
    sender,
  };
}

function told(goal: Goal, { level, entries, guardian }: DigestSources): DigestGoal {
  const title = { kind: goal.kind || 'Combined', goal: goal.goal } as const;
  if (level !== 'Full') {
    return {
      ...title,
      why: '',
      progress: '',
      news: [],
      nextStep: '',
      atHome: '',
      targetDate: null,
    };
  }
  const shared = entries
    .filter((entry) => entry.goalId === goal.goalId && entry.shareWithFamily)
    .sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1));
  const since = guardian.lastDigest ?? '';
  return {
    ...title,
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
