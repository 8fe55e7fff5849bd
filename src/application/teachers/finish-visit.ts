// The second half of a visit, after the plan has been written: the file is brought up to date, and
// opened to its teacher or closed.
import type { FileRegister, OwnFilePorts } from './file-ports';
import { contentWrites, notesOf, type PlanSources, rememberIssued, type Visit } from './file-visit';
import { readTrouble } from './open-visit';
import { writeFile } from './write-file';

/** See `stampNotes`. */
const mostTries = 5;

/**
 * Of a counselor who has the whole caseload, these are remembered: a property holds 9 KB (platform
 * §2). The others count in the last notes of somebody who leaves only.
 */
const mostGoals = 300;

export type FinishEnd = 'finished' | 'too fast' | { readonly sentence: string };

/** Whether the end of the visit takes a write. */
export function hasWork(visit: Visit, sources: PlanSources): boolean {
  const notes = notesOf(visit, sources);
  const hasNotes =
    notes.kind === 'notes' &&
    [notes.headers, ...Object.values(notes.settled)].some(({ length }) => length > 0);
  return hasNotes || contentWrites(visit).length > 0;
}

export function finishVisit(
  visit: Visit,
  sources: PlanSources,
  { teacherFiles, fileRegister }: OwnFilePorts,
): FinishEnd {
  const { email, name, isLeaving, contents } = visit;
  for (let attempt = 0; ; attempt += 1) {
    const notes = notesOf(visit, sources);
    const marks = notes.kind === 'notes' ? [...notes.settled.stamps, ...notes.settled.marks] : [];
    const writes = [
      ...(notes.kind === 'notes' ? [...notes.headers, ...notes.writesOf(marks)] : []),
      ...contentWrites(visit),
    ];
    if (writes.length === 0) break;
    if (attempt === mostTries) return { sentence: keepsMoving(name) };
    if (notes.kind === 'notes') rememberIssued(visit, marks, notes.rows);
    const against = writeFile(visit, writes, teacherFiles);
    if (against?.kind === 'too fast') return 'too fast';
    if (against) return { sentence: readTrouble(name, visit.record, against) };
  }
  if (isLeaving) return 'finished';
  const { record } = visit;
  if (record.state !== 'open') {
    const against = teacherFiles.share(record.id, email);
    if (against !== null) return { sentence: notShared(name, email, against) };
  }
  const goalIds = contents.goalIds.slice(0, mostGoals);
  if (record.state !== 'open' || record.goalIds.join('\n') !== goalIds.join('\n')) {
    fileRegister.keep(email, { ...record, state: 'open', goalIds });
  }
  return 'finished';
}

/** A file whose notes could not be read is looked at again, until somebody has mended it. */
export function closeFile(visit: Visit, sources: PlanSources, register: FileRegister): void {
  if (notesOf(visit, sources).kind === 'missing') return;
  register.keep(visit.email, { ...visit.record, state: 'closed', goalIds: [] });
}

const keepsMoving = (name: string): string =>
  `Somebody is moving rows of the file of ${name} right now. The next round goes on with it.`;

const notShared = (name: string, email: string, against: string): string =>
  `The file of ${name} is ready, and Google would not share it with ${email}: ${against}`;
