// The beginning of a sync: the file is found or made, and read.
import type { Services } from '../../store/services';
import type { FileReading } from '../../store/teacher-files';
import type { FilePage } from '../domain/file-page';
import type { FileRecord } from '../domain/plan-file';
import type { SyncTask } from './sync-tasks';

export type Opened =
  | { readonly kind: 'open'; readonly record: FileRecord; readonly page: FilePage }
  | { readonly kind: 'trouble'; readonly sentence: string }
  | { readonly kind: 'too fast' | 'forgotten' };

/** Whoever leaves loses the access before anything else: nothing can be typed after the last look. */
export function openFile(
  { email, name, isLeaving, record: known }: SyncTask,
  { teacherFiles, fileRegistry, identity }: Services,
): Opened {
  const account = identity.account();
  const otherOwner = ownerBeside(account, fileRegistry.read());
  const trouble = (sentence: string): Opened => ({ kind: 'trouble', sentence });
  const keep = (record: FileRecord): FileRecord => {
    fileRegistry.keep(email, record);
    return record;
  };

  let record = known;
  if (isLeaving && record && record.state !== 'closing') {
    const against = teacherFiles.unshare(record.id, email);
    if (against === null) record = keep({ ...record, state: 'closing' });
    else if (teacherFiles.read(record.id).kind !== 'gone') {
      return trouble(stillOpen(name, email, against));
    }
  }
  let reading: FileReading = record ? teacherFiles.read(record.id) : { kind: 'gone' };
  if (reading.kind === 'gone' && isLeaving) {
    fileRegistry.forget(email);
    return { kind: 'forgotten' };
  }
  if (reading.kind === 'gone' && otherOwner === null) {
    if (!fileRegistry.hasRoom()) return trouble(noRoom(name));
    const made = teacherFiles.make(`Living ALP: students of ${name}`);
    if (made.kind === 'too fast') return made;
    if (made.kind === 'trouble') return trouble(notMade(name, made.detail));
    // A run that ends just here leaves an empty file that nobody but its owner can open.
    record = keep({ id: made.id, owner: account, state: 'made', goalIds: [] });
    reading = teacherFiles.read(record.id);
  }
  if (record === null) return trouble(belongsTo(name, otherOwner ?? ''));
  if (reading.kind === 'page') {
    // Somebody has handed the file over to this account.
    if (record.owner !== account) record = keep({ ...record, owner: account });
    // From here on it may be filled and shared: a run that ends early must know whose it is.
    if (!isLeaving && record.state !== 'open' && record.state !== 'made') {
      record = keep({ ...record, state: 'made' });
    }
    return { kind: 'open', record, page: reading.page };
  }
  return reading.kind === 'too fast' ? reading : trouble(readTrouble(name, record, reading));
}

/** One account keeps all files: a second one could neither refresh nor close those of the first. */
const ownerBeside = (account: string, registry: ReadonlyMap<string, FileRecord>): string | null =>
  [...registry.values()].find(({ owner, state }) => state !== 'closed' && owner !== account)
    ?.owner ?? null;

export function readTrouble(
  name: string,
  { owner }: FileRecord,
  reading: Exclude<FileReading, { kind: 'page' | 'too fast' }>,
): string {
  switch (reading.kind) {
    case 'gone':
      return `The file of ${name} is gone.`;
    case 'no access':
      return belongsTo(name, owner);
    case 'trouble':
      return notRefreshed(name, reading.detail);
  }
}

/** As much of an error as a person can use. */
const longestError = 200;

export const notRefreshed = (name: string, error: string): string =>
  `The file of ${name} could not be refreshed: ${error.slice(0, longestError)}`;

const belongsTo = (name: string, owner: string): string =>
  `The file of ${name} is in the care of ${owner}. Let that account choose “Refresh teachers’ views”, or hand its files over in Google Drive.`;

const notMade = (name: string, detail: string): string =>
  `The file of ${name} could not be made: ${detail}`;

const noRoom = (name: string): string =>
  `The file of ${name} was not made: Google gives this script no room to remember more files. Ask your technologist, or set Teachers to “Filter views” in the Settings tab.`;

const stillOpen = (name: string, email: string, against: string): string =>
  `${email} may still open the file of ${name}, because Google refused to end it: ${against}`;
