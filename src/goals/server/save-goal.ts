// Saves what a person has written of a goal: checked field by field, merged with what others have
// written meanwhile, recorded in History, and never twice.

import { fullName } from '../../caseload/domain/names';
import { hash32 } from '../../core/hash32';
import type { LocalTime } from '../../core/local-time';
import { done, failure, type Result, refused } from '../../rpc/result';
import { historyLine } from '../../schema/history-line';
import { personsReason } from '../../schema/history-reason';
import type { Goal, HistoryLine } from '../../schema/tabs';
import { settingsIn } from '../../settings/domain/caseload-settings';
import { refuseAndAudit, writeWithHistory } from '../../store/history';
import type { NotWritten, Tables } from '../../store/ports';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { notWritable, whyGoalNotWritable, whyNotWritable } from '../../years/domain/plan-record';
import { currentYear, goalsOfYear, type SchoolYear } from '../../years/domain/school-year';
import {
  checkGoal,
  type FieldProblem,
  fieldProblem,
  longestText,
  tooLong,
} from '../domain/check-goal';
import {
  fieldColumn,
  fieldsOf,
  fieldText,
  type GoalField,
  type GoalFields,
  type WrittenGoal,
} from '../domain/goal-fields';
import { differingFields, type FieldConflict, mergeGoal } from '../domain/merge-goal';
import { type GoalView, viewGoal } from '../domain/view-plan';
import { findStudent, unreadable } from './plan-tables';

export interface GoalSave {
  /** Null for a new goal. */
  readonly goalId: string | null;
  readonly studentId: string;
  /** The goal when the person began to write; null for a new one. */
  readonly base: WrittenGoal | null;
  readonly mine: WrittenGoal;
  readonly reason: string;
  /** The same in a retry. */
  readonly saveId: string;
}

export type GoalSaveResult =
  | { readonly kind: 'saved'; readonly goal: GoalView }
  | {
      readonly kind: 'conflict';
      readonly theirs: GoalView;
      readonly merged: GoalFields;
      readonly conflicts: readonly FieldConflict[];
    }
  | { readonly kind: 'problems'; readonly problems: readonly FieldProblem[] };

interface SaveTables extends Pick<Tables, 'students' | 'goals' | 'progress' | 'plans'> {
  /** The school year that runs now. */
  readonly year: SchoolYear;
}

interface Saving {
  readonly save: GoalSave;
  readonly mine: GoalFields;
  readonly tables: SaveTables;
  readonly now: LocalTime;
  readonly services: Services;
}

export function saveGoal(save: GoalSave, services: Services): Result<GoalSaveResult> {
  const check = checkGoal(save.mine);
  if (check.kind === 'problems') return done(check);
  return withCaseloadLock(services.lock, () => {
    const now = timeAt(services);
    const { settings, ...read } = services.store.readTabs([
      'students',
      'goals',
      'progress',
      'plans',
      'settings',
    ]);
    const year = currentYear(settingsIn(settings, now.date), now.date);
    const saving = { save, mine: check.fields, tables: { ...read, year }, now, services };
    return save.goalId === null ? addGoal(saving) : changeGoal(save.goalId, saving);
  });
}

/** The ID comes from the save, so that a save whose answer was lost finds its goal here. */
const newGoalId = ({ studentId, saveId }: GoalSave): string =>
  `${studentId}-N${hash32(saveId).toString(36).toUpperCase()}`;

function addGoal({ save, mine, tables, now, services }: Saving): Result<GoalSaveResult> {
  const student = findStudent(save.studentId, tables);
  if ('ok' in student) return refuseAndAudit('Goals', save.studentId, student.failures, services);
  const own = goalsOfYear(tables.goals.rows, tables.year).filter(
    ({ studentId }) => studentId === student.studentId,
  );
  const whyNot = whyNotWritable(tables.plans, student.studentId, tables.year, own);
  if (whyNot !== null) return refused(notWritable(whyNot, fullName(student), tables.year));
  const goalId = newGoalId(save);
  const inTheWay = unreadable('goal', goalId, tables.goals);
  if (inTheWay) return inTheWay;
  // A save that comes again finds its own words; where others stand there, they are in conflict.
  if (tables.goals.rows.some((row) => row.goalId === goalId)) {
    return changeGoal(goalId, { save: { ...save, base: null }, mine, tables, now, services });
  }
  const goal: Goal = {
    ...mine,
    goalId,
    studentId: student.studentId,
    student: fullName(student),
    teachers: student.teachers,
    order: null,
    schoolYear: tables.year,
    nextYear: '',
    continues: '',
    updatedAt: now.moment,
    updatedBy: services.identity.account(),
  };
  const line = lineOf(goalId, 'goal', '', mine.goal, { save, now, services });
  writeWithHistory(services.store.writeRows, [{ tab: 'goals', rows: [goal] }], [], [line]);
  return saved(goal, tables);
}

