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

/** Builds when asked; asked during a build, it builds once more afterwards, never two at once. */
export class Rebuilder {
  readonly #build: Build;
  readonly #onBuilt: (problem: string | null) => void;
  #isBuilding = false;
  #isStale = false;

  constructor(build: Build, onBuilt: (problem: string | null) => void) {
    this.#build = build;
    this.#onBuilt = onBuilt;
  }

  async rebuild(): Promise<void> {
    this.#isStale = true;
    if (this.#isBuilding) return;
    this.#isBuilding = true;
    while (this.#isStale) {
      this.#isStale = false;
      this.#onBuilt(await this.#build());
    }
    this.#isBuilding = false;
  }
}

/**
 * Tells of changes below a folder, several at once as one.
 * @returns stops watching
 */
export function watchFolder(folder: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE_MS);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
