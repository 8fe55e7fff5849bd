// Files with children's records: for the account that runs the workbench, and nobody else on the
// machine. A link that somebody has planted in a shared folder is never followed.

import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

const OWNER_ONLY = { file: 0o600, folder: 0o700 } as const;
const OTHERS = 0o077;
// Windows knows neither these flags nor these modes: there the user's own folders are closed anyway.
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
/** A pipe would keep the reader waiting. */
const NO_WAIT = constants.O_NONBLOCK ?? 0;
const RANDOM_BYTES = 8;
const UNFINISHED = /^\.[0-9a-f]{16}\.new$/;

/** What stands at the path is no file of this account. */
export class UnsafeFile extends Error {
  override readonly name = 'UnsafeFile';
  readonly code = 'unsafe-file';
  constructor(path: string) {
    super(`${path} is a link, or not your file. Look at it, and take it away.`);
  }
}

/** Replaces the file as a whole: a crash leaves the old one or the new one. */
export function writePrivateFile(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true, mode: OWNER_ONLY.folder });
  const unfinished = `${path}.${randomBytes(RANDOM_BYTES).toString('hex')}.new`;
  try {
    createPrivateFile(unfinished, content);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Throws EEXIST where anything stands already, a link among it. */
export function createPrivateFile(path: string, content: string | Uint8Array): void {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | NO_FOLLOW;
  withFile(path, flags, (file) => writeFileSync(file, content));
}

/** Closes it to others where it was open to them. null where there is none. @throws UnsafeFile */
export function readPrivateFile(path: string): string | null {
  try {
    return withFile(path, constants.O_RDONLY | NO_FOLLOW | NO_WAIT, (file) => {
      const found = fstatSync(file);
      const { uid, mode } = found;
      const isOwn = process.getuid === undefined || uid === process.getuid();
      if (!isOwn || !found.isFile()) throw new UnsafeFile(path);
      if ((mode & OTHERS) !== 0) fchmodSync(file, OWNER_ONLY.file);
      return readFileSync(file, 'utf8');
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    if (code === 'ELOOP') throw new UnsafeFile(path);
    throw error;
  }
}

/** Takes away what a crash has left of writing the file. */
export function removeUnfinished(path: string): void {
  const [folder, name] = [dirname(path), basename(path)];
  for (const each of namesIn(folder))
    if (each.startsWith(name) && UNFINISHED.test(each.slice(name.length)))
      rmSync(join(folder, each), { force: true });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function withFile<Result>(path: string, flags: number, use: (file: number) => Result): Result {
  const file = openSync(path, flags, OWNER_ONLY.file);
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}
