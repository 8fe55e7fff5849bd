// The plan of a student in one school year, as the Plans tab keeps it.
import { type Failure, failure } from '../../rpc/result';
import type { Table } from '../../schema/decode-table';
import { blankRow } from '../../schema/tab';
import { type Goal, type Plan, plansTab } from '../../schema/tabs';
import { type DatedGoal, readSchoolYear, type SchoolYear, yearOfGoal } from './school-year';

export type PlanRows = Pick<Table<Plan>, 'rows' | 'unread'>;

export const planIdOf = (studentId: string, year: SchoolYear): string => `${studentId}-${year}`;

/** A plan of which nothing is written yet. */
export const blankPlan = (studentId: string, student: string, year: SchoolYear): Plan => ({
  ...blankRow(plansTab.columns),
  planId: planIdOf(studentId, year),
  studentId,
  student,
  schoolYear: year,
  state: 'Draft',
});

/** With an ID that no row has: somebody may have given the row with the usual one to another student. */
export function newPlan(
  { rows, unread }: PlanRows,
  studentId: string,
  student: string,
  year: SchoolYear,
): Plan {
  const plan = blankPlan(studentId, student, year);
  const taken = new Set([...rows, ...unread].map(({ planId }) => planId));
  let { planId } = plan;
  for (let next = 2; taken.has(planId); next += 1) planId = `${plan.planId}-${next}`;
  return { ...plan, planId };
}

/** Null where the student has none for that year. */
export const findPlan = (
  { rows }: Pick<PlanRows, 'rows'>,
  studentId: string,
  year: SchoolYear,
): Plan | null =>
  rows.find((plan) => plan.studentId === studentId && readSchoolYear(plan.schoolYear) === year) ??
  null;

/**
 * Whether the plan of a year is closed: then nothing of it is written any more. Where two rows speak of
 * it one that says so is enough, and a row that cannot be read counts as closed.
 */
export const isClosedPlan = (
  { rows, unread }: PlanRows,
  studentId: string,
  year: SchoolYear,
): boolean =>
  rows.some((plan) => isAbout(plan, studentId, year) && plan.state === 'Closed') ||
  unread.some((plan) => isAbout(plan, studentId, year));

const isAbout = (plan: Partial<Plan>, studentId: string, year: SchoolYear): boolean => {
  if (plan.studentId !== studentId) return plan.planId === planIdOf(studentId, year);
  const written = plan.schoolYear === undefined ? null : readSchoolYear(plan.schoolYear);
  return written === null || written === year;
};

/** Where one of these reasons stands, nothing of the plan is written. */
export type NotWritable = 'closed' | 'unreadable';

/** The goals of one plan. */
type PlanGoals = readonly Pick<Goal, 'nextYear'>[];

/**
 * A plan without any row of which closing has said what becomes of its goals: its row was deleted, or
 * closing broke off before it.
 */
export const isRowGone = (
  { rows, unread }: PlanRows,
  studentId: string,
  year: SchoolYear,
  goals: PlanGoals,
): boolean =>
  goals.some(({ nextYear }) => nextYear !== '') &&
  ![...rows, ...unread].some((plan) => isAbout(plan, studentId, year));

/** Null where the plan is open, or not begun. A plan whose row is gone is closed until it is reopened. */
export function whyNotWritable(
  plans: PlanRows,
  studentId: string,
  year: SchoolYear,
  goals: PlanGoals,
): NotWritable | null {
  if (isClosedPlan({ rows: plans.rows, unread: [] }, studentId, year)) return 'closed';
  if (isClosedPlan(plans, studentId, year)) return 'unreadable';
  return isRowGone(plans, studentId, year, goals) ? 'closed' : null;
}

/** Nobody writes a goal of a closed plan, nor one whose year cannot be read. */
export function whyGoalNotWritable(
  goal: DatedGoal & Pick<Goal, 'studentId' | 'nextYear'>,
  plans: PlanRows,
  current: SchoolYear,
): NotWritable | null {
  const year = yearOfGoal(goal, current);
  return year === null ? 'closed' : whyNotWritable(plans, goal.studentId, year, [goal]);
}

/** @param year as it is written; '' where a goal says none */
export const notWritable = (why: NotWritable, student: string, year: string): Failure =>
  why === 'closed' ? failure('year closed', year) : failure('plan row unreadable', student, year);
