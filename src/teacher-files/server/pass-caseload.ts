// The caseload as one pass over teachers' own files goes by it.

import { isRetired } from '../../access/domain/role';
import { hasPastNotes } from '../../archive/server';
import type { Goal } from '../../schema/tabs';
import { settingsIn } from '../../settings/domain/caseload-settings';
import type { Tables } from '../../store/ports';
import type { RunContext } from '../../store/run-context';
import { givesOwnFiles } from '../../teachers/domain/teacher-access';
import { currentYear, goalsOfYear } from '../../years/domain/school-year';
import { type FilePlanInput, type FileRecord, filePlanInput } from '../domain/plan-file';
import type { FileTrouble } from './open-file';
import { type SyncTask, syncTasksOf, untrustedAddresses } from './sync-tasks';

const passTabs = ['settings', 'students', 'goals', 'progress', 'guardians', 'teachers'] as const;
export type PassTables = Pick<Tables, (typeof passTabs)[number]>;

export type Entries = Pick<Tables['progress'], 'rows' | 'unreadIds'>;

/** The caseload as it has just been read, and what follows from it. */
export interface Caseload {
  readonly tables: PassTables;
  /** Those of the school year that runs now. */
  readonly goals: readonly Goal[];
  readonly tasks: readonly SyncTask[];
  readonly input: FilePlanInput;
  /** With the entries of past years, where there are any that `input` lacks. */
  readonly wholeInput: (() => FilePlanInput) | null;
  readonly untrusted: readonly FileTrouble[];
}

/** Null where nobody can say any more what is to become of the files. */
export function readCaseload(
  { services, now, startedAt }: RunContext,
  registry: ReadonlyMap<string, FileRecord>,
): Caseload | null {
  const tables = services.store.readTabs(passTabs);
  const settings = settingsIn(tables.settings, now.date);
  if (settings === null) return null;
  const isStrict = givesOwnFiles[settings.teacherAccess];
  const account = services.identity.account();
  // The files are that person's own: what is new about children must not reach them any more.
  const mayFill = !isRetired(account, settings.specialists);
  const lastSeen = services.fileRegistry.lastSeen();
  const tasks = syncTasksOf(isStrict, tables, settings, registry, lastSeen);
  const pass = { today: now.date, passId: startedAt.toString(36) };
  const inputFrom = (progress: Entries) => filePlanInput(tables.goals.rows, progress, pass);
  return {
    tables,
    goals: goalsOfYear(tables.goals.rows, currentYear(settings, now.date)),
    tasks: tasks.filter(({ isLeaving }) => isLeaving || mayFill),
    input: inputFrom(tables.progress),
    wholeInput: hasPastNotes(services) ? () => inputFrom(services.archive.entries()) : null,
    untrusted: [
      ...(mayFill ? [] : [onlyClosed(account)]),
      ...(isStrict ? untrustedAddresses(tables, settings, registry) : []).map(untrusted),
    ],
  };
}

const onlyClosed =
  (account: string): FileTrouble =>
  (t) =>
    t.onlyClosed(account);

const untrusted =
  (email: string): FileTrouble =>
  (t) =>
    t.untrusted(email);
