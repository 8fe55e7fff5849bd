// One sync pass over teachers' own files, where the setting asks for them: reads them, plans, and
// carries it out. It makes and fills them, brings notes into the Progress tab, and closes the files of
// those who have left. Safe to be cut off anywhere: the markers, the entries and the registry tell the
// next pass how to go on.

import { normalizeText } from '../../core/normalize-text';
import type { Goal, Teacher } from '../../schema/tabs';
import type { Change } from '../../store/ports';
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
import { files } from '../messages/script.en';
import { closeFile, type FinishEnd, finishFile, markNotes } from './apply-file-plan';
import { apart, importAll } from './import-all';
import { type FileTrouble, openFile, readTrouble } from './open-file';
import { type Caseload, type Entries, readCaseload } from './pass-caseload';
import type { SyncTask } from './sync-tasks';

export interface FilesResult {
  /** Files looked after in this pass. */
  readonly synced: number;
  /** Files that wait for the next pass. */
  readonly waiting: number;
  /** Notes that have come into the plan, or were completed there. */
  readonly notes: number;
  readonly troubles: readonly FileTrouble[];
}

/** Of the 60 reads and 60 writes of a minute (platform §2); the rest is for the rest of the run. */
const requestsPerPass = 42;

/** To look in takes a read or two and a marker; what the end of the pass takes is set aside. */
const requestsPerLook = 2;

const nothingDone: FilesResult = { synced: 0, waiting: 0, notes: 0, troubles: [] };

/** Notes may stand in them at any time. */
export const areFilesInUse = ({ services, settings }: RunContext): boolean =>
  givesOwnFiles[settings.teacherAccess] ||
  [...services.fileRegistry.read().values()].some(({ state }) => state !== 'closed');

/** @throws StoreError when the caseload cannot be read or written */
export function refreshFiles(run: RunContext): FilesResult {
  if (!areFilesInUse(run)) return nothingDone;
  const { services } = run;
  const registry = services.fileRegistry.read();
  const before = readCaseload(run, registry);
  if (before === null) return nothingDone;
  const read = readFiles(before, run);
  const { input } = read;
  const progressNow = (): Entries =>
    input === before.input
      ? services.store.readTabs(['progress']).progress
      : services.archive.entries();
  const fresh = () => filePlanInput(before.tables.goals.rows, progressNow(), input);
  const imported = importAll(read.syncs, input, fresh, run);
  const checked = recheck(imported.syncs, before, input, run);
  const finished = finishFiles(checked.syncs, checked.input, run);

  showFileLinks(before.tables.teachers.rows, services);
  for (const sync of finished.syncs) if (sync.isLeaving) closeFile(sync, checked.input, services);
  const synced = finished.syncs.length;
  const failed = [...imported.troubles, ...finished.troubles];
  const waiting = before.tasks.length - synced - read.given - failed.length;
  rememberLastSeen(finished.syncs, waiting, services);
  const troubles = [...before.untrusted, ...read.troubles, ...failed];
  notifyOfTroubles(troubles, services);
  return { synced, waiting, notes: imported.notes, troubles };
}

interface FilesRead {
  readonly syncs: readonly FileSync[];
  /** That by which they were read. */
  readonly input: FilePlanInput;
  readonly troubles: readonly FileTrouble[];
  /** How many files need nothing more, or get nothing more in this pass. */
  readonly given: number;
}

/** Finds or makes each file and gives its notes their IDs, as far as the minute's requests go. */
function readFiles({ tasks, goals, wholeInput, ...before }: Caseload, run: RunContext): FilesRead {
  const { services } = run;
  const { teacherFiles } = services;
  const syncs: FileSync[] = [];
  const troubles: FileTrouble[] = [];
  let [ahead, count] = [0, 0];
  let { input } = before;
  /** A note that seems to be new may have come into the plan in a past year. */
  const inputFor = (sync: FileSync): FilePlanInput => {
    if (wholeInput && input === before.input && planFile(sync, input).append.length > 0)
      input = wholeInput();
    return input;
  };
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
    const look = () => lookInto(task, goals, inputFor, services);
    const seen = apart(task.name, services, look, (trouble) => given([trouble]));
    if (seen.kind === 'too fast') break;
    if (seen.kind === 'given') {
      troubles.push(...seen.troubles);
      count += 1;
      continue;
    }
    const plan = planFile(seen.sync, input);
    if (plan.missing.length > 0) troubles.push((t) => t.missingColumns(task.name, plan.missing));
    if (needsWork(seen.sync, input)) ahead += 1;
    syncs.push(seen.sync);
  }
  return { syncs, input, troubles, given: count };
}

