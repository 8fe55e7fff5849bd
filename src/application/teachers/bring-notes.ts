// Brings the notes of teachers' files into the Progress tab: stamp, look, write, mark. Where a run is
// cut off in between, the stamps and the entries tell the next one how to go on.

import { headerOf } from '../../domain/schema/header-of';
import type { HistoryLine, ProgressEntry } from '../../domain/schema/tabs';
import type { EntryUpdate } from '../../domain/teachers/file/settle-notes';
import { writeWithHistory } from '../history';
import type { Change, WriteRows } from '../ports';
import type { FileReading, TeacherFiles } from './file-ports';
import {
  notesOf,
  type PlanSources,
  rememberIssued,
  rememberStamps,
  type Visit,
} from './file-visit';
import { writeFile } from './write-file';

/** A teacher who sorts without a pause gets this many tries; the next hour goes on. */
const mostTries = 5;

export type NotesEnd =
  | 'stamped'
  | 'moving'
  | 'columns missing'
  | Exclude<FileReading, { kind: 'page' }>;

/** Gives every note an ID and sees it stand beside the very words that were read. */
export function stampNotes(visit: Visit, sources: PlanSources, files: TeacherFiles): NotesEnd {
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const notes = notesOf(visit, sources);
    if (notes.kind === 'missing') return 'columns missing';
    const { settled, rows, headers } = notes;
    if (attempt === 0 || settled.stamps.length === 0) rememberStamps(visit, rows);
    if (settled.stamps.length === 0) return 'stamped';
    rememberIssued(visit, settled.stamps, rows);
    const writes = [...headers, ...notes.writesOf(settled.stamps)];
    const against = writeFile(visit, writes, files);
    if (against) return against;
  }
  return 'moving';
}

/** @param visits whose notes are stamped @returns how many notes have been written */
export function writeNotes(
  visits: readonly Visit[],
  sources: PlanSources,
  now: string,
  writeRows: WriteRows,
): number {
  const settled = visits.flatMap((visit) => {
    const notes = notesOf(visit, sources);
    // With a stamp outstanding, the plan has changed this minute: the next hour looks again.
    return notes.kind === 'notes' && notes.settled.stamps.length === 0 ? [notes.settled] : [];
  });
  const append = settled.flatMap((each) => each.append);
  const update = settled.flatMap((each) => each.update);
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
    .map((column) => ({
      at,
      by: to.by,
      tab: 'Progress',
      rowId: to.entryId,
      field: headerOf('progress', column),
      before: textOf(from[column]),
      after: textOf(to[column]),
      reason: 'Note completed in the teacher’s own file',
    }));

const textOf = (value: ProgressEntry[(typeof changedColumns)[number]]): string => value ?? '';
