// What the specialist answers to a student: accepts what the student proposes for a goal, sets it aside,
// or replies in a line.

import type { PlanView } from '../../goals/domain/view-plan';
import { findStudent, type PlanTables, planOf, planTabs } from '../../goals/server';
import { failure, type Rejection, type Result, refused, rejected } from '../../rpc/result';
import { historyLine } from '../../schema/history-line';
import type { OwnReason } from '../../schema/history-reason';
import { allTabs, type CheckIn, type Goal, type HistoryLine } from '../../schema/tabs';
import { settingsIn } from '../../settings/domain/caseload-settings';
import { writeWithHistory } from '../../store/history';
import type { Append, Change } from '../../store/ports';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { notWritable, whyGoalNotWritable, whyNotWritable } from '../../years/domain/plan-record';
import { currentYear, goalsOfYear } from '../../years/domain/school-year';
import {
  asksForNewGoal,
  type ProposalDecision,
  type ProposedGoal,
  proposedChanges,
  proposedFields,
  swappedGoal,
} from '../domain/accept-proposals';

interface Asked {
  readonly tables: PlanTables;
  readonly row: CheckIn;
}

const find = (studentId: string, id: string, services: Services): Asked | Rejection => {
  const tables = services.store.readTabs(planTabs, studentId);
  const student = findStudent(studentId, tables);
  if ('ok' in student) return student;
  const row = tables.checkIns.rows.find(
    (each) => each.checkInId === id && each.studentId === studentId && each.role === 'Student',
  );
  return row === undefined ? refused(failure('answer gone')) : { tables, row };
};

const view = ({ tables, row }: Asked, now: ReturnType<typeof timeAt>): Result<PlanView> =>
  planOf(
    row.studentId,
    {
      ...tables,
      checkIns: {
        ...tables.checkIns,
        rows: tables.checkIns.rows.map((each) => (each.checkInId === row.checkInId ? row : each)),
      },
    },
    now,
  );

export function decideProposals(
  { checkInId, studentId, at, decision, goal: shown }: ProposalDecision,
  services: Services,
): Result<PlanView> {
  return withCaseloadLock(services.lock, () => {
    const asked = find(studentId, checkInId, services);
    if ('ok' in asked) return asked;
    const { tables, row } = asked;
    const now = timeAt(services);
    if (row.proposals === decision) return view(asked, now);
    if (row.proposals !== 'Open' || row.at !== at) return changed();
    const by = { at: now.moment, by: services.identity.account() };
    const taken = decision === 'Accepted' ? accept(asked, shown, by, services) : nothingTaken;
    if ('ok' in taken) return taken;
    const decided = { ...row, proposals: decision };
    const line = historyLine(
      { tab: 'checkIns', rowId: checkInId, column: 'proposals', before: 'Open', after: decision },
      { ...by, reason: '' },
    );
    const change: Change = { tab: 'checkIns', id: checkInId, values: { proposals: decision } };
    const left = writeWithHistory(
      services.store.writeRows,
      taken.appends,
      [change, ...taken.changes],
      [line, ...taken.lines],
    );
    if (left.some(({ tab }) => tab === 'goals')) {
      // The goal could not take it, so that it is still to be decided.
      services.store.writeRows([], [{ ...change, values: { proposals: 'Open' } }]);
    }
    const [first] = left;
    if (first) return refused(failure('answer not written', allTabs[first.tab].title));
    const goals = tables.goals.rows.map((goal) => {
      const own = taken.changes.find(({ id }) => id === goal.goalId);
      return own ? ({ ...goal, ...own.values } as Goal) : goal;
    });
    const rows = [...goals, ...taken.newGoals];
    const after = { ...tables, goals: { ...tables.goals, rows } };
    return view({ tables: after, row: decided }, now);
  });
}

const changed = (): Rejection => rejected('changed meanwhile', failure('answer changed'));

interface Taken {
  readonly appends: readonly Append[];
  readonly changes: readonly Change[];
  readonly lines: readonly HistoryLine[];
  readonly newGoals: readonly Goal[];
}

const nothingTaken: Taken = { appends: [], changes: [], lines: [], newGoals: [] };

function accept(
  { tables, row }: Asked,
  shown: ProposedGoal | null,
  { at, by }: Pick<HistoryLine, 'at' | 'by'>,
  services: Services,
): Taken | Rejection {
  const { date } = timeAt(services);
  const year = currentYear(settingsIn(tables.settings, date), date);
  const goal = tables.goals.rows.find(({ goalId }) => goalId === row.goalId);
  const student = findStudent(row.studentId, tables);
  if ('ok' in student) return student;
  if (goal === undefined || goal.studentId !== row.studentId)
    return refused(failure('goal gone', row.goalId));
  const own = goalsOfYear(tables.goals.rows, year).filter(
    ({ studentId }) => studentId === student.studentId,
  );
  const whyNot =
    whyGoalNotWritable(goal, tables.plans, year) ??
    whyNotWritable(tables.plans, student.studentId, year, own);
  if (whyNot !== null) return refused(notWritable(whyNot, goal.student, goal.schoolYear || year));
  if (shown === null || proposedFields.some((field) => shown[field] !== goal[field]))
    return changed();
  const values = proposedChanges(row, goal);
  const reason: OwnReason = 'Proposed by the student';
  const line = (rowId: string, column: string, before: string, after: string) =>
    historyLine({ tab: 'goals', rowId, column, before, after }, { at, by, reason });
  const fields = proposedFields.filter((field) => values[field] !== undefined);
  const written = { updatedAt: at, updatedBy: by };
  const newGoals = asksForNewGoal(row)
    ? [swappedGoal(row, goal, student, { ...written, schoolYear: year })]
    : [];
  return {
    appends: [{ tab: 'goals', rows: newGoals }],
    changes:
      fields.length === 0
        ? []
        : [{ tab: 'goals', id: goal.goalId, values: { ...values, ...written } }],
    lines: [
      ...fields.map((field) => line(goal.goalId, field, goal[field], values[field] ?? '')),
      ...newGoals.map((each) => line(each.goalId, 'goal', '', each.goal)),
    ],
    newGoals,
  };
}

/** A line; more is for a talk. */
const longestReply = 500;

/** The student reads it the next time that the page is opened. '' takes it back. */
export function replyToStudent(
  studentId: string,
  checkInId: string,
  written: string,
  services: Services,
): Result<PlanView> {
  const reply = written.replace(/\s+/g, ' ').trim();
  if (reply.length > longestReply)
    return refused(failure('reply too long', reply.length, longestReply));
  return withCaseloadLock(services.lock, () => {
    const asked = find(studentId, checkInId, services);
    if ('ok' in asked) return asked;
    const now = timeAt(services);
    const { row } = asked;
    if (row.reply === reply) return view(asked, now);
    const values = { reply, repliedAt: reply === '' ? null : now.moment };
    const line = historyLine(
      { tab: 'checkIns', rowId: checkInId, column: 'reply', before: row.reply, after: reply },
      { at: now.moment, by: services.identity.account(), reason: '' },
    );
    const left = writeWithHistory(
      services.store.writeRows,
      [],
      [{ tab: 'checkIns', id: checkInId, values }],
      [line],
    );
    if (left.length > 0) return refused(failure('answer not written', allTabs.checkIns.title));
    return view({ ...asked, row: { ...row, ...values } }, now);
  });
}
