// Which school year the goals of a caseload belong to that was made before goals had one, and the
// plans of the year that runs now.

import { fullName } from '../../caseload/domain/names';
import { isPresent } from '../../caseload/domain/student-status';
import { addDays, type CalendarDate } from '../../core/calendar-date';
import { isClosedGoal } from '../../goals/domain/shared-goals';
import type { SchoolCalendar } from '../../schedule/domain/school-calendar';
import type { Goal, Plan, Student } from '../../schema/tabs';
import { blankPlan, findPlan, type PlanRows } from './plan-record';
import { currentYear, type SchoolYear, yearOfGoal } from './school-year';

export interface YearsGiven {
  readonly goals: readonly Pick<Goal, 'goalId' | 'schoolYear'>[];
  readonly plans: readonly Plan[];
}

interface OldCaseload {
  readonly students: readonly Student[];
  readonly goals: readonly Goal[];
  readonly plans: PlanRows;
}

/** Goals for a school year are written from spring on. */
const daysAhead = 120;

export function yearsAtUpgrade(
  { students, goals, plans }: OldCaseload,
  calendar: SchoolCalendar,
  today: CalendarDate,
): YearsGiven {
  const year = currentYear({ calendar }, today);
  return {
    goals: goals
      .filter(({ schoolYear }) => schoolYear.trim() === '')
      .flatMap((goal) => {
        const schoolYear = isLive(goal, calendar, today) ? year : yearOfGoal(goal, year);
        return schoolYear === null ? [] : [{ goalId: goal.goalId, schoolYear }];
      }),
    plans: students
      .filter((student) => isPresent(student) && !hasPlan(student.studentId, plans, year))
      .map((student) => blankPlan(student.studentId, fullName(student), year)),
  };
}

const hasPlan = (studentId: string, plans: PlanRows, year: SchoolYear): boolean =>
  findPlan(plans, studentId, year) !== null ||
  plans.unread.some((plan) => plan.studentId === studentId);

/**
 * What is open in the middle of a school year is this year's, however long ago somebody wrote it:
 * families have been hearing of it. In summer it is this year's only where it was written for it.
 */
function isLive(goal: Goal, calendar: SchoolCalendar, today: CalendarDate): boolean {
  if (isClosedGoal(goal)) return false;
  const { firstDay, lastDay } = calendar;
  if (firstDay <= today && today <= lastDay) return true;
  const day = goal.start ?? goal.updatedAt?.slice(0, 10) ?? '';
  return day === '' || day >= addDays(firstDay, -daysAhead);
}
