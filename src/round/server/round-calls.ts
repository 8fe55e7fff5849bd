// A round of progress: opens its page, gives it the lines, and records and undoes what it says. A part
// of the script (src/parts.ts).

import { toldNews } from '../../digests/domain/told';
import { instant } from '../../families/domain/view-guardian';
import type { ProgressInput } from '../../goals/domain/plan-progress';
import { recordEntries } from '../../goals/server';
import { done, type Result } from '../../rpc/result';
import { addedRow, type OwnReason } from '../../schema/history-reason';
import type { Goal, HistoryLine } from '../../schema/tabs';
import { settingsIn } from '../../settings/domain/caseload-settings';
import type { Tables } from '../../store/ports';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { type UndoableWrite, undoableWrites, undoWrite } from '../../store/undo';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { currentYear } from '../../years/domain/school-year';
import { type RoundToUndo, type RoundView, roundLines, teacherNames } from '../domain/round-view';

export interface RoundInput extends ProgressInput {
  /** Where the goal stood on the page. */
  readonly stood: string;
}

const isRound = (reason: string): boolean => reason === ('Progress round' satisfies OwnReason);

export function openRound(services: Services): Result<null> {
  services.showDialog('round');
  return done(null);
}

export function progressRound(services: Services): Result<RoundView> {
  const tables = services.store.readTabs([
    'students',
    'goals',
    'progress',
    'plans',
    'teachers',
    'settings',
    'history',
  ]);
  const { date } = timeAt(services);
  const rows = {
    students: tables.students.rows,
    goals: tables.goals.rows,
    progress: tables.progress.rows,
    plans: tables.plans,
  };
  const last = undoableWrites(tables.history.rows, isRound).at(-1);
  return done({
    lines: roundLines(rows, currentYear(settingsIn(tables.settings, date), date)),
    teachers: teacherNames(tables.teachers),
    selected: services.selectedStudents(),
    undo: last === undefined ? null : toUndo(last),
    account: services.identity.account(),
    caseload: services.identity.url(),
  });
}

const toUndo = ({ undoId, at, by, lines }: UndoableWrite): RoundToUndo => ({
  undoId,
  at,
  by,
  entries: lines.filter(({ field }) => field === addedRow).length,
});

/** Whoever sends the same round again records nothing twice. */
export const recordRound = (
  roundId: string,
  inputs: readonly RoundInput[],
  services: Services,
): Result<{ readonly recorded: number }> =>
  recordEntries(
    inputs.map(({ stood: _, ...input }) => input),
    services,
    { undoId: roundId, stood: new Map(inputs.map(({ goalId, stood }) => [goalId, stood])) },
  );

/** What stays as it is, of which goal. */
export interface KeptOfRound {
  readonly student: string;
  readonly goal: string;
  readonly why: 'changed since' | 'told' | 'not written';
}

export interface RoundUndone {
  readonly undone: number;
  /** Each goal once. */
  readonly kept: readonly KeptOfRound[];
}

/** Whoever tries again, since the answer was lost, finds it undone. */
export function undoRound(undoId: string, services: Services): Result<RoundUndone> {
  return withCaseloadLock(services.lock, () => {
    const tables = services.store.readTabs(['goals', 'progress', 'deliveries', 'history']);
    const write = undoableWrites(tables.history.rows, isRound).find(
      (each) => each.undoId === undoId,
    );
    if (write === undefined) return done({ undone: 0, kept: [] });
    const goalAt = goalsOf(write, tables);
    const { undone, kept } = undoWrite(write, tables, services, toldOf(write, tables));
    const left = kept.map(({ rowId, why }): KeptOfRound => {
      const goal = goalAt.get(rowId);
      return { student: goal?.student || rowId, goal: goal?.goal ?? '', why };
    });
    const once = new Map(left.map((each) => [JSON.stringify(each), each]));
    return done({ undone, kept: [...once.values()] });
  });
}

/** Of each row of the round, whose goal it is. */
function goalsOf(
  { lines }: UndoableWrite,
  { goals, progress }: Pick<Tables, 'goals' | 'progress'>,
): ReadonlyMap<string, Goal | undefined> {
  const byId = new Map(goals.rows.map((goal) => [goal.goalId, goal]));
  const goalOf = new Map(progress.rows.map(({ entryId, goalId }) => [entryId, goalId]));
  return new Map(lines.map(({ rowId }) => [rowId, byId.get(goalOf.get(rowId) ?? rowId)]));
}

/**
 * A family has been told of an entry where a digest says so, and of a step where a digest about the
 * child has gone out since the round while the goal is shared.
 */
function toldOf(
  { at }: UndoableWrite,
  { goals, progress, deliveries }: Pick<Tables, 'goals' | 'progress' | 'deliveries'>,
): (line: HistoryLine) => boolean {
  const since = instant({ at });
  const sent = deliveries.rows.filter(
    (row) => (row.state === 'Sent' || row.state === 'Uncertain') && instant(row) > since,
  );
  const told = new Set(sent.flatMap((row) => row.told));
  const students = new Set(sent.map(({ studentId }) => studentId));
  const goalsById = new Map(goals.rows.map((goal) => [goal.goalId, goal]));
  const isStepTold = (goalId: string): boolean => {
    const goal = goalsById.get(goalId);
    return goal?.shareWithFamily === true && students.has(goal.studentId);
  };
  const entries = new Map(progress.rows.map((entry) => [entry.entryId, entry]));
  return ({ rowId, field }) => {
    if (field !== addedRow) return isStepTold(rowId);
    const entry = entries.get(rowId);
    if (entry === undefined) return false;
    return told.has(toldNews(rowId)) || (entry.shareWithFamily && isStepTold(entry.goalId));
  };
}
