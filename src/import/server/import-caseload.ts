// Brings a caseload file in: propose what its columns mean, show what would change, then write.

import { everyGoalId } from '../../archive/server';
import { hash32 } from '../../core/hash32';
import { done, type Failure, failure, type Result, refused, rejected } from '../../rpc/result';
import { toDecide } from '../../schema/choices';
import { headerOf } from '../../schema/header-of';
import { historyLine } from '../../schema/history-line';
import { importReason } from '../../schema/history-reason';
import type { Tab } from '../../schema/tab';
import { allTabs } from '../../schema/tabs';
import { settingsIn } from '../../settings/domain/caseload-settings';
import { addedRowsLines } from '../../store/added-rows';
import { writeWithHistory } from '../../store/history';
import type { Change, NotWritten } from '../../store/ports';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { currentYear } from '../../years/domain/school-year';
import { type DecisionWrites, decisionsIn, planDecisions } from '../domain/import-decisions';
import type {
  CaseloadEntry,
  CellChange,
  ImportPlan,
  ImportPreview,
  ImportResult,
} from '../domain/import-plan';
import type { CaseloadTable } from '../domain/mapping';
import {
  checkMapping,
  type Mapping,
  type MappingProposal,
  proposeMapping,
} from '../domain/mapping';
import { planImport } from '../domain/plan-import';
import { readCaseload } from '../domain/read-caseload';
import { type ShownLine, shownLine } from '../domain/shown-student';

export const proposeImport = (
  { rows }: CaseloadTable,
  { store }: Services,
): Result<MappingProposal> => {
  const { importDecisions } = store.readTabs(['importDecisions']);
  return done(proposeMapping(rows, decisionsIn(importDecisions.rows)));
};

export function previewImport(
  file: CaseloadTable,
  mapping: Mapping,
  services: Services,
): Result<ImportPreview> {
  const plan = makePlan(file, mapping, services);
  return plan.ok ? done(shownPlan(file, mapping, plan.value)) : plan;
}

/**
 * How the students of the file would come in with these columns; nothing is compared with the caseload.
 * @param file may be the first lines alone
 */
export function showLines(
  { rows }: CaseloadTable,
  mapping: Mapping,
  services: Services,
): Result<readonly ShownLine[]> {
  const problems = checkMapping(mapping, rows);
  if (problems.length > 0) return refused(...problems);
  const entries = readCaseload(rows, mapping, { today: timeAt(services).date });
  return done(entries.flatMap((entry) => (entry.kind === 'student' ? [shownLine(entry)] : [])));
}

export { lastImport, undoImport } from './undo-import';

/** @param previewHash of the preview that the person has agreed to */
export function applyImport(
  file: CaseloadTable,
  mapping: Mapping,
  previewHash: number,
  services: Services,
): Result<ImportResult> {
  return withCaseloadLock(services.lock, (): Result<ImportResult> => {
    const made = makePlan(file, mapping, services);
    if (!made.ok) return made;
    const plan = made.value;
    if (shownPlan(file, mapping, plan).previewHash !== previewHash) {
      return rejected('changed meanwhile', failure('caseload has changed'));
    }
    const leftOut = carryOut(plan, { fileName: file.name, previewHash }, services);
    return done({ counts: plan.counts, leftOut });
  });
}

interface DecidedPlan extends ImportPlan {
  readonly decisions: DecisionWrites;
}

function makePlan(
  { rows }: CaseloadTable,
  mapping: Mapping,
  services: Services,
): Result<DecidedPlan> {
  const problems = checkMapping(mapping, rows);
  if (problems.length > 0) return refused(...problems);

  const now = timeAt(services);
  // A tab that cannot be written to stops the import here; and History knows deleted goals.
  const { progress, history, importDecisions, plans, settings, ...tables } =
    services.store.readTabs([
      'students',
      'goals',
      'progress',
      'guardians',
      'teachers',
      'history',
      'importDecisions',
      'plans',
      'settings',
    ]);
  const unreadable = Object.values({ ...tables, history })
    .flatMap((table) => table.problems)
    .map(({ problem }) => problem);
  if (unreadable.length > 0) {
    // A row that cannot be read could be the very student of the file: better not twice.
    return refused(failure('rows to mend first'), ...unreadable);
  }
  const entries = readCaseload(rows, mapping, { today: now.date });
  const plan = planImport(
    entries,
    {
      students: tables.students.rows,
      goals: tables.goals.rows,
      guardians: tables.guardians.rows,
      teachers: tables.teachers.rows,
      plans,
      otherGoalIds: [...tables.goals.unreadIds, ...everyGoalId({ progress, history }, services)],
    },
    { now: now.moment, year: currentYear(settingsIn(settings, now.date), now.date) },
  );
  const decisions = planDecisions(mapping, {
    rows: importDecisions.rows,
    unreadIds: importDecisions.unreadIds,
    open: openColumns(entries, mapping),
    by: services.identity.account(),
    at: now.moment,
  });
  return done({ ...plan, decisions });
}

