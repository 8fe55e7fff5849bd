// Makes dist/ anew, at the start and whenever a source changes.

import { spawn } from 'node:child_process';
import { watch } from 'node:fs';

/** An editor saves several files at once; they are built together. */
const SETTLE_MS = 150;
/** Lines of the builder's complaint that a person needs. */
const LINES = 6;

/** Why the build failed, in the builder's words; null when it is done. */
export type Build = () => Promise<string | null>;

/** The build of the project, as `npm run build` runs it. */
export const buildProject: Build = () =>
  new Promise((settle, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'build/bundle.ts'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text;
    });
    child.on('error', fail);
    child.on('close', (exitCode) => {
      const lines = complaint.trim().split('\n').slice(0, LINES).join('\n');
      settle(exitCode === 0 ? null : lines || 'The build failed.');
    });
  });

/**
 * Builds after each change below a folder, never two builds at once.
 * @returns stops watching
 */
export function rebuildOnChange(
  folder: string,
  build: Build,
  onBuilt: (problem: string | null) => void,
): () => void {
  let timer: NodeJS.Timeout | null = null;
  let isBuilding = false;
  let isStale = false;
  const work = async (): Promise<void> => {
    if (isBuilding) {
      isStale = true;
      return;
    }
    isBuilding = true;
    do {
      isStale = false;
      onBuilt(await build());
    } while (isStale);
    isBuilding = false;
  };
  const watcher = watch(folder, { recursive: true }, () => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => void work(), SETTLE_MS);
  });
  return () => {
    if (timer) clearTimeout(timer);
    watcher.close();
  };
}
