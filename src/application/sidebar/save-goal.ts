// Saves what a person has written of a goal: checked field by field, merged with what others have
// written meanwhile, told in History, and never twice.

import type { LocalTime } from '../../domain/calendar/local-time';
import { fullName } from '../../domain/caseload-file/student-name';
import { fingerprint } from '../../domain/fingerprint';
import { checkGoal, type FieldProblem, longestText, tooLong } from '../../domain/plan/check-goal';
import {
  fieldColumn,
  fieldsOf,
  fieldText,
  type GoalField,
  type GoalFields,
  type WrittenGoal,
} from '../../domain/plan/goal-fields';
import { differingFields, type FieldConflict, mergeGoal } from '../../domain/plan/merge-goal';
import { type GoalView, viewGoal } from '../../domain/plan/view-plan';
import { allTabs, type Goal, type HistoryLine } from '../../domain/schema/tabs';
import { writeWithHistory } from '../history';
import { inTurn } from '../in-turn';
import type { NotWritten, Tables } from '../ports';
import { timeAt } from '../time-at';
import { refuseAndNote } from './note-refusal';
import { done, type Outcome, refused } from './outcome';
import { findStudent, unreadable } from './plan-tables';
import type { WritePorts } from './sidebar-ports';

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

type SaveTables = Pick<Tables, 'students' | 'goals' | 'progress'>;

interface Saving {
  readonly save: GoalSave;
  readonly mine: GoalFields;
  readonly tables: SaveTables;
  readonly now: LocalTime;
  readonly ports: WritePorts;
}

export function saveGoal(save: GoalSave, ports: WritePorts): Outcome<GoalSaveResult> {
  const check = checkGoal(save.mine);
  if (check.kind === 'problems') return done(check);
  return inTurn(ports.alone, () => {
    const tables = ports.readTabs(['students', 'goals', 'progress']);
    const saving = { save, mine: check.fields, tables, now: timeAt(ports), ports };
    return save.goalId === null ? addGoal(saving) : changeGoal(save.goalId, saving);
  });
}

/** The ID comes from the save, so that a save whose answer was lost finds its goal here. */
const newGoalId = ({ studentId, saveId }: GoalSave): string =>
  `${studentId}-N${fingerprint(saveId).toString(36).toUpperCase()}`;

function addGoal({ save, mine, tables, now, ports }: Saving): Outcome<GoalSaveResult> {
  const student = findStudent(save.studentId, tables);
  if ('kind' in student) return refuseAndNote('Goals', save.studentId, student.sentences, ports);
  const goalId = newGoalId(save);
  const inTheWay = unreadable('goal', goalId, tables.goals);
  if (inTheWay) return inTheWay;
  // A save that comes again finds its own words; where others stand there, they are in conflict.
  if (tables.goals.rows.some((row) => row.goalId === goalId)) {
    return changeGoal(goalId, { save: { ...save, base: null }, mine, tables, now, ports });
  }
  const goal: Goal = {
    ...mine,
    goalId,
    studentId: student.studentId,
    student: fullName(student),
    teachers: student.teachers,
    order: null,
    updatedAt: now.moment,
    updatedBy: ports.place.account(),
  };
  const line = historyLine(goalId, 'goal', '', mine.goal, { save, now, ports });
  writeWithHistory(ports.writeRows, [{ tab: 'goals', rows: [goal] }], [], [line]);
  return saved(goal, tables);
}

function changeGoal(goalId: string, saving: Saving): Outcome<GoalSaveResult> {
  const { save, mine, tables, now, ports } = saving;
  const unread =
    unreadable('student', save.studentId, tables.students) ??
    unreadable('goal', goalId, tables.goals);
  if (unread) return unread;
  const row = tables.goals.rows.find((each) => each.goalId === goalId);
  if (row?.studentId !== save.studentId) {
    const sentence = row
      ? `The goal ${goalId} belongs to another student. Please open the student anew.`
      : `The Goals tab has no goal with the ID “${goalId}” any more. Please open the student anew.`;
    return refuseAndNote('Goals', goalId, [sentence], ports);
  }
  const theirs = fieldsOf(row);
  const { merged, conflicts } = mergeGoal(save.base, mine, theirs);
  if (conflicts.length > 0) {
    return done({ kind: 'conflict', theirs: view(row, tables), merged, conflicts });
  }
  const changed = differingFields(merged, theirs);
  if (changed.length === 0) return saved(row, tables);
  const problems = problemsOf(merged, theirs, save);
  if (problems.length > 0) return done({ kind: 'problems', problems });

  const stamp = { updatedAt: now.moment, updatedBy: ports.place.account() };
  const values = Object.fromEntries(changed.map((field) => [field, merged[field]]));
  const lines = changed.map((field) =>
    historyLine(goalId, field, fieldText(theirs[field]), fieldText(merged[field]), saving),
  );
  const left = writeWithHistory(
    ports.writeRows,
    [],
    [{ tab: 'goals', id: goalId, values: { ...values, ...stamp } }],
    lines,
  ).filter(({ column }) => changed.includes(column as GoalField));
  const reasons = left.map(({ reason }) => reason);
  if (reasons.includes('no such row')) {
    return refused(`The row of the goal ${goalId} is gone. Please open the student anew.`);
  }
  if (reasons.includes('several rows')) {
    return refused(
      `The goal ${goalId} stands twice in the Goals tab, so nothing was saved. Delete one of its rows, then save again.`,
    );
  }
  if (left.length > 0) return done({ kind: 'problems', problems: left.map(notWrittenProblem) });
  return saved({ ...row, ...merged, ...stamp }, tables);
}

function problemsOf(merged: GoalFields, theirs: GoalFields, { reason }: GoalSave) {
  const check = checkGoal(merged);
  if (check.kind === 'problems') return check.problems;
  if (reason.length > longestText) return [{ field: 'status' as const, sentence: tooLong(reason) }];
  const isNewStatus = merged.status !== theirs.status;
  const sentence = 'Say in a few words why the status changes.';
  return isNewStatus && reason.trim() === '' ? [{ field: 'status' as const, sentence }] : [];
}

function notWrittenProblem({ column, reason }: NotWritten): FieldProblem {
  const field = column as GoalField;
  const { header } = fieldColumn(field);
  const sentence =
    reason === 'formula'
      ? `A formula stands in this cell of the Goals tab and was left alone. Change it there, or empty the cell first.`
      : `The Goals tab has no column “${header}”. Choose Living ALP > Set up or repair, then save again.`;
  return { field, sentence };
}

const view = (goal: Goal, { progress }: SaveTables): GoalView => viewGoal(goal, progress.rows);

const saved = (goal: Goal, tables: SaveTables): Outcome<GoalSaveResult> =>
  done({ kind: 'saved', goal: view(goal, tables) });

const historyLine = (
  rowId: string,
  field: GoalField,
  before: string,
  after: string,
  { save, now, ports }: Pick<Saving, 'save' | 'now' | 'ports'>,
): HistoryLine => ({
  at: now.moment,
  by: ports.place.account(),
  tab: allTabs.goals.title,
  rowId,
  field: fieldColumn(field).header,
  before,
  after,
  reason: save.reason,
});
