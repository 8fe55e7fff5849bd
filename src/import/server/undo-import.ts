// Takes back an import: the rows that it added, where nothing hangs on them yet, and the cells that it
// changed, where nobody has changed them since.

import { fullName } from '../../caseload/domain/names';
import { instant } from '../../families/domain/view-guardian';
import { done, type Result } from '../../rpc/result';
import { addedRow, importedFile } from '../../schema/history-reason';
import { allTabs, type HistoryLine } from '../../schema/tabs';
import { isAsAdded } from '../../store/added-rows';
import type { Tables } from '../../store/ports';
import type { Services } from '../../store/services';
import { type UndoableWrite, undoableWrites, undoWrite } from '../../store/undo';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import type { ImportToUndo, ImportUndone, KeptOfImport } from '../domain/import-plan';

const isImport = (reason: string): boolean => importedFile(reason) !== null;

export function lastImport({ store }: Services): Result<ImportToUndo | null> {
  const tables = store.readTabs(['goals', 'guardians', 'plans', 'deliveries', 'history']);
  const last = undoableWrites(tables.history.rows, isImport).at(-1);
  return done(last === undefined ? null : toUndo(last, tables));
}

const ofStudent = ({ tab, field }: HistoryLine): boolean =>
  field === addedRow && tab === allTabs.students.title;

const toUndo = (
  write: UndoableWrite,
  tables: Pick<Tables, 'goals' | 'guardians' | 'plans' | 'deliveries'>,
): ImportToUndo => {
  const { undoId, reason, at, by, lines } = write;
  return {
    undoId,
    fileName: importedFile(reason) ?? '',
    at,
    by,
    students: lines.filter(ofStudent).length,
    cells: lines.filter(({ field }) => field !== addedRow).length,
    emailed: emailedSince(write, tables),
  };
};

/** Nothing takes an email back. */
function emailedSince(
  { at, lines }: UndoableWrite,
  tables: Pick<Tables, 'goals' | 'guardians' | 'plans' | 'deliveries'>,
): number {
  const studentOf = studentsOf(tables);
  const students = new Set(lines.map(({ rowId }) => studentOf(rowId)));
  const since = instant({ at });
  const emailed = tables.deliveries.rows.filter(
    (row) =>
      (row.state === 'Sent' || row.state === 'Uncertain') &&
      students.has(row.studentId) &&
      instant(row) > since,
  );
  return new Set(emailed.map(({ studentId }) => studentId)).size;
}

/** Whoever tries again, since the answer was lost, finds it undone. */
export function undoImport(undoId: string, services: Services): Result<ImportUndone> {
  return withCaseloadLock(services.lock, () => {
    const tables = services.store.readTabs([
      'students',
      'goals',
      'guardians',
      'plans',
      'progress',
      'checkIns',
      'deliveries',
      'copies',
      'asked',
      'participation',
      'history',
    ]);
    const write = undoableWrites(tables.history.rows, isImport).find(
      (each) => each.undoId === undoId,
    );
    if (write === undefined) return done({ undone: 0, students: 0, kept: [] });
    const studentOf = studentsOf(tables);
    const { undone, kept } = undoWrite(write, tables, services, inUse(write, tables));
    const names = new Map(tables.students.rows.map((row) => [row.studentId, fullName(row)]));
    const left = kept.map(({ rowId, why }): KeptOfImport => {
      const studentId = studentOf(rowId);
      return { student: names.get(studentId) ?? studentId, why };
    });
    const keptRows = new Set(
      kept.filter(({ tab }) => tab === 'students').map(({ rowId }) => rowId),
    );
    return done({
      undone,
      students: write.lines.filter((line) => ofStudent(line) && !keptRows.has(line.rowId)).length,
      kept: [...new Map(left.map((each) => [each.student, each])).values()],
    });
  });
}

type ImportedTables = Pick<
  Tables,
  | 'students'
  | 'goals'
  | 'guardians'
  | 'plans'
  | 'progress'
  | 'checkIns'
  | 'deliveries'
  | 'copies'
  | 'asked'
  | 'participation'
>;

/** Whose row it is, by the ID of a row that an import writes. */
function studentsOf({
  goals,
  guardians,
  plans,
}: Pick<ImportedTables, 'goals' | 'guardians' | 'plans'>): (rowId: string) => string {
  const students = new Map<string, string>([
    ...goals.rows.map((row) => [row.goalId, row.studentId] as const),
    ...guardians.rows.map((row) => [row.guardianId, row.studentId] as const),
    ...plans.rows.map((row) => [row.planId, row.studentId] as const),
  ]);
  return (rowId) => students.get(rowId) ?? rowId;
}

/**
 * A student who was added stays whole, with goals and family, as soon as anything else belongs to them:
 * a note, an email, a row that was typed, or a row of the import that somebody has changed. A row that
 * came to a student who was there stays where an email or a note is about that student.
 */
function inUse({ lines }: UndoableWrite, tables: ImportedTables): (line: HistoryLine) => boolean {
  const added = new Map(
    lines
      .filter(({ field }) => field === addedRow)
      .map((line) => [`${line.tab} ${line.rowId}`, line]),
  );
  const isUntouched = (
    tab: 'students' | 'goals' | 'guardians' | 'plans',
    id: string,
    row: object,
  ) => {
    const line = added.get(`${allTabs[tab].title} ${id}`);
    return line !== undefined && isAsAdded(tab, row, line);
  };
  const used = new Set<string>();
  for (const row of tables.students.rows)
    if (!isUntouched('students', row.studentId, row)) used.add(row.studentId);
  for (const row of tables.goals.rows)
    if (!isUntouched('goals', row.goalId, row)) used.add(row.studentId);
  for (const row of tables.guardians.rows)
    if (!isUntouched('guardians', row.guardianId, row)) used.add(row.studentId);
  for (const row of tables.plans.rows)
    if (!isUntouched('plans', row.planId, row)) used.add(row.studentId);
  const told = new Set<string>();
  const { progress, checkIns, deliveries, copies, asked, participation } = tables;
  for (const table of [progress, checkIns, deliveries, copies, asked, participation])
    for (const { studentId } of table.rows) told.add(studentId);
  const studentOf = studentsOf(tables);
  return (line) => {
    const studentId = studentOf(line.rowId);
    const isNewStudent = added.has(`${allTabs.students.title} ${studentId}`);
    if (told.has(studentId)) return line.field === addedRow;
    return line.field === addedRow && isNewStudent && used.has(studentId);
  };
}
