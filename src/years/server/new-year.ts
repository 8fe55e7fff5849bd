// Begins a school year: a plan for every student, and the goals that go on.

import { done, failure, type Result, refused } from '../../rpc/result';
import { historyLine } from '../../schema/history-line';
import type { OwnReason } from '../../schema/history-reason';
import { settingsIn } from '../../settings/domain/caseload-settings';
import { writeWithHistory } from '../../store/history';
import type { Change } from '../../store/ports';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { rowsOfNewYear, viewNewYear, yearBefore } from '../domain/new-year';
import { notWritable, whyNotWritable } from '../domain/plan-record';
import { currentYear, type SchoolYear } from '../domain/school-year';
import type { GoalContinuing, NewYearView, YearBegun } from '../domain/year-views';

const newYearTabs = ['students', 'goals', 'plans', 'settings'] as const;

function readNewYear(services: Services) {
  const now = timeAt(services);
  const tables = services.store.readTabs(newYearTabs);
  return { now, tables, year: currentYear(settingsIn(tables.settings, now.date), now.date) };
}

export function newYear(services: Services): Result<NewYearView | null> {
  const { tables, year } = readNewYear(services);
  return done(viewNewYear(tables, year));
}

/** Goals of last year that are not named are left as they are, as those are that go on already. */
export function beginYear(
  wanted: SchoolYear,
  continuing: readonly GoalContinuing[],
  services: Services,
): Result<YearBegun> {
  return withCaseloadLock(services.lock, () => {
    const { now, tables, year } = readNewYear(services);
    if (wanted !== year) return refused(failure('year not now', wanted, year));
    const before = yearBefore(tables, year);
    const [open] = before.openBefore;
    if (open) return refused(failure('years open before', open.year, before.openBefore.length));
    const by = services.identity.account();
    const choices = new Map(continuing.map(({ goalId, nextYear }) => [goalId, nextYear]));
    const rows = rowsOfNewYear(tables, before, choices, { moment: now.moment, by });
    for (const { studentId, student } of rows.goals) {
      const own = before.plansOf(studentId).find((each) => each.year === year)?.goals ?? [];
      const why = whyNotWritable(tables.plans, studentId, year, own);
      if (why !== null) return refused(notWritable(why, student, year));
    }
    const reason: OwnReason = 'New school year';
    const origin = { at: now.moment, by, reason };
    const lines = [
      ...rows.goals.map(({ goalId: rowId, goal: after }) =>
        historyLine({ tab: 'goals', rowId, column: 'goal', before: '', after }, origin),
      ),
      ...rows.plans.map(({ planId: rowId, state: after }) =>
        historyLine({ tab: 'plans', rowId, column: 'state', before: '', after }, origin),
      ),
      ...rows.filled.flatMap(({ planId: rowId, values }) =>
        Object.entries(values).map(([column, after]) =>
          historyLine({ tab: 'plans', rowId, column, before: '', after: String(after) }, origin),
        ),
      ),
    ];
    // A student with a plan has been seen to: the goals come first, should the step come in parts.
    const appends = [
      { tab: 'goals', rows: rows.goals },
      { tab: 'plans', rows: rows.plans },
    ] as const;
    const changes = rows.filled.map(({ planId, values }): Change => {
      return { tab: 'plans', id: planId, values };
    });
    if (lines.length > 0) writeWithHistory(services.store.writeRows, appends, changes, lines);
    return done({ plans: rows.plans.length, goals: rows.goals.length });
  });
}
