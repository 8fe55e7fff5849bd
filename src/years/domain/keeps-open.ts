// Why a plan cannot be closed: something of it was left out, was written meanwhile, or cannot be read.
import type { Failure } from '../../rpc/result';
import { failure } from '../../rpc/result';
import { problemsOf, type Table } from '../../schema/decode-table';
import { headerOf } from '../../schema/header-of';
import type { Goal, Plan, ProgressEntry, Student } from '../../schema/tabs';
import { writtenMeanwhile } from './close-goal';
import type { YearPlan } from './plans-by-year';
import { readSchoolYear } from './school-year';
import type { GoalClosing } from './year-views';

export interface ClosingTables {
  readonly students: Table<Student>;
  readonly goals: Table<Goal>;
  readonly progress: Table<ProgressEntry>;
  readonly plans: Table<Plan>;
}

/** More would fill the screen; the health check has the rest. */
const problemsShown = 3;

/** @param named goals for which it is said how they end */
export function whatKeepsOpen(
  { studentId, year, goals }: YearPlan,
  named: ReadonlyMap<string, GoalClosing>,
  tables: ClosingTables,
): readonly Failure[] {
  const left = goals.filter(({ goalId }) => !named.has(goalId));
  const ids = new Set(goals.map(({ goalId }) => goalId));
  const mayBeOfYear = ({ schoolYear = '' }: Partial<Goal | Plan>): boolean =>
    (readSchoolYear(schoolYear) ?? year) === year;
  const own = ({ studentId: of }: { readonly studentId?: string }): boolean => of === studentId;
  return [
    ...left.map(({ goal }) => failure('goal left out', goal)),
    ...goals.flatMap((goal) => {
      const closing = named.get(goal.goalId);
      return (closing ? writtenMeanwhile(goal, closing) : []).map(({ column, stands }) =>
        failure('goal written meanwhile', goal.goal, headerOf('goals', column), stands),
      );
    }),
    ...unread('student', tables.students, own, ({ studentId: id }) => id),
    ...unread(
      'goal',
      tables.goals,
      (row) => own(row) && mayBeOfYear(row),
      ({ goalId }) => goalId,
    ),
    ...unread(
      'plan',
      tables.plans,
      (row) => own(row) && mayBeOfYear(row),
      ({ planId }) => planId,
    ),
    ...unread(
      'note',
      tables.progress,
      (row) => (row.goalId === undefined ? own(row) : ids.has(row.goalId)),
      ({ entryId }) => entryId,
    ),
  ];
}

function unread<Row>(
  what: 'student' | 'goal' | 'plan' | 'note',
  table: Table<Row>,
  isMeant: (row: Partial<Row>) => boolean,
  idOf: (row: Partial<Row>) => string | undefined,
): readonly Failure[] {
  const ids = new Set(table.unread.filter(isMeant).map((row) => idOf(row) ?? ''));
  return [...ids].flatMap((id) => [
    failure('unreadable row', what, id),
    ...problemsOf(table, id).slice(0, problemsShown),
  ]);
}
