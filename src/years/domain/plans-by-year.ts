// The plans of a caseload, one for each student and school year of which anything is there.
import { groupBy } from '../../core/group-by';
import { inOrder } from '../../goals/domain/goal-order';
import { isClosedGoal } from '../../goals/domain/shared-goals';
import type { Goal, Plan } from '../../schema/tabs';
import { isClosedPlan, isRowGone, type PlanRows } from './plan-record';
import { readSchoolYear, type SchoolYear, yearOfGoal } from './school-year';

export interface YearPlan {
  readonly studentId: string;
  readonly year: SchoolYear;
  /** In the specialist's order. */
  readonly goals: readonly Goal[];
  /** Null where nothing is written of it but its goals. */
  readonly plan: Plan | null;
  readonly isClosed: boolean;
  /** Closed, as its goals say: no row of the Plans tab does. */
  readonly isRowGone: boolean;
}

export interface PlanTables {
  readonly goals: { readonly rows: readonly Goal[] };
  readonly plans: PlanRows;
}

/** In the order of the tabs. A goal of a year that nobody can read is of none of them. */
export function plansByYear(
  { goals, plans }: PlanTables,
  current: SchoolYear,
): readonly YearPlan[] {
  const found = new Map<string, { studentId: string; year: SchoolYear; goals: Goal[] }>();
  const at = (studentId: string, year: SchoolYear) => {
    const key = `${studentId} ${year}`;
    const known = found.get(key) ?? { studentId, year, goals: [] };
    found.set(key, known);
    return known;
  };
  for (const { studentId, schoolYear } of plans.rows) {
    const year = readSchoolYear(schoolYear);
    if (year !== null) at(studentId, year);
  }
  for (const goal of goals.rows) {
    const year = yearOfGoal(goal, current);
    if (year !== null) at(goal.studentId, year).goals.push(goal);
  }
  const rowsOf = groupBy(plans.rows, ({ studentId, schoolYear }) =>
    [studentId, readSchoolYear(schoolYear) ?? ''].join(' '),
  );
  const ofStudent = groupBy(plans.rows, ({ studentId }) => studentId);
  return [...found.values()].map(({ studentId, year, goals: own }) => {
    const rows = { rows: ofStudent(studentId), unread: plans.unread };
    const isGone = isRowGone(rows, studentId, year, own);
    return {
      studentId,
      year,
      goals: inOrder(own),
      plan: rowsOf(`${studentId} ${year}`)[0] ?? null,
      isClosed: isGone || isClosedPlan(rows, studentId, year),
      isRowGone: isGone,
    };
  });
}

/** Goals that are over, without a Plans row, are a record from before plans had years. */
const isOpenPlan = ({ plan, goals, isClosed }: YearPlan): boolean =>
  !isClosed && (plan !== null || goals.some((goal) => !isClosedGoal(goal)));

/**
 * The plans that are to be closed. One whose row is gone is among them as long as its year may still be
 * in closing: then it cannot be told from one whose closing broke off before the row, and closing it
 * once more writes the row alone.
 */
export function openPlans(all: readonly YearPlan[], current: SchoolYear): readonly YearPlan[] {
  const open = new Set(all.filter(isOpenPlan));
  const openYears = new Set([...open].map(({ year }) => year));
  const closedYears = new Set(
    all.filter((plan) => plan.isClosed && !plan.isRowGone).map(({ year }) => year),
  );
  const isClosing = (year: SchoolYear): boolean =>
    year === current || openYears.has(year) || !closedYears.has(year);
  return all.filter((plan) => open.has(plan) || (plan.isRowGone && isClosing(plan.year)));
}

export const closedStudents = (tables: PlanTables, year: SchoolYear): ReadonlySet<string> =>
  new Set(
    plansByYear(tables, year)
      .filter((plan) => plan.year === year && plan.isClosed)
      .map(({ studentId }) => studentId),
  );
