// The end of a school year: the goals of every open plan, with what is proposed for each.
import { studentName } from '../../caseload/domain/names';
import { hasLeft } from '../../caseload/domain/student-status';
import type { CalendarDate } from '../../core/calendar-date';
import { groupBy, studentsById } from '../../core/group-by';
import { newestFirst } from '../../core/newest-first';
import type { Goal, ProgressEntry, Student } from '../../schema/tabs';
import { proposeEnding } from './close-goal';
import { openPlans, type PlanTables, plansByYear } from './plans-by-year';
import type { SchoolYear } from './school-year';
import { pastGoal } from './view-years';
import type { GoalToContinue, YearEndView } from './year-views';

export interface YearEndTables extends PlanTables {
  readonly students: { readonly rows: readonly Student[] };
  readonly progress: { readonly rows: readonly ProgressEntry[] };
}

interface Today {
  readonly year: SchoolYear;
  readonly date: CalendarDate;
  /** Of the year that runs now; null where the settings cannot be read. */
  readonly lastDay: CalendarDate | null;
}

/** Null where every plan up to this year is closed. */
export function viewYearEnd(tables: YearEndTables, today: Today): YearEndView | null {
  const begun = plansByYear(tables, today.year).filter(({ year }) => year <= today.year);
  const open = openPlans(begun, today.year);
  const [oldest] = open.map(({ year }) => year).sort();
  if (oldest === undefined) return null;
  const ending = open.filter(({ year }) => year === oldest);
  const describe = goalDescriber(tables.students.rows);
  const notesOf = groupBy(tables.progress.rows, ({ goalId }) => goalId);
  const lastEntry = ({ goalId }: Goal) =>
    newestFirst(notesOf(goalId)).find(({ note }) => note.trim() !== '');
  const { lastDay } = today;
  const isEarly = oldest === today.year && lastDay !== null && today.date < lastDay;
  return {
    year: oldest,
    goals: ending.flatMap(({ goals }) =>
      goals.map((goal) => {
        const { outcome, ...described } = describe(goal);
        return {
          ...described,
          outcome: goal.outcome,
          nextYear: goal.nextYear,
          progress: goal.progress,
          lastNote: lastEntry(goal)?.note ?? '',
          isNoteShared: lastEntry(goal)?.shareWithFamily ?? false,
          proposedOutcome: outcome,
          proposedNextYear: described.nextYear,
        };
      }),
    ),
    students: ending.length,
    closed: begun.filter((plan) => plan.year === oldest && plan.isClosed && !ending.includes(plan))
      .length,
    runsUntil: isEarly ? lastDay : null,
  };
}

/** "Zoë García", also of a student whose row is gone or cannot be read. */
export function studentNamer(students: readonly Student[]) {
  const byId = studentsById(students);
  return (studentId: string, shown = ''): string => {
    const student = byId.get(studentId);
    return student ? studentName(student) : shown || studentId;
  };
}

/** What is said of a goal, with its ending as it stands there or is proposed. */
export function goalDescriber(students: readonly Student[]) {
  const byId = studentsById(students);
  const nameOf = studentNamer(students);
  return (goal: Goal): GoalToContinue & ReturnType<typeof proposeEnding> => {
    const { studentId } = goal;
    const student = byId.get(studentId);
    return {
      ...pastGoal(goal),
      studentId,
      student: nameOf(studentId, goal.student),
      grade: student?.grade ?? '',
      ...proposeEnding(goal, student !== undefined && hasLeft(student)),
    };
  };
}
