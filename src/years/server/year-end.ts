// Closes a school year: each goal gets its outcome and what becomes of it, then the plans are closed.
// In this order, so that what breaks off in between is completed by doing it again.

import { groupBy } from '../../core/group-by';
import { longestText, tooLong } from '../../goals/domain/check-goal';
import { done, type Failure, failure, type Result, refused } from '../../rpc/result';
import { headerOf } from '../../schema/header-of';
import { historyLine } from '../../schema/history-line';
import type { OwnReason } from '../../schema/history-reason';
import type { Plan } from '../../schema/tabs';
import { settingsIn } from '../../settings/domain/caseload-settings';
import { writeWithHistory } from '../../store/history';
import type { Change, Tables } from '../../store/ports';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { closedValues } from '../domain/close-goal';
import { closedContentOf } from '../domain/closed-content';
import { whatKeepsOpen } from '../domain/keeps-open';
import { newPlan } from '../domain/plan-record';
import { openPlans, plansByYear, type YearPlan } from '../domain/plans-by-year';
import { currentYear, type SchoolYear } from '../domain/school-year';
import { studentNamer, viewYearEnd } from '../domain/year-end';
import type { GoalClosing, PlanLeftOpen, YearClosed, YearEndView } from '../domain/year-views';

const yearTabs = ['students', 'goals', 'progress', 'plans', 'settings'] as const;

export function yearEnd(services: Services): Result<YearEndView | null> {
  const { date } = timeAt(services);
  const tables = services.store.readTabs(yearTabs);
  const settings = settingsIn(tables.settings, date);
  const lastDay = settings?.calendar.lastDay ?? null;
  return done(viewYearEnd(tables, { year: currentYear(settings, date), date, lastDay }));
}

/**
 * Closes the plans of the year whose goals are all named; the others stay open, and are named in the
 * answer. What has been closed already is not written.
 */
export function closeYear(
  year: SchoolYear,
  closings: readonly GoalClosing[],
  services: Services,
): Result<YearClosed> {
  const named = new Map(closings.map((closing) => [closing.goalId, closing]));
  const long = closings.find(({ evidence }) => evidence.length > longestText);
  if (long) return refused(tooLong(long.evidence));
  return withCaseloadLock(services.lock, () => {
    const { date } = timeAt(services);
    const tables = services.store.readTabs(yearTabs);
    const current = currentYear(settingsIn(tables.settings, date), date);
    if (year > current) return refused(failure('year not now', year, current));
    const all = plansByYear(tables, current).filter((plan) => plan.year === year);
    const nameOf = studentNamer(tables.students.rows);
    const toClose = openPlans(all, current);
    // Of a closing that broke off before the row, and is done again.
    const lacksRow = ({ isRowGone, goals }: YearPlan) =>
      isRowGone && goals.every(({ goalId }) => named.has(goalId));
    const open = all.filter(
      (plan) => toClose.includes(plan) || lacksRow(plan) || !isReadable(plan, tables),
    );
    const leftOpen = new Map<string, Failure[]>();
    for (const plan of open) {
      const why = whatKeepsOpen(plan, named, tables);
      if (why.length > 0) leftOpen.set(plan.studentId, [...why]);
    }
    const isEnding = ({ studentId }: YearPlan) => !leftOpen.has(studentId);
    for (const { studentId, failure: why } of closeGoals(open.filter(isEnding), named, services))
      leftOpen.set(studentId, [...(leftOpen.get(studentId) ?? []), why]);
    const ending = open.filter(isEnding);
    for (const studentId of closePlans(ending, current, nameOf, services))
      leftOpen.set(studentId, [failure('plan not closed')]);
    return done({
      closed: all.filter((plan) => plan.isClosed || open.includes(plan)).length - leftOpen.size,
      leftOpen: [...leftOpen].map(
        ([studentId, failures]): PlanLeftOpen => ({
          studentId,
          student: nameOf(studentId),
          failures,
        }),
      ),
    });
  });
}

