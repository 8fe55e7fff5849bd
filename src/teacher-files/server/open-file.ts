// The beginning of a sync: the file is found or made, and read.
import type { Services } from '../../store/services';
import type { FileReading } from '../../store/teacher-files';
import type { FilePage } from '../domain/file-page';
import type { FileRecord } from '../domain/plan-file';
import type { files } from '../messages/script.en';
import type { SyncTask } from './sync-tasks';

/** A sentence for the specialist, in whatever language. */
export type FileTrouble = (t: typeof files) => string;

export type Opened =
  | { readonly kind: 'open'; readonly record: FileRecord; readonly page: FilePage }
  | { readonly kind: 'trouble'; readonly trouble: FileTrouble }
  | { readonly kind: 'too fast' | 'forgotten' };

/** Whoever leaves loses the access before anything else: nothing can be typed after the last look. */
export function openFile(
  { email, name, isLeaving, record: known }: SyncTask,
  { teacherFiles, fileRegistry, identity }: Services,
): Opened {
  const account = identity.account();
  const otherOwner = ownerBeside(account, fileRegistry.read());
  const failed = (trouble: FileTrouble): Opened => ({ kind: 'trouble', trouble });
  const keep = (record: FileRecord): FileRecord => {
    fileRegistry.keep(email, record);
    return record;
  };

  let record = known;
  if (isLeaving && record && record.state !== 'closing') {
    const against = teacherFiles.unshare(record.id, email);
    if (against === null) record = keep({ ...record, state: 'closing' });
    else if (teacherFiles.read(record.id).kind !== 'gone') {
      return failed((t) => t.stillOpen(name, email, against));
    }
  }
  let reading: FileReading = record ? teacherFiles.read(record.id) : { kind: 'gone' };
  if (reading.kind === 'gone' && isLeaving) {
    fileRegistry.forget(email);
    return { kind: 'forgotten' };
  }
  if (reading.kind === 'gone' && otherOwner === null) {
    if (!fileRegistry.hasRoom()) return failed((t) => t.noRoom(name));
    const made = teacherFiles.make(`Living ALP: students of ${name}`);
    if (made.kind === 'too fast') return made;
    if (made.kind === 'trouble') return failed((t) => t.notMade(name, made.detail));
    // A run that ends just here leaves an empty file that nobody but its owner can open.
    record = keep({ id: made.id, owner: account, state: 'made', goalIds: [] });
    reading = teacherFiles.read(record.id);
  }
  if (record === null) return failed((t) => t.belongsTo(name, otherOwner ?? ''));
  if (reading.kind === 'page') {
    // Somebody has handed the file over to this account.
    if (record.owner !== account) record = keep({ ...record, owner: account });
    // From here on it may be filled and shared: a run that ends early must know whose it is.
    if (!isLeaving && record.state !== 'open' && record.state !== 'made') {
      record = keep({ ...record, state: 'made' });
    }
    return { kind: 'open', record, page: reading.page };
  }
  return reading.kind === 'too fast' ? reading : failed(readTrouble(name, record, reading));
}

/** One account keeps all files: a second one could neither refresh nor close those of the first. */
const ownerBeside = (account: string, registry: ReadonlyMap<string, FileRecord>): string | null =>
  [...registry.values()].find(({ owner, state }) => state !== 'closed' && owner !== account)
    ?.owner ?? null;

export function readTrouble(
  name: string,
  { owner }: FileRecord,
  reading: Exclude<FileReading, { kind: 'page' | 'too fast' }>,
): FileTrouble {
  switch (reading.kind) {
    case 'gone':
      return (t) => t.gone(name);
    case 'no access':
      return (t) => t.belongsTo(name, owner);
    case 'trouble':
      return notRefreshed(name, reading.detail);
  }
}

/** As much of an error as a person can use. */
const longestError = 200;

export const notRefreshed =
  (name: string, error: string): FileTrouble =>
  (t) =>
    t.notRefreshed(name, error.slice(0, longestError));
