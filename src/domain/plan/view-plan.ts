// A student's whole plan as the sidebar shows it.
import type { LocalTime } from '../calendar/local-time';
import { newestFirst } from '../newest-first';
import type { CheckIn, Delivery, Goal, Guardian, ProgressEntry, Student } from '../schema/tabs';
import type { CaseloadSettings } from '../settings/caseload-settings';
import { answeredThisYear } from './family-answer';
import { findGaps, type PlanGap } from './find-gaps';
import { fieldsOf, type GoalFields } from './goal-fields';
import { inOrder } from './goal-order';
import { type GuardianView, viewGuardian } from './view-guardian';

/** Older ones are in the Progress tab. */
const entriesShown = 5;

export interface GoalView {
  readonly goalId: string;
  readonly fields: GoalFields;
  readonly updatedAt: string | null;
  readonly updatedBy: string;
  /** Newest first, at most five. */
  readonly entries: readonly ProgressEntry[];
}

export interface PlanView {
  readonly student: Student;
  /** In the specialist's order. */
  readonly goals: readonly GoalView[];
  readonly guardians: readonly GuardianView[];
  readonly gaps: readonly PlanGap[];
}

/** Rows of the whole caseload: those of the student are picked out of them. */
export interface PlanRows {
  readonly goals: readonly Goal[];
  readonly progress: readonly ProgressEntry[];
  readonly guardians: readonly Guardian[];
  readonly checkIns: readonly CheckIn[];
  readonly deliveries: readonly Delivery[];
}

/** @param settings null where the Settings tab cannot be read */
export function viewPlan(
  student: Student,
  rows: PlanRows,
  now: LocalTime,
  settings: CaseloadSettings | null,
): PlanView {
  const own = <Row extends { readonly studentId: string }>(all: readonly Row[]): readonly Row[] =>
    all.filter(({ studentId }) => studentId === student.studentId);
  const goals = inOrder(own(rows.goals));
  const entries = own(rows.progress);
  const family = own(rows.guardians);
  const checkIns = own(rows.checkIns);
  const families = {
    student,
    goals,
    family,
    checkIns,
    deliveries: own(rows.deliveries),
    today: now.date,
    consentOfAdultStudents: settings?.consentOfAdultStudents ?? false,
  };
  const familyHasAnswered = answeredThisYear(family, checkIns, now.date, settings);
  return {
    student,
    goals: goals.map((goal) => viewGoal(goal, entries)),
    guardians: family.map((guardian) => viewGuardian(guardian, families)),
    gaps: findGaps({ student, goals, entries, familyHasAnswered, today: now.date }),
  };
}

export const viewGoal = (goal: Goal, entries: readonly ProgressEntry[]): GoalView => ({
  goalId: goal.goalId,
  fields: fieldsOf(goal),
  updatedAt: goal.updatedAt,
  updatedBy: goal.updatedBy,
  entries: newestFirst(entries.filter(({ goalId }) => goalId === goal.goalId)).slice(
    0,
    entriesShown,
  ),
});