/** Nobody can say of a row that cannot be read whether its plan is closed. */
const isReadable = (
  { studentId, isClosed, isRowGone, plan }: YearPlan,
  { plans }: Pick<Tables, 'plans'>,
): boolean =>
  !isClosed ||
  isRowGone ||
  plan?.state === 'Closed' ||
  !plans.unread.some((row) => row.studentId === studentId);

/** @returns students of whom something could not be written */
function closeGoals(
  plans: readonly YearPlan[],
  named: ReadonlyMap<string, GoalClosing>,
  services: Services,
): readonly { readonly studentId: string; readonly failure: Failure }[] {
  const changed = plans.flatMap(({ year, goals }) =>
    goals.flatMap((goal) => {
      const closing = named.get(goal.goalId);
      const values = closing ? closedValues(goal, closing, year) : {};
      return Object.keys(values).length > 0 ? [{ goal, values }] : [];
    }),
  );
  if (changed.length === 0) return [];
  const lines = changed.flatMap(({ goal, values }) =>
    Object.entries(values).map(([column, after]) => {
      const before = String(goal[column as keyof typeof values]);
      return historyLine(
        { tab: 'goals', rowId: goal.goalId, column, before, after },
        origin(services),
      );
    }),
  );
  const changes = changed.map(({ goal, values }): Change => {
    return { tab: 'goals', id: goal.goalId, values };
  });
  const goals = new Map(changed.map(({ goal }) => [goal.goalId, goal]));
  return writeWithHistory(services.store.writeRows, [], changes, lines).flatMap(
    ({ id, column, reason }) => {
      const goal = goals.get(id);
      // A goal that somebody has deleted meanwhile keeps nothing open.
      if (!goal || reason === 'no such row') return [];
      const header = headerOf('goals', column);
      const why = failure('cell not written', 'goals', goal.goal, header, reason);
      return [{ studentId: goal.studentId, failure: why }];
    },
  );
}

/**
 * What a plan holds is read once more, so that nothing typed meanwhile counts as changed later on.
 * @returns students whose plan could not be closed
 */
function closePlans(
  ending: readonly YearPlan[],
  current: SchoolYear,
  nameOf: (studentId: string, shown?: string) => string,
  services: Services,
): readonly string[] {
  if (ending.length === 0) return [];
  const { date: closedOn } = timeAt(services);
  const tables = services.store.readTabs(['goals', 'progress', 'plans']);
  const now = groupBy(plansByYear(tables, current), keyOf);
  const notesOf = groupBy(tables.progress.rows, ({ studentId }) => studentId);
  const closed = ending.map(({ studentId, year, plan }) => {
    const [{ goals = [] } = {}] = now(keyOf({ studentId, year }));
    const closedContent = closedContentOf(goals, notesOf(studentId));
    const student = nameOf(studentId, goals[0]?.student);
    const base: Plan = plan ?? newPlan(tables.plans, studentId, student, year);
    return {
      base,
      isNew: plan === null,
      values: { state: 'Closed', closedOn, closedContent } as const,
    };
  });
  const lines = closed.flatMap(({ base, isNew, values }) =>
    (['state', 'closedOn'] as const).map((column) => {
      const before = isNew ? '' : (base[column] ?? '');
      const cell = {
        tab: 'plans',
        rowId: base.planId,
        column,
        before,
        after: values[column],
      } as const;
      return historyLine(cell, origin(services));
    }),
  );
  const rows = closed
    .filter(({ isNew }) => isNew)
    .map(({ base, values }) => ({ ...base, ...values }));
  const changes = closed
    .filter(({ isNew }) => !isNew)
    .map(({ base, values }): Change => ({ tab: 'plans', id: base.planId, values }));
  const left = writeWithHistory(services.store.writeRows, [{ tab: 'plans', rows }], changes, lines);
  const ids = new Set(left.map(({ id }) => id));
  return closed.filter(({ base }) => ids.has(base.planId)).map(({ base }) => base.studentId);
}

const keyOf = ({ studentId, year }: Pick<YearPlan, 'studentId' | 'year'>): string =>
  `${studentId} ${year}`;

const origin = (services: Services) => ({
  at: timeAt(services).moment,
  by: services.identity.account(),
  reason: 'End of the school year' satisfies OwnReason,
});
