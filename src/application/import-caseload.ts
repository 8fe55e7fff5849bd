// Brings a caseload file in: propose what its columns mean, show what would change, then write.

import type { CellChange, ImportPlan } from '../domain/caseload-file/import-plan';
import { checkMapping, type Mapping } from '../domain/caseload-file/mapping';
import { planImport } from '../domain/caseload-file/plan-import';
import { readCaseload } from '../domain/caseload-file/read-caseload';
import type { Rows } from '../domain/caseload-file/rows';
import { fingerprint } from '../domain/fingerprint';
import { problemSentence } from '../domain/schema/decode-table';
import { headerOf } from '../domain/schema/header-of';
import type { Tab } from '../domain/schema/tab';
import { allTabs, type HistoryLine } from '../domain/schema/tabs';
import { writeWithHistory } from './history';
import { inTurn } from './in-turn';
import type { Alone, Change, NotWritten, Now, Place, ReadTabs, WriteRows } from './ports';
import { timeAt } from './time-at';

export interface ImportPorts {
  readonly alone: Alone;
  readonly readTabs: ReadTabs;
  readonly writeRows: WriteRows;
  readonly now: Now;
  readonly place: Place;
}

/** A caseload file, read into cells. */
export interface CaseloadFile {
  readonly name: string;
  readonly rows: Rows;
}

export interface Refusal {
  readonly kind: 'refused';
  /** What is wrong and what to do, for the person at the screen. */
  readonly sentences: readonly string[];
}

export interface Preview {
  readonly kind: 'preview';
  readonly lines: ImportPlan['lines'];
  readonly counts: ImportPlan['counts'];
  /** Stands for the file and for what is shown; handed back with the order to import exactly that. */
  readonly seal: number;
}

export type ImportOutcome =
  | Refusal
  | { readonly kind: 'busy' }
  /** The caseload has changed since the preview: look again before anything is written. */
  | { readonly kind: 'changed meanwhile'; readonly preview: Preview }
  | {
      readonly kind: 'imported';
      readonly counts: ImportPlan['counts'];
      /** Cells that hold a person's formula, or whose row or column went away. */
      readonly leftOut: readonly string[];
    };

export function preview(
  file: CaseloadFile,
  mapping: Mapping,
  ports: ImportPorts,
): Preview | Refusal {
  const plan = makePlan(file, mapping, ports);
  return plan.kind === 'refused' ? plan : shownPlan(file, mapping, plan.plan);
}

/** @param seal of the preview that the person has agreed to */
export function importCaseload(
  file: CaseloadFile,
  mapping: Mapping,
  seal: number,
  ports: ImportPorts,
): ImportOutcome {
  return inTurn(ports.alone, (): ImportOutcome => {
    const made = makePlan(file, mapping, ports);
    if (made.kind === 'refused') return made;
    const { plan } = made;
    const look = shownPlan(file, mapping, plan);
    if (look.seal !== seal) return { kind: 'changed meanwhile', preview: look };
    const leftOut = carryOut(plan, file.name, ports);
    return { kind: 'imported', counts: plan.counts, leftOut };
  });
}

const refusedImport = (...sentences: readonly string[]): Refusal => ({
  kind: 'refused',
  sentences,
});

function makePlan(
  { rows }: CaseloadFile,
  mapping: Mapping,
  ports: ImportPorts,
): Refusal | { readonly kind: 'plan'; readonly plan: ImportPlan } {
  const problems = checkMapping(mapping, rows);
  if (problems.length > 0) return refusedImport(...problems);

  const now = timeAt(ports);
  // History is read for its columns alone: a tab that cannot be written to stops the import here.
  const { progress, ...tables } = ports.readTabs([
    'students',
    'goals',
    'progress',
    'guardians',
    'teachers',
    'history',
  ]);
  const unreadable = Object.values(tables).flatMap((table) => table.problems.map(problemSentence));
  if (unreadable.length > 0) {
    // A row that cannot be read could be the very student of the file: better not twice.
    return refusedImport(
      'Please mend these rows of the caseload first, then import:',
      ...unreadable,
    );
  }
  const plan = planImport(
    readCaseload(rows, mapping, { today: now.date }),
    {
      students: tables.students.rows,
      goals: tables.goals.rows,
      guardians: tables.guardians.rows,
      teachers: tables.teachers.rows,
      otherGoalIds: [
        ...tables.goals.unreadIds,
        ...[...progress.rows, ...progress.unread].flatMap(({ goalId }) => goalId ?? []),
      ],
    },
    { now: now.moment },
  );
  return { kind: 'plan', plan };
}

/** Lines do not tell every cell of a student who is added: the seal goes over the rows as well. */
const shownPlan = (
  { rows }: CaseloadFile,
  mapping: Mapping,
  { lines, counts }: ImportPlan,
): Preview => ({
  kind: 'preview',
  lines,
  counts,
  seal: fingerprint(JSON.stringify([rows, mapping, lines])),
});

/** New rows first: an import that is cut off can be made again and adds only what is missing. */
function carryOut(plan: ImportPlan, fileName: string, ports: ImportPorts): readonly string[] {
  const { students, goals, guardians, teachers } = plan.add;
  ports.writeRows(
    [
      { tab: 'students', rows: students },
      { tab: 'goals', rows: goals },
      { tab: 'guardians', rows: guardians },
      { tab: 'teachers', rows: teachers },
    ],
    [],
  );
  if (plan.change.length === 0) return [];
  const at = timeAt(ports).moment;
  const by = ports.place.account();
  const changes = plan.change.map(({ tab, rowId, changes: cells }): Change => {
    const values = Object.fromEntries(cells.map(({ column, value }) => [column, value]));
    return { tab, id: rowId, values };
  });
  const history = plan.change.flatMap((row) =>
    row.changes
      .filter(isSaidByTheFile)
      .map((cell) => historyLine(cell, { at, by, reason: `Import of ${fileName}` })),
  );
  const notWritten = writeWithHistory(ports.writeRows, [], changes, history);
  return [...new Set(notWritten.map(sentenceOn))];
}

function sentenceOn(left: NotWritten): string {
  const place = `${allTabs[left.tab].title}, ${left.id}`;
  switch (left.reason) {
    case 'formula':
      return `${place}, ${headerOf(left.tab, left.column)}: a formula stands there, and was left alone.`;
    case 'no such column':
      return `${place}: there is no column "${headerOf(left.tab, left.column)}". Choose Living ALP > Set up or repair, then import again.`;
    case 'several rows':
      return `${place}: several rows have this ID, so none was changed. Correct or delete all but one, then import again.`;
    case 'no such row':
      return `${place}: the row is gone.`;
  }
}

/** Columns that the product fills follow from the others: no line of history is due to them. */
function isSaidByTheFile({ tab, column }: CellChange): boolean {
  const columns: Tab['columns'] = allTabs[tab].columns;
  return columns[column]?.shownOnly === false;
}

const historyLine = (
  cell: CellChange,
  origin: Pick<HistoryLine, 'at' | 'by' | 'reason'>,
): HistoryLine => ({
  ...origin,
  tab: allTabs[cell.tab].title,
  rowId: cell.rowId,
  field: cell.field,
  before: cell.before,
  after: cell.after,
});
