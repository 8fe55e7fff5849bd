// The plan of a student in one school year, as the Plans tab keeps it.
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

/** Nobody writes a goal of a closed plan, nor one whose year cannot be read. */
export function isOfClosedPlan(
  goal: DatedGoal & Pick<Goal, 'studentId'>,
  plans: PlanRows,
  current: SchoolYear,
): boolean {
  const year = yearOfGoal(goal, current);
  return year === null || isClosedPlan(plans, goal.studentId, year);
}
