// The workbench as `npm start` runs it, in a process of its own, with its school in a new folder.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunningWorkbench {
  readonly address: string;
  /** Where the public opens the web app. */
  readonly publicAddress: string;
  /** What it has printed so far. */
  readonly printed: () => string;
  /** Stops it as Ctrl+C does; its school is kept. */
  readonly stop: () => Promise<void>;
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'workbench-'));
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true });

/** Starts the command; another build beside the suite's would pull dist/ from under other tests. */
export function startCommand(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const command = ['--import', 'tsx', 'workbench/start.ts', '--bundle', 'dist', ...args];
  return spawn(process.execPath, command, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
}

export function startWorkbench(
  folder: string,
  ...args: readonly string[]
): Promise<RunningWorkbench> {
  return opened(startCommand(['--no-open', '--data', folder, '--port', '0', ...args]));
}

/** The workbench once it has printed its address. */
export async function opened(child: ChildProcess): Promise<RunningWorkbench> {
  let printed = '';
  const address = await new Promise<string>((settle, fail) => {
    const hear = (text: string): void => {
      printed += text;
      const found = /open at (http:\S+)/.exec(printed)?.[1];
      if (found) settle(found);
    };
    child.stdout?.setEncoding('utf8').on('data', hear);
    child.stderr?.setEncoding('utf8').on('data', hear);
    child.on('exit', () => fail(new Error(`The workbench did not open: ${printed}`)));
  });
  return {
    address,
    publicAddress: /answer page at (http:\S+)/.exec(printed)?.[1] ?? '',
    printed: () => printed,
    stop: () =>
      new Promise((settle) => {
        if (child.exitCode !== null) return settle();
        child.once('exit', () => settle());
        child.kill('SIGTERM');
      }),
  };
}
