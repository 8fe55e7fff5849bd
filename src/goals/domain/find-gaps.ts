// What is missing from a student's plan, and what has been quiet for too long.

import { hasLeft } from '../../caseload/domain/student-status';
import { addDays, type CalendarDate } from '../../core/calendar-date';
import { normalizeText } from '../../core/normalize-text';
import type { Goal, ProgressEntry, Student } from '../../schema/tabs';
import { isClosedGoal } from './shared-goals';

export type PlanGap =
  | { readonly kind: 'no goal' | 'no academic goal' | 'no affective goal' }
  | { readonly kind: 'area without a goal'; readonly area: string }
  | {
      readonly kind:
        | 'no measure'
        | 'no target date'
        | 'target date has passed'
        | 'no progress lately'
        /** No family sees it; what it lacks is still being written. */
        | 'draft';
      readonly goalId: string;
      readonly goal: string;
    }
  | { readonly kind: 'review overdue' | 'review soon'; readonly on: CalendarDate }
  | { readonly kind: 'no family answer this year' };

/** A goal without a note for so long is quiet: about one reporting period. */
const quietDays = 45;

/** Time to find a day for it. */
const reviewSoonDays = 30;

export interface GapInput {
  readonly student: Student;
  /** All goals of the student in this school year. */
  readonly goals: readonly Goal[];
  readonly entries: readonly ProgressEntry[];
  readonly familyHasAnswered: boolean;
  /** The plan is closed: nothing of it is missing any more. */
  readonly isClosed: boolean;
  readonly today: CalendarDate;
}

export function findGaps(input: GapInput): readonly PlanGap[] {
  const { student, goals, today, familyHasAnswered, isClosed } = input;
  if (hasLeft(student) || isClosed) return [];
  const live = goals.filter((goal) => !isClosedGoal(goal));
  const { reviewDue } = student;
  return [
    ...reviewGap(reviewDue, today),
    ...missingGoals(student, live),
    ...live.flatMap((goal) => gapsOf(goal, input)),
    ...(familyHasAnswered ? [] : [{ kind: 'no family answer this year' as const }]),
  ];
}

function reviewGap(due: CalendarDate | null, today: CalendarDate): readonly PlanGap[] {
  if (due === null || due > addDays(today, reviewSoonDays)) return [];
  return [{ kind: due < today ? 'review overdue' : 'review soon', on: due }];
}

function missingGoals({ areas }: Student, live: readonly Goal[]): readonly PlanGap[] {
  if (live.length === 0) return [{ kind: 'no goal' }];
  const has = (kind: Goal['kind']) =>
    live.some((goal) => goal.kind === kind || goal.kind === 'Combined');
  const covered = new Set(live.map(({ area }) => normalizeText(area)));
  return [
    ...(has('Academic') ? [] : [{ kind: 'no academic goal' as const }]),
    ...(has('Affective') ? [] : [{ kind: 'no affective goal' as const }]),
    ...areas
      .filter((area) => !covered.has(normalizeText(area)))
      .map((area) => ({ kind: 'area without a goal' as const, area })),
  ];
}

function gapsOf(goal: Goal, { entries, today }: GapInput): readonly PlanGap[] {
  const quietSince = addDays(today, -quietDays);
  const isNew = (goal.start ?? goal.updatedAt?.slice(0, 10) ?? '') > quietSince;
  const isQuiet = !entries.some(
    (entry) =>
      entry.goalId === goal.goalId && !isTeachersNote(entry) && (entry.date ?? '') > quietSince,
  );
  const about = (
    kind:
      | 'no measure'
      | 'no target date'
      | 'target date has passed'
      | 'no progress lately'
      | 'draft',
  ) => ({ kind, goalId: goal.goalId, goal: goal.goal }) as const;
  if (goal.status === 'Draft') return [about('draft')];
  return [
    ...(goal.measure.trim() === '' ? [about('no measure')] : []),
    ...(goal.targetDate === null ? [about('no target date')] : []),
    ...(goal.targetDate !== null && goal.targetDate < today
      ? [about('target date has passed')]
      : []),
    ...(isQuiet && !isNew ? [about('no progress lately')] : []),
  ];
}

/** "Seen it" is no progress entry: it must not hide that nobody has looked where the goal stands. */
const isTeachersNote = ({ role, progress }: ProgressEntry): boolean =>
  role === 'Teacher' && progress === '';