/** Headers of the columns with something in them that nobody has judged. */
const openColumns = (
  entries: readonly CaseloadEntry[],
  { columns }: Mapping,
): readonly string[] => {
  const doubtful = new Set(
    entries
      .flatMap((entry) => (entry.kind === 'student' ? entry.doubts : []))
      .map(({ where }) => where),
  );
  return columns
    .filter(({ field, judgement }) => field === null && judgement === null)
    .map(({ header }) => header.trim())
    .filter((header) => doubtful.has(header));
};

/** Lines do not tell every cell of a student who is added: the previewHash goes over the rows as well. */
const shownPlan = (
  { rows }: CaseloadTable,
  mapping: Mapping,
  { lines, counts, decisions }: DecidedPlan,
): ImportPreview => ({
  lines,
  counts,
  newDecisions:
    decisions.add.filter(({ means }) => means !== toDecide).length + decisions.change.length,
  previewHash: hash32(JSON.stringify([rows, mapping, lines])),
});

/** New rows first: an import that is cut off can be made again and adds only what is missing. */
function carryOut(
  plan: DecidedPlan,
  { fileName, previewHash }: { readonly fileName: string; readonly previewHash: number },
  services: Services,
): readonly Failure[] {
  const { students, goals, guardians, teachers, plans } = plan.add;
  const at = timeAt(services).moment;
  const by = services.identity.account();
  // The same for an import that is sent once more: then both are undone together.
  const origin = { at, by, reason: importReason(fileName, previewHash.toString(36)) };
  services.store.writeRows(
    [
      { tab: 'students', rows: students },
      { tab: 'goals', rows: goals },
      { tab: 'guardians', rows: guardians },
      { tab: 'teachers', rows: teachers },
      { tab: 'plans', rows: plans },
      { tab: 'importDecisions', rows: plan.decisions.add },
      {
        tab: 'history',
        rows: [
          ...addedRowsLines('students', students, origin),
          ...addedRowsLines('goals', goals, origin),
          ...addedRowsLines('guardians', guardians, origin),
          ...addedRowsLines('plans', plans, origin),
        ],
      },
    ],
    [],
  );
  const decided = plan.decisions.change.map(
    ({ decisionId, ...values }): Change => ({ tab: 'importDecisions', id: decisionId, values }),
  );
  if (plan.change.length + decided.length === 0) return [];
  const changes = plan.change.map(({ tab, rowId, changes: cells }): Change => {
    const values = Object.fromEntries(cells.map(({ column, value }) => [column, value]));
    return { tab, id: rowId, values };
  });
  const history = plan.change.flatMap((row) =>
    row.changes.filter(isSaidByTheFile).map((cell) => historyLine(cell, origin)),
  );
  const notWritten = writeWithHistory(
    services.store.writeRows,
    [],
    [...changes, ...decided],
    history,
  );
  return [...new Map(notWritten.map(leftOut)).values()];
}

/** The cell or row with what is in the way, so that each is told of once. */
function leftOut(left: NotWritten): readonly [string, Failure] {
  const row = `${allTabs[left.tab].title}, ${left.id}`;
  const header = headerOf(left.tab, left.column);
  switch (left.reason) {
    case 'formula':
      return [`${row} ${header}`, failure('formula left', row, header)];
    case 'no such column':
      return [`${row} ${header}`, failure('column gone', row, header)];
    case 'several rows':
      return [row, failure('several rows', row)];
    case 'no such row':
      return [row, failure('row gone', row)];
  }
}

/** Columns that the product fills follow from the others: no line of history is due to them. */
function isSaidByTheFile({ tab, column }: CellChange): boolean {
  const columns: Tab['columns'] = allTabs[tab].columns;
  return columns[column]?.shownOnly === false;
}
