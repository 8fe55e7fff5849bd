// Keeps teachers' own files, where the setting asks for them: makes and fills them, brings notes into
// the plan, and closes the files of those who have left. Safe to be cut off anywhere.
import { localTime } from '../../domain/calendar/local-time';
import { type CaseloadSettings, givesOwnFiles } from '../../domain/settings/caseload-settings';
import { fileContents } from '../../domain/teachers/file/file-contents';
import { runBudgetMs } from '../digest-run/send-parcels';
import type { Tables } from '../ports';
import { stampNotes, writeNotes } from './bring-notes';
import { errandsOf, unvouchedSentences } from './file-errands';
import type { FileRecord, OwnFilePorts } from './file-ports';
import { notesOf, type PlanSources, planSources, type Visit } from './file-visit';
import { closeFile, finishVisit, hasWork } from './finish-visit';
import { openFile, readTrouble } from './open-visit';
import { showFileLinks } from './show-file-links';
import { tellTroubles } from './tell-troubles';

export interface FilesResult {
  /** Files looked after in this round. */
  readonly visited: number;
  /** Files that wait for the next round. */
  readonly waiting: number;
  /** Notes that have come into the plan, or were completed there. */
  readonly notes: number;
  /** Sentences for the specialist. */
  readonly troubles: readonly string[];
}

/** Of the 60 reads and 60 writes of a minute (platform §2); the rest is for the rest of the run. */
const requestsPerRound = 42;

/** To look in takes a read or two and a stamp; what the end of the visit takes is set aside. */
const requestsPerLook = 2;

/** @throws StoreError when the caseload cannot be read or written */
export function refreshFiles(
  given: OwnFilePorts,
  settings: CaseloadSettings,
  startedAt: number,
): FilesResult {
  const register = new Map(given.fileRegister.read());
  const isStrict = givesOwnFiles[settings.teacherAccess];
  if (!isStrict && [...register.values()].every(({ state }) => state === 'closed')) {
    return { visited: 0, waiting: 0, notes: 0, troubles: [] };
  }
  const ports = keepingIn(register, given);
  const { now, place, readTabs, fileRegister, teacherFiles } = ports;
  const tables = readTabs(['students', 'goals', 'progress', 'guardians', 'teachers']);
  const { date, moment } = localTime(startedAt, place.zone());
  const numbers = { today: date, newNumber: numbersFrom(startedAt) };
  const sourcesNow = (progress: Tables['progress']): PlanSources =>
    planSources(tables.goals.rows, progress, numbers);
  let sources = sourcesNow(tables.progress);

  const errands = errandsOf(isStrict, tables, settings, register, fileRegister.lastSeen());
  const troubles = isStrict ? [...unvouchedSentences(tables, settings, register)] : [];
  const visits: Visit[] = [];
  let [ahead, over] = [0, 0];
  const first = teacherFiles.requests();
  const hasRoom = (writesAhead: number): boolean => {
    const { reads, writes } = teacherFiles.requests();
    return (
      now() - startedAt < runBudgetMs &&
      reads - first.reads + requestsPerLook <= requestsPerRound &&
      writes - first.writes + writesAhead + requestsPerLook <= requestsPerRound
    );
  };

  for (const { students, ...errand } of errands) {
    if (!hasRoom(ahead)) break;
    const opened = openFile(errand, keeperOf(register, place.account()), ports);
    if (opened.kind === 'too fast') break;
    if (opened.kind !== 'open') {
      over += 1;
      if (opened.kind === 'trouble') troubles.push(opened.sentence);
      continue;
    }
    const { record, page } = opened;
    const contents = fileContents({ students }, tables.goals.rows);
    const visit: Visit = {
      ...errand,
      record,
      page,
      contents,
      stamps: new Map(),
      issued: new Map(),
    };
    const end = stampNotes(visit, sources, teacherFiles);
    if (end === 'columns missing') troubles.push(missingColumns(visit, sources));
    if (typeof end !== 'string') {
      if (end.kind === 'too fast') break;
      troubles.push(readTrouble(visit.name, record, end));
      over += 1;
      continue;
    }
    visits.push(visit);
    if (hasWork(visit, sources)) ahead += 1;
  }

  // The plan may have been edited while the files were read.
  const isNoteWaiting = visits.some((visit) => {
    const notes = notesOf(visit, sources);
    return notes.kind === 'notes' && notes.settled.append.length + notes.settled.update.length > 0;
  });
  let notes = 0;
  if (isNoteWaiting) {
    sources = sourcesNow(readTabs(['progress']).progress);
    notes = writeNotes(visits, sources, moment, ports.writeRows);
    sources = sourcesNow(readTabs(['progress']).progress);
  }

  const done: Visit[] = [];
  for (const visit of visits) {
    if (now() - startedAt >= runBudgetMs) break;
    const end = finishVisit(visit, sources, ports);
    if (end === 'too fast') break;
    if (end !== 'finished') {
      troubles.push(end.sentence);
      over += 1;
    } else done.push(visit);
  }
  showFileLinks(tables.teachers.rows, register, ports);
  for (const visit of done) if (visit.isLeaving) closeFile(visit, sources, fileRegister);

  const waiting = errands.length - done.length - over;
  const lastSeen = done.filter(({ isLeaving }) => !isLeaving).pop()?.email;
  const last = waiting > 0 ? (lastSeen ?? fileRegister.lastSeen()) : '';
  if (last !== fileRegister.lastSeen()) fileRegister.keepLastSeen(last);
  tellTroubles(troubles, ports);
  return { visited: done.length, waiting, notes, troubles };
}

/** Keeps the given map in step with what is remembered. */
const keepingIn = (register: Map<string, FileRecord>, ports: OwnFilePorts): OwnFilePorts => ({
  ...ports,
  fileRegister: {
    ...ports.fileRegister,
    keep: (email, record) => {
      ports.fileRegister.keep(email, record);
      register.set(email, record);
    },
    forget: (email) => {
      ports.fileRegister.forget(email);
      register.delete(email);
    },
  },
});

/** One account keeps all files: a second one could neither refresh nor close those of the first. */
const keeperOf = (register: ReadonlyMap<string, FileRecord>, account: string): string | null =>
  [...register.values()].find(({ owner, state }) => state !== 'closed' && owner !== account)
    ?.owner ?? null;

/** Numbers that no earlier round has given out: only one runs at a time. */
function numbersFrom(startedAt: number): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `${startedAt.toString(36)}-${count}`;
  };
}

function missingColumns(visit: Visit, sources: PlanSources): string {
  const notes = notesOf(visit, sources);
  const headers = notes.kind === 'missing' ? notes.headers : [];
  return `The Notes tab of ${visit.name} has no column ${headers.map((each) => `“${each}”`).join(', ')} in its first row. Ask for the header to be written back; until then no notes come from this file.`;
}
