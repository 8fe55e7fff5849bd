// Carries out what is planned for teachers' files. Whoever works in one meanwhile moves rows under our
// hands, so each write reads back what stands then, and the plan is made anew from it.

import { historyLine } from '../../schema/history-line';
import type { HistoryLine, ProgressEntry } from '../../schema/tabs';
import { writeWithHistory } from '../../store/history';
import type { Change, WriteRows } from '../../store/ports';
import type { Services } from '../../store/services';
import type { FileReading, TeacherFiles } from '../../store/teacher-files';
import { displacedCells } from '../domain/differing-cells';
import {
  type FilePlan,
  type FilePlanInput,
  type FileSync,
  filledRecord,
  type NoteWrites,
  planFile,
  withIssued,
  withMarkersSeen,
} from '../domain/plan-file';
import type { EntryUpdate } from '../domain/reconcile-notes';
import { type FileTrouble, readTrouble } from './open-file';

/** A teacher who sorts without a pause gets this many tries; the next hour goes on. */
const mostTries = 5;

type Unreadable = Exclude<FileReading, { kind: 'page' }>;

export type MarkEnd =
  /** Every note bears an ID, or its teacher keeps moving rows: the next hour looks again. */
  { readonly kind: 'marked' | 'moving'; readonly sync: FileSync } | Unreadable;

/** Gives every note an ID and sees it stand beside the very words that were read. */
export function markNotes(opened: FileSync, input: FilePlanInput, files: TeacherFiles): MarkEnd {
  let sync = opened;
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const { rows, markers } = planFile(sync, input);
    const isDone = markers.writes.length === 0;
    if (attempt === 0 || isDone) sync = withMarkersSeen(sync, rows);
    if (isDone) return { kind: 'marked', sync };
    const written = writeFile(sync, markers, files);
    if (written.kind !== 'written') return written;
    sync = written.sync;
  }
  return { kind: 'moving', sync };
}

type WriteEnd = { readonly kind: 'written'; readonly sync: FileSync } | Unreadable;

/** What a column that somebody moved has made us hit gets back what stood there. */
function writeFile(sync: FileSync, { writes, issued }: NoteWrites, files: TeacherFiles): WriteEnd {
  const { id } = sync.record;
  let reading = files.write(id, sync.page, writes);
  if (reading.kind === 'page') {
    const displaced = displacedCells(sync.page, reading.page, writes);
    if (displaced.length > 0) reading = files.write(id, reading.page, displaced);
  }
  return reading.kind === 'page'
    ? { kind: 'written', sync: withIssued(sync, reading.page, issued) }
    : reading;
}

/** @param plans of files whose notes bear their IDs @returns how many notes have been written */
export function importNotes(plans: readonly FilePlan[], now: string, writeRows: WriteRows): number {
  // With a marker outstanding, the caseload has changed this minute: the next hour looks again.
  const marked = plans.filter(({ markers }) => markers.writes.length === 0);
  const append = marked.flatMap((plan) => plan.append);
  const update = marked.flatMap((plan) => plan.update);
  if (append.length + update.length === 0) return 0;
  const changes = update.map(({ from, to }): Change => {
    const { date, goalId, studentId, note } = to;
    return { tab: 'progress', id: from.entryId, values: { date, goalId, studentId, note } };
  });
  const lines = update.flatMap((each) => linesOf(each, now));
  writeWithHistory(writeRows, [{ tab: 'progress', rows: append }], changes, lines);
  return append.length + update.length;
}

const changedColumns = ['date', 'goalId', 'studentId', 'note'] as const;

const linesOf = ({ from, to }: EntryUpdate, at: string): readonly HistoryLine[] =>
  changedColumns
    .filter((column) => from[column] !== to[column])
    .map((column) =>
      historyLine(
        {
          tab: 'progress',
          rowId: to.entryId,
          column,
          before: textOf(from[column]),
          after: textOf(to[column]),
        },
        { at, by: to.by, reason: 'Note completed in the teacher’s own file' },
      ),
    );

const textOf = (value: ProgressEntry[(typeof changedColumns)[number]]): string => value ?? '';

export type FinishEnd =
  | { readonly kind: 'finished'; readonly sync: FileSync }
  | { readonly kind: 'too fast' }
  | { readonly kind: 'trouble'; readonly trouble: FileTrouble };

/** After the notes have been imported: brings the file up to date, and opens it to its teacher. */
export function finishFile(
  marked: FileSync,
  input: FilePlanInput,
  { teacherFiles, fileRegistry }: Services,
): FinishEnd {
  const failed = (trouble: FileTrouble): FinishEnd => ({ kind: 'trouble', trouble });
  let sync = marked;
  const { email, name, isLeaving, record } = marked;
  for (let attempt = 0; ; attempt += 1) {
    const { all } = planFile(sync, input);
    if (all.writes.length === 0) break;
    if (attempt === mostTries) return failed((t) => t.keepsMoving(name));
    const written = writeFile(sync, all, teacherFiles);
    if (written.kind === 'too fast') return { kind: 'too fast' };
    if (written.kind !== 'written') return failed(readTrouble(name, record, written));
    sync = written.sync;
  }
  if (isLeaving) return { kind: 'finished', sync };
  if (record.state !== 'open') {
    const against = teacherFiles.share(record.id, email);
    if (against !== null) return failed((t) => t.notShared(name, email, against));
  }
  const filled = filledRecord(sync);
  if (JSON.stringify(filled) !== JSON.stringify(record)) fileRegistry.keep(email, filled);
  return { kind: 'finished', sync };
}

/** A file with notes that are not in the plan yet is looked at again, and one that cannot be read. */
export function closeFile(
  sync: FileSync,
  input: FilePlanInput,
  { fileRegistry }: Pick<Services, 'fileRegistry'>,
): void {
  const { missing, append } = planFile(sync, input);
  if (missing.length + append.length > 0) return;
  fileRegistry.keep(sync.email, { ...sync.record, state: 'closed', goalIds: [] });
}