function changeGoal(goalId: string, saving: Saving): Result<GoalSaveResult> {
  const { save, mine, tables, now, services } = saving;
  const unread =
    unreadable('student', save.studentId, tables.students) ??
    unreadable('goal', goalId, tables.goals);
  if (unread) return unread;
  const row = tables.goals.rows.find((each) => each.goalId === goalId);
  if (row?.studentId !== save.studentId) {
    const wrong = failure(row ? 'goal of another student' : 'goal gone', goalId);
    return refuseAndAudit('Goals', goalId, [wrong], services);
  }
  const whyNot = whyGoalNotWritable(row, tables.plans, tables.year);
  if (whyNot !== null)
    return refused(notWritable(whyNot, row.student || row.studentId, row.schoolYear));
  const theirs = fieldsOf(row);
  const { merged, conflicts } = mergeGoal(save.base, mine, theirs);
  if (conflicts.length > 0) {
    return done({ kind: 'conflict', theirs: view(row, tables), merged, conflicts });
  }
  const changed = differingFields(merged, theirs);
  if (changed.length === 0) return saved(row, tables);
  const problems = problemsOf(merged, theirs, save);
  if (problems.length > 0) return done({ kind: 'problems', problems });

  const updated = { updatedAt: now.moment, updatedBy: services.identity.account() };
  const values = Object.fromEntries(changed.map((field) => [field, merged[field]]));
  const lines = changed.map((field) =>
    lineOf(goalId, field, fieldText(theirs[field]), fieldText(merged[field]), saving),
  );
  const left = writeWithHistory(
    services.store.writeRows,
    [],
    [{ tab: 'goals', id: goalId, values: { ...values, ...updated } }],
    lines,
  ).filter(({ column }) => changed.includes(column as GoalField));
  const reasons = left.map(({ reason }) => reason);
  if (reasons.includes('no such row')) {
    return refused(failure('goal row gone', goalId));
  }
  if (reasons.includes('several rows')) {
    return refused(failure('goal stands twice', goalId));
  }
  if (left.length > 0) return done({ kind: 'problems', problems: left.map(notWrittenProblem) });
  return saved({ ...row, ...merged, ...updated }, tables);
}

function problemsOf(
  merged: GoalFields,
  theirs: GoalFields,
  { reason }: GoalSave,
): readonly FieldProblem[] {
  const check = checkGoal(merged);
  if (check.kind === 'problems') return check.problems;
  if (reason.length > longestText) return [fieldProblem('status', tooLong(reason))];
  const isNewStatus = merged.status !== theirs.status;
  return isNewStatus && reason.trim() === ''
    ? [fieldProblem('status', failure('reason needed'))]
    : [];
}

function notWrittenProblem({ column, reason }: NotWritten): FieldProblem {
  const field = column as GoalField;
  return fieldProblem(
    field,
    reason === 'formula'
      ? failure('formula in cell')
      : failure('no column for it', fieldColumn(field).header),
  );
}

const view = (goal: Goal, { progress }: SaveTables): GoalView => viewGoal(goal, progress.rows);

const saved = (goal: Goal, tables: SaveTables): Result<GoalSaveResult> =>
  done({ kind: 'saved', goal: view(goal, tables) });

const lineOf = (
  rowId: string,
  column: GoalField,
  before: string,
  after: string,
  { save, now, services }: Pick<Saving, 'save' | 'now' | 'services'>,
): HistoryLine =>
  historyLine(
    { tab: 'goals', rowId, column, before, after },
    { at: now.moment, by: services.identity.account(), reason: personsReason(save.reason) },
  );
