// A student's plans as the sidebar shows them: that of this year, and what came of the earlier ones.
import { fullName } from '../../caseload/domain/names';
import type { Goal, Student } from '../../schema/tabs';
import { blankPlan, findPlan, isClosedPlan, type PlanRows } from './plan-record';
import { plansByYear } from './plans-by-year';
import type { SchoolYear } from './school-year';
import type { PastGoal, PlanYears } from './year-views';

/** @param goals of the student, of all years */
export function viewYears(
  student: Student,
  goals: readonly Goal[],
  plans: PlanRows,
  year: SchoolYear,
): PlanYears {
  const { studentId } = student;
  const own = plansByYear({ goals: { rows: goals }, plans }, year).filter(
    (each) => each.studentId === studentId,
  );
  return {
    year,
    plan: findPlan(plans, studentId, year) ?? blankPlan(studentId, fullName(student), year),
    isClosed:
      own.find((each) => each.year === year)?.isClosed ?? isClosedPlan(plans, studentId, year),
    previous: own
      .filter((each) => each.year !== year)
      .sort((one, other) => (one.year < other.year ? 1 : -1))
      .map((each) => ({
        schoolYear: each.year,
        isClosed: each.isClosed,
        goals: each.goals.map(pastGoal),
      })),
  };
}

export const pastGoal = (goal: Goal): PastGoal => ({
  goalId: goal.goalId,
  kind: goal.kind,
  area: goal.area,
  goal: goal.goal,
  status: goal.status,
  outcome: goal.outcome,
  evidence: goal.evidence,
});
