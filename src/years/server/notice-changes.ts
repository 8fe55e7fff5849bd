// Looks once a day whether closed plans are still what they were when they were closed. An edit of the
// grid leaves its line in History by itself; a script, another add-on or a deleted row does not.

import { hasPastNotes } from '../../archive/server';
import { fullName } from '../../caseload/domain/names';
import { groupBy, studentsById } from '../../core/group-by';
import { mailOwner } from '../../mailing/server';
import { isSendingTime } from '../../schedule/domain/school-calendar';
import type { OwnReason } from '../../schema/history-reason';
import { allTabs, type Goal, type HistoryLine, type Plan } from '../../schema/tabs';
import { writeWithHistory } from '../../store/history';
import { isUpgraded } from '../../store/is-upgraded';
import type { Change, Tables } from '../../store/ports';
import type { RunContext } from '../../store/run-context';
import type { Services } from '../../store/services';
import { StoreError } from '../../store/store-error';
import { changedSince, closedContentOf } from '../domain/closed-content';
import { currentYear, readSchoolYear, yearBefore, yearOfGoal } from '../domain/school-year';
import type { ClosedPlanChange } from '../domain/year-views';

/** In one hour of the day, so that no call is needed to remember it; others have work of their own. */
const atHour = 4;

export const isLookDue = ({ now, settings }: RunContext): boolean =>
  now.hour === atHour && !isSendingTime(now, settings.calendar);

export function noticeClosedChanges(run: RunContext): void {
  const { services } = run;
  if (!isLookDue(run)) return;
  if (!isUpgraded(services)) return;
  const tables = readUnlessBroken(services);
  if (tables === null) return;
  const found = changedPlans(tables, run);
  if (found.length === 0) return;
  const changes = found.map(({ plan, content }): Change => {
    return { tab: 'plans', id: plan.planId, values: { closedContent: content } };
  });
  const lines = found.flatMap(({ goalIds }) => goalIds.map((id) => lineAbout(id, run)));
  const email = { changes: found.map(({ told }) => told), sheetUrl: services.identity.url() };
  // First: an email that fails must not leave the change as known.
  mailOwner(services, services.emails.closedPlans(email));
  writeWithHistory(services.store.writeRows, [], changes, lines);
}

/** Null where a tab or a column is gone: whoever needs it says so, and one email a day is enough. */
function readUnlessBroken({ store, logError }: Services) {
  try {
    return store.readTabs(['students', 'goals', 'progress', 'plans']);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    logError(error);
    return null;
  }
}

interface ChangedPlan {
  readonly plan: Plan;
  /** As it is now, so that each change is told once. */
  readonly content: string;
  readonly goalIds: readonly string[];
  readonly told: ClosedPlanChange;
}

function changedPlans(
  { students, goals, progress, plans }: Pick<Tables, 'students' | 'goals' | 'progress' | 'plans'>,
  { services, settings, now }: RunContext,
): readonly ChangedPlan[] {
  const current = currentYear(settings, now.date);
  const goalsOf = groupBy(
    goals.rows,
    (goal) => `${goal.studentId} ${yearOfGoal(goal, current) ?? ''}`,
  );
  const entriesOf = groupBy(progress.rows, ({ studentId }) => studentId);
  const byId = studentsById(students.rows);
  const lacksOldNotes = hasPastNotes(services);
  const closed = plans.rows.filter(
    ({ state, closedContent }) => state === 'Closed' && closedContent !== '',
  );
  return closed.flatMap((plan): readonly ChangedPlan[] => {
    const { studentId, closedContent } = plan;
    const year = readSchoolYear(plan.schoolYear) ?? '';
    const own = goalsOf(`${studentId} ${year}`);
    // Notes of years before the last one may be left unread.
    const entries = lacksOldNotes && year < yearBefore(current) ? null : entriesOf(studentId);
    const changes = changedSince(closedContent, own, entries);
    if (changes === null) return [];
    const goalIds = [...new Set(Object.values(changes).flat())];
    if (goalIds.length === 0) return [];
    const student = byId.get(studentId);
    return [
      {
        plan,
        content: closedContentOf(own, entriesOf(studentId)),
        goalIds,
        told: {
          student: student ? fullName(student) : plan.student || studentId,
          schoolYear: plan.schoolYear,
          what: goalIds.map((id) => quoted(id, own)),
        },
      },
    ];
  });
}

const longestQuote = 60;

function quoted(goalId: string, goals: readonly Goal[]): string {
  const goal = goals.find((each) => each.goalId === goalId);
  if (!goal) return `the goal ${goalId}, which is gone`;
  const text = goal.goal.replace(/\s+/g, ' ').trim();
  return `the goal “${text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text}”`;
}

const lineAbout = (rowId: string, { now }: RunContext): HistoryLine => ({
  at: now.moment,
  // Nobody knows who it was.
  by: '',
  tab: allTabs.goals.title,
  rowId,
  field: '',
  before: '',
  after: '',
  reason: 'Found changed after the plan was closed' satisfies OwnReason,
});
