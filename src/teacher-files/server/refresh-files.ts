// One sync pass over teachers' own files, where the setting asks for them: reads them, plans, and
// carries it out. It makes and fills them, brings notes into the Progress tab, and closes the files of
// those who have left. Safe to be cut off anywhere: the markers, the entries and the registry tell the
// next pass how to go on.

import { isRetired } from '../../access/domain/role';
import { normalizeText } from '../../core/normalize-text';
import type { Teacher } from '../../schema/tabs';
import type { Change, Tables } from '../../store/ports';
import { hasTimeLeft, type RunContext } from '../../store/run-context';
import type { Services } from '../../store/services';
import { StoreError } from '../../store/store-error';
import { writeStep } from '../../store/write-step';
import { givesOwnFiles } from '../../teachers/domain/teacher-access';
import { fileContents } from '../domain/file-contents';
import {
  type FilePlanInput,
  type FileSync,
  filePlanInput,
  nothingSeen,
  planFile,
} from '../domain/plan-file';
import { closeFile, finishFile, importNotes, markNotes } from './apply-file-plan';
import { openFile, readTrouble } from './open-file';
import { type SyncTask, syncTasksOf, untrustedSentences } from './sync-tasks';

export interface FilesResult {
  /** Files looked after in this pass. */
  readonly synced: number;
  /** Files that wait for the next pass. */
  readonly waiting: number;
  /** Notes that have come into the plan, or were completed there. */
  readonly notes: number;
  /** Sentences for the specialist. */
  readonly troubles: readonly string[];
}

/** Of the 60 reads and 60 writes of a minute (platform §2); the rest is for the rest of the run. */
const requestsPerPass = 42;

/** To look in takes a read or two and a marker; what the end of the pass takes is set aside. */
const requestsPerLook = 2;

const passTabs = ['students', 'goals', 'progress', 'guardians', 'teachers'] as const;

/** @throws StoreError when the caseload cannot be read or written */
export function refreshFiles(run: RunContext): FilesResult {
  const { services, settings, now } = run;
  const { fileRegistry, store } = services;
  const registry = fileRegistry.read();
  const isStrict = givesOwnFiles[settings.teacherAccess];
  if (!isStrict && [...registry.values()].every(({ state }) => state === 'closed')) {
    return { synced: 0, waiting: 0, notes: 0, troubles: [] };
  }
  const tables = store.readTabs(passTabs);
  const inputFrom = (progress: Tables['progress']): FilePlanInput =>
    filePlanInput(tables.goals.rows, progress, {
      today: now.date,
      passId: run.startedAt.toString(36),
    });
  const account = services.identity.account();
  // The files are that person's own: what is new about children must not reach them any more.
  const mayFill = !isRetired(account, settings.specialists);
  const tasks = syncTasksOf(isStrict, tables, settings, registry, fileRegistry.lastSeen()).filter(
    ({ isLeaving }) => isLeaving || mayFill,
  );
  const read = readFiles(tasks, inputFrom(tables.progress), tables, run);
  const { notes, input } = importAll(read.syncs, inputFrom, tables.progress, run);
  const finished = finishFiles(read.syncs, input, run);

  showFileLinks(tables.teachers.rows, services);
  for (const sync of finished.syncs) if (sync.isLeaving) closeFile(sync, input, services);
  const synced = finished.syncs.length;
  const waiting = tasks.length - synced - read.given - finished.troubles.length;
  rememberLastSeen(finished.syncs, waiting, services);
  const untrusted = isStrict ? untrustedSentences(tables, settings, registry) : [];
  const troubles = [
    ...(mayFill ? [] : [onlyClosed(account)]),
    ...untrusted,
    ...read.troubles,
    ...finished.troubles,
  ];
  notifyOfTroubles(troubles, services);
  return { synced, waiting, notes, troubles };
}

interface FilesRead {
  readonly syncs: readonly FileSync[];
  readonly troubles: readonly string[];
  /** How many files need nothing more, or get nothing more in this pass. */
  readonly given: number;
}

