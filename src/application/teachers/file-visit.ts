// One visit to a teacher's file in a round: what is known of it, from the first look to the last.
import type { Goal, ProgressEntry } from '../../domain/schema/tabs';
import { differingCells, emptyTab } from '../../domain/teachers/file/differing-cells';
import type { FileContents } from '../../domain/teachers/file/file-contents';
import type { FilePage, FileWrite } from '../../domain/teachers/file/file-page';
import { goalCode } from '../../domain/teachers/file/goal-label';
import { type NoteRow, readNotes, wordsOf } from '../../domain/teachers/file/note-rows';
import { readStamp, stampPrefix } from '../../domain/teachers/file/note-stamp';
import {
  type NoteMark,
  type SettledNotes,
  settleNotes,
} from '../../domain/teachers/file/settle-notes';
import type { FileRecord } from './file-ports';

export interface Visit {
  readonly email: string;
  readonly name: string;
  readonly isLeaving: boolean;
  readonly contents: FileContents;
  record: FileRecord;
  page: FilePage;
  /** What this run has seen and written in the Notes tab, see `SeenNotes`. */
  readonly stamps: Map<string, string[]>;
  readonly issued: Map<string, string>;
}

/** The plan as a round knows it. */
export interface PlanSources {
  readonly today: string;
  /** By code. */
  readonly goals: ReadonlyMap<string, Pick<Goal, 'goalId' | 'studentId'>>;
  readonly goalsById: ReadonlyMap<string, Pick<Goal, 'goalId' | 'studentId'>>;
  /** By the file that they have come from (`stampPrefix`), then by ID. */
  readonly entries: ReadonlyMap<string, ReadonlyMap<string, ProgressEntry>>;
  readonly unreadIds: ReadonlySet<string>;
  readonly newNumber: () => string;
}

export function planSources(
  goals: readonly Goal[],
  progress: { readonly rows: readonly ProgressEntry[]; readonly unreadIds: readonly string[] },
  { today, newNumber }: Pick<PlanSources, 'today' | 'newNumber'>,
): PlanSources {
  const entries = new Map<string, Map<string, ProgressEntry>>();
  for (const entry of progress.rows) {
    const prefix = /^N-[0-9a-z]+-/.exec(entry.entryId)?.[0];
    if (prefix === undefined) continue;
    const own = entries.get(prefix) ?? new Map<string, ProgressEntry>();
    entries.set(prefix, own.set(entry.entryId, entry));
  }
  const taken = [...entries.values()].flatMap((own) => [...own.values()]);
  return {
    today,
    newNumber,
    entries,
    unreadIds: new Set(progress.unreadIds),
    // A note on a goal that is gone by now is still known to be in the plan.
    goals: new Map([...taken, ...goals].map((each) => [goalCode(each.goalId), each])),
    goalsById: new Map(goals.map((each) => [each.goalId, each])),
  };
}

export type VisitNotes =
  | {
      readonly kind: 'notes';
      readonly settled: SettledNotes;
      readonly rows: readonly NoteRow[];
      readonly headers: readonly FileWrite[];
      readonly writesOf: (marks: readonly NoteMark[]) => readonly FileWrite[];
    }
  | { readonly kind: 'missing'; readonly headers: readonly string[] };

/** The notes as the page shows them, against the plan. */
export function notesOf(visit: Visit, sources: PlanSources): VisitNotes {
  const reading = readNotes(visit.page.notes);
  if (reading.kind === 'missing') return reading;
  const prefix = stampPrefix(visit.email);
  const { rows, places, headers, isIdColumnNew } = reading;
  // She may have written a note as long as the goal stood in her file.
  const hers = new Set(visit.isLeaving ? visit.record.goalIds : visit.contents.goalIds);
  const settled = settleNotes(rows, {
    prefix,
    by: visit.name,
    today: sources.today,
    isHers: (goalId) => hers.has(goalId),
    // Two goals of a large caseload may have one code: hers comes first.
    goalOf: (code) => {
      const own = [...hers].find((goalId) => goalCode(goalId) === code);
      return (own === undefined ? null : sources.goalsById.get(own)) ?? sources.goals.get(code);
    },
    entries: sources.entries.get(prefix) ?? new Map(),
    unreadIds: sources.unreadIds,
    newId: () => `${prefix}${sources.newNumber()}`,
    isIdColumnNew,
    seen: visit,
  });
  const writesOf = (marks: readonly NoteMark[]) =>
    marks.map(({ row, column, text }): FileWrite => {
      return { tab: 'notes', row, column: places[column], text };
    });
  return { kind: 'notes', settled, rows, headers, writesOf };
}

/** Keeps in mind which stamp stands beside which words. */
export function rememberStamps(visit: Visit, rows: readonly NoteRow[]): void {
  for (const row of rows) {
    if (row.stamp === '') continue;
    const stamps = visit.stamps.get(wordsOf(row)) ?? [];
    if (!stamps.includes(row.stamp)) visit.stamps.set(wordsOf(row), [...stamps, row.stamp]);
  }
}

/** Keeps in mind for which words each stamp is about to be written. */
export function rememberIssued(
  visit: Visit,
  marks: readonly NoteMark[],
  rows: readonly NoteRow[],
): void {
  const prefix = stampPrefix(visit.email);
  for (const { row, column, text } of marks) {
    const stamp = column === 'noteId' ? readStamp(text, prefix) : null;
    const note = rows.find((each) => each.row === row);
    if (stamp && note) visit.issued.set(stamp.id, wordsOf(note));
  }
}

/** What has to change in the two tabs that the product fills. */
export const contentWrites = ({ page, contents, isLeaving }: Visit): readonly FileWrite[] =>
  (['students', 'goals'] as const).flatMap((name) =>
    isLeaving ? emptyTab(name, page[name]) : differingCells(name, page[name], contents[name]),
  );