type Look =
  | { readonly kind: 'sync'; readonly sync: FileSync }
  | { readonly kind: 'given'; readonly troubles: readonly FileTrouble[] }
  | { readonly kind: 'too fast' };

const given = (troubles: readonly FileTrouble[]): Look => ({ kind: 'given', troubles });

function lookInto(
  task: SyncTask,
  goals: readonly Goal[],
  inputFor: (sync: FileSync) => FilePlanInput,
  services: Services,
): Look {
  const opened = openFile(task, services);
  if (opened.kind === 'too fast') return { kind: opened.kind };
  if (opened.kind !== 'open') return given(opened.kind === 'trouble' ? [opened.trouble] : []);
  const { email, name, isLeaving } = task;
  const { record, page } = opened;
  const contents = fileContents(task, goals);
  const asRead = { email, name, isLeaving, record, page, contents, seen: nothingSeen };
  const end = markNotes(asRead, inputFor(asRead), services.teacherFiles);
  if (end.kind === 'too fast') return end;
  return 'sync' in end ? { kind: 'sync', sync: end.sync } : given([readTrouble(name, record, end)]);
}

function needsWork(sync: FileSync, input: FilePlanInput): boolean {
  const { all, append, update } = planFile(sync, input);
  return all.writes.length + append.length + update.length > 0;
}

/**
 * Students, goals and settings may have changed while the files were read: what is written now goes by
 * what they say now. Who has come to leave, or to stay, waits for the next pass.
 */
function recheck(
  syncs: readonly FileSync[],
  before: Caseload,
  used: FilePlanInput,
  run: RunContext,
): { readonly syncs: readonly FileSync[]; readonly input: FilePlanInput } {
  const isIdle = (sync: FileSync): boolean =>
    !sync.isLeaving && sync.record.state === 'open' && !needsWork(sync, used);
  if (syncs.every(isIdle)) return { syncs, input: used };
  const now = readCaseload(run, run.services.fileRegistry.read());
  if (now === null) return { syncs: [], input: used };
  const input = used !== before.input && now.wholeInput ? now.wholeInput() : now.input;
  const tasks = new Map(now.tasks.map((task) => [task.email, task]));
  return {
    input,
    syncs: syncs.flatMap((sync) => {
      const task = tasks.get(sync.email);
      return task?.isLeaving === sync.isLeaving
        ? [{ ...sync, contents: fileContents(task, now.goals) }]
        : [];
    }),
  };
}

function finishFiles(
  syncs: readonly FileSync[],
  input: FilePlanInput,
  run: RunContext,
): Pick<FilesRead, 'syncs' | 'troubles'> {
  const { services } = run;
  const done: FileSync[] = [];
  const troubles: FileTrouble[] = [];
  for (const sync of syncs) {
    if (!hasTimeLeft(run)) break;
    const end = apart(
      sync.name,
      services,
      () => finishFile(sync, input, services),
      (trouble): FinishEnd => ({ kind: 'trouble', trouble }),
    );
    if (end.kind === 'too fast') break;
    if (end.kind === 'trouble') troubles.push(end.trouble);
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

const filesStep = 'Teachers’ own files';

/** A property holds 9 KB (platform §2), and letters of other scripts take up to three bytes. */
const longestNotified = 2000;

/** On Start here, in English for everybody; it is looked at only when there is something new to say. */
function notifyOfTroubles(
  troubles: readonly FileTrouble[],
  { fileRegistry, store }: Services,
): void {
  const sentences = troubles.map((trouble) => trouble(files));
  const text = sentences.join('\n').slice(0, longestNotified);
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