/** Finds or makes each file and gives its notes their IDs, as far as the minute's requests go. */
function readFiles(
  tasks: readonly SyncTask[],
  input: FilePlanInput,
  { goals }: Pick<Tables, 'goals'>,
  run: RunContext,
): FilesRead {
  const { services } = run;
  const { teacherFiles } = services;
  const syncs: FileSync[] = [];
  const troubles: string[] = [];
  let [ahead, given] = [0, 0];
  const first = teacherFiles.requests();
  const hasRoom = (): boolean => {
    const { reads, writes } = teacherFiles.requests();
    return (
      hasTimeLeft(run) &&
      reads - first.reads + requestsPerLook <= requestsPerPass &&
      writes - first.writes + ahead + requestsPerLook <= requestsPerPass
    );
  };

  for (const task of tasks) {
    if (!hasRoom()) break;
    const opened = openFile(task, services);
    if (opened.kind === 'too fast') break;
    if (opened.kind !== 'open') {
      given += 1;
      if (opened.kind === 'trouble') troubles.push(opened.sentence);
      continue;
    }
    const { email, name, isLeaving } = task;
    const { record, page } = opened;
    const contents = fileContents(task, goals.rows);
    const asRead = { email, name, isLeaving, record, page, contents, seen: nothingSeen };
    const end = markNotes(asRead, input, teacherFiles);
    if (end.kind === 'too fast') break;
    if (!('sync' in end)) {
      troubles.push(readTrouble(name, record, end));
      given += 1;
      continue;
    }
    const plan = planFile(end.sync, input);
    if (plan.missing.length > 0) troubles.push(missingColumns(name, plan.missing));
    if (plan.all.writes.length + plan.append.length + plan.update.length > 0) ahead += 1;
    syncs.push(end.sync);
  }
  return { syncs, troubles, given };
}

/** @returns the caseload as it is after the import, from which the files are finished */
function importAll(
  syncs: readonly FileSync[],
  inputFrom: (progress: Tables['progress']) => FilePlanInput,
  progress: Tables['progress'],
  { services: { store }, now }: RunContext,
): { readonly notes: number; readonly input: FilePlanInput } {
  const before = inputFrom(progress);
  const isNoteWaiting = syncs
    .map((sync) => planFile(sync, before))
    .some(({ append, update }) => append.length + update.length > 0);
  if (!isNoteWaiting) return { notes: 0, input: before };
  // The plan may have been edited while the files were read.
  const fresh = inputFrom(store.readTabs(['progress']).progress);
  const plans = syncs.map((sync) => planFile(sync, fresh));
  const notes = importNotes(plans, now.moment, store.writeRows);
  return { notes, input: inputFrom(store.readTabs(['progress']).progress) };
}

function finishFiles(
  syncs: readonly FileSync[],
  input: FilePlanInput,
  run: RunContext,
): Pick<FilesRead, 'syncs' | 'troubles'> {
  const done: FileSync[] = [];
  const troubles: string[] = [];
  for (const sync of syncs) {
    if (!hasTimeLeft(run)) break;
    const end = finishFile(sync, input, run.services);
    if (end.kind === 'too fast') break;
    if (end.kind === 'trouble') troubles.push(end.sentence);
    else done.push(end.sync);
  }
  return { syncs: done, troubles };
}

/** The links on the Teachers tab: to open files, and to no others. */
function showFileLinks(
  rows: readonly Teacher[],
  { teacherFiles, fileRegistry, store }: Services,
): void {
  const registry = fileRegistry.read();
  const changes = rows.flatMap((row): Change[] => {
    const record = registry.get(normalizeText(row.email));
    const ownFile = record?.state === 'open' ? teacherFiles.linkTo(record.id) : '';
    return row.ownFile === ownFile ? [] : [{ tab: 'teachers', id: row.email, values: { ownFile } }];
  });
  if (changes.length > 0) store.writeRows([], changes);
}

/** The next pass begins after the one with whom this one ended. */
function rememberLastSeen(
  done: readonly FileSync[],
  waiting: number,
  { fileRegistry }: Services,
): void {
  const lastSeen = done.filter(({ isLeaving }) => !isLeaving).pop()?.email;
  const last = waiting > 0 ? (lastSeen ?? fileRegistry.lastSeen()) : '';
  if (last !== fileRegistry.lastSeen()) fileRegistry.keepLastSeen(last);
}

const onlyClosed = (account: string): string =>
  `Teachers’ files are in the care of ${account}, which does not stand under Specialists any more: they are closed as teachers leave, and not filled.`;

const filesStep = 'Teachers’ own files';

/** A property holds 9 KB (platform §2), and letters of other scripts take up to three bytes. */
const longestNotified = 2000;

/** On Start here, which is looked at only when there is something new to say. */
function notifyOfTroubles(troubles: readonly string[], { fileRegistry, store }: Services): void {
  const text = troubles.join('\n').slice(0, longestNotified);
  if (text === fileRegistry.lastNotified()) return;
  const how = text || 'All of them could be looked after.';
  try {
    writeStep(filesStep, how, store.readTabs(['startHere']).startHere, store.writeRows);
    fileRegistry.saveNotified(text);
  } catch (error) {
    // The files are kept without the tab, too; the menu tells as well.
    if (!(error instanceof StoreError)) throw error;
  }
}

const missingColumns = (name: string, headers: readonly string[]): string =>
  `The Notes tab of ${name} has no column ${headers.map((each) => `“${each}”`).join(', ')} in its first row. Ask for the header to be written back; until then no notes come from this file.`;
