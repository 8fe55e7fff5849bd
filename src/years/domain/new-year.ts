// The beginning of a school year: a plan for every student, and the goals that go on from last year.
import { fullName } from '../../caseload/domain/names';
import { hasLeft } from '../../caseload/domain/student-status';
import { groupBy } from '../../core/group-by';
import type { LocalTime } from '../../core/local-time';
import type { GoalStatus, NextYear } from '../../schema/choices';
import type { Goal, Plan, Student } from '../../schema/tabs';
import { newPlan } from './plan-record';
import { openPlans, type PlanTables, plansByYear, type YearPlan } from './plans-by-year';
import type { SchoolYear } from './school-year';
import { goalDescriber } from './year-end';
import type { NewYearView } from './year-views';

export interface NewYearTables extends PlanTables {
  readonly students: { readonly rows: readonly Student[] };
  readonly goals: {
    readonly rows: readonly Goal[];
    readonly unread: readonly Partial<Goal>[];
    readonly unreadIds: readonly string[];
  };
}

/** What is there when a school year begins. */
export interface YearBefore {
  readonly year: SchoolYear;
  /** The latest year before it of which anything is there; null where there is none. */
  readonly from: SchoolYear | null;
  /** Who are still in the program and at the school. */
  readonly students: readonly Student[];
  readonly openBefore: readonly YearPlan[];
  /** Of the year before, of these students, without those that go on already. */
  readonly goals: readonly Goal[];
  readonly withoutPlan: readonly Student[];
  readonly plansOf: (studentId: string) => readonly YearPlan[];
}

export function yearBefore(tables: NewYearTables, year: SchoolYear): YearBefore {
  const all = plansByYear(tables, year);
  const plansOf = groupBy(all, ({ studentId }) => studentId);
  const students = tables.students.rows.filter((student) => !hasLeft(student));
  const stay = new Set(students.map(({ studentId }) => studentId));
  const earlier = all.filter((each) => each.year < year);
  const from =
    earlier
      .map((each) => each.year)
      .sort()
      .at(-1) ?? null;
  const continued = new Set(
    [...tables.goals.rows, ...tables.goals.unread].map(({ continues }) => continues),
  );
  const hasRow = (studentId: string): boolean =>
    plansOf(studentId).some(
      (each) => each.year === year && (each.plan !== null || each.isRowGone),
    ) || tables.plans.unread.some((plan) => plan.studentId === studentId);
  return {
    year,
    from,
    students,
    openBefore: openPlans(earlier, year).filter((each) => stay.has(each.studentId)),
    goals: earlier
      .filter((each) => each.year === from && stay.has(each.studentId))
      .flatMap(({ goals }) => goals.filter(({ goalId }) => !continued.has(goalId))),
    withoutPlan: students.filter(({ studentId }) => !hasRow(studentId)),
    plansOf,
  };
}

/** Null where no year lies before, or where every plan of this one has begun. */
export function viewNewYear(tables: NewYearTables, year: SchoolYear): NewYearView | null {
  const before = yearBefore(tables, year);
  const { from, openBefore, withoutPlan, plansOf } = before;
  if (from === null) return null;
  const goals = before.goals.map(goalDescriber(tables.students.rows));
  const hasBegun = (studentId: string): boolean =>
    plansOf(studentId).some(
      (each) => each.year === year && each.goals.some(({ continues }) => continues !== ''),
    );
  const waits = goals.some(
    ({ nextYear, studentId }) => nextYear !== 'Retire' && !hasBegun(studentId),
  );
  if (withoutPlan.length === 0 && !waits) return null;
  return {
    year,
    from,
    openBefore: openBefore.length,
    goals,
    withoutPlan: withoutPlan.length,
  };
}

const statusByChoice: Readonly<Record<NextYear, GoalStatus | null>> = {
  'Carry over': 'Active',
  'Continue as a draft': 'Draft',
  Retire: null,
};

export interface NewYearRows {
  readonly plans: readonly Plan[];
  /** Plans of this year that are there, and what they take from last year's. */
  readonly filled: readonly { readonly planId: string; readonly values: Partial<Plan> }[];
  readonly goals: readonly Goal[];
}

/** What is added; nothing where all has been done. Nothing of an earlier year is written. */
export function rowsOfNewYear(
  tables: NewYearTables,
  { year, goals, withoutPlan, students, plansOf }: YearBefore,
  choices: ReadonlyMap<string, NextYear>,
  written: Pick<LocalTime, 'moment'> & { readonly by: string },
): NewYearRows {
  const taken = new Set([
    ...tables.goals.rows.map(({ goalId }) => goalId),
    ...tables.goals.unreadIds,
  ]);
  const byId = new Map(students.map((student) => [student.studentId, student]));
  return {
    plans: withoutPlan.map((student) => ({
      ...newPlan(tables.plans, student.studentId, fullName(student), year),
      ...takenOver(plansOf(student.studentId), year),
    })),
    filled: students.flatMap(({ studentId }) => {
      const own = plansOf(studentId).find((each) => each.year === year);
      if (!own?.plan || own.isClosed) return [];
      const { plan } = own;
      const values = Object.entries(takenOver(plansOf(studentId), year)).filter(
        ([, text]) => text !== '',
      );
      const isTouched = takenFields.some((field) => plan[field] !== '');
      return isTouched || values.length === 0
        ? []
        : [{ planId: plan.planId, values: Object.fromEntries(values) }];
    }),
    goals: goals.flatMap((goal): readonly Goal[] => {
      const student = byId.get(goal.studentId);
      const choice = choices.get(goal.goalId);
      const status = choice ? statusByChoice[choice] : null;
      if (!student || status === null) return [];
      const goalId = newId(goal, year, taken);
      taken.add(goalId);
      return [
        {
          ...goal,
          goalId,
          student: fullName(student),
          teachers: student.teachers,
          start: null,
          targetDate: null,
          status,
          progress: 'Not started',
          outcome: '',
          evidence: '',
          nextYear: '',
          schoolYear: year,
          continues: goal.goalId,
          updatedAt: written.moment,
          updatedBy: written.by,
        },
      ];
    }),
  };
}

const takenFields = ['kind', 'needs', 'services', 'accommodations'] as const;

/** What a plan begins with. */
function takenOver(
  plans: readonly YearPlan[],
  year: SchoolYear,
): Pick<Plan, (typeof takenFields)[number]> {
  const earlier = plans.filter((each) => each.year < year);
  const [last] = earlier
    .flatMap(({ plan }) => plan ?? [])
    .sort((one, other) => (one.schoolYear < other.schoolYear ? 1 : -1));
  return {
    kind: earlier.length > 0 ? 'Annual' : 'Initial',
    needs: last?.needs ?? '',
    services: last?.services ?? '',
    accommodations: last?.accommodations ?? '',
  };
}

/** "S1-AC1" goes on as "S1-AC1-27", and this as "S1-AC1-28". */
function newId(
  { goalId, continues, schoolYear }: Goal,
  year: SchoolYear,
  taken: ReadonlySet<string>,
): string {
  const ending = `-${schoolYear.slice(2, 4)}`;
  const stem =
    continues !== '' && goalId.endsWith(ending) ? goalId.slice(0, -ending.length) : goalId;
  const wanted = `${stem}-${year.slice(2, 4)}`;
  let id = wanted;
  for (let next = 2; taken.has(id); next += 1) id = `${wanted}-${next}`;
  return id;
}
