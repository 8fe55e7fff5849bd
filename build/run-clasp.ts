// Runs the clasp that the project has installed, whatever the computer has of its own.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Shown: clasp talks to the person and may ask. Kept: what it prints on stdout is returned. */
export type ClaspOutput = 'shown' | 'kept';

export interface ClaspResult {
  readonly exitCode: number;
  /** '' where it was shown. */
  readonly stdout: string;
}

export type RunClasp = (args: readonly string[], output: ClaspOutput) => Promise<ClaspResult>;

const packageFolder = resolve('node_modules/@google/clasp');

/** Started by node itself: on Windows the command in node_modules/.bin is a batch file. */
async function claspScript(): Promise<string> {
  const { bin } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  return join(packageFolder, bin.clasp);
}

/**
 * @param folder where .clasp.json stands
 * @param environment added to that of this process
 */
export const claspIn =
  (folder: string, environment: Readonly<Record<string, string>> = {}): RunClasp =>
  async (args, output) => {
    const child = spawn(process.execPath, [await claspScript(), ...args], {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ['inherit', output === 'shown' ? 'inherit' : 'pipe', 'inherit'],
    });
    let stdout = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    return new Promise((settle, fail) => {
      child.on('error', fail);
      // A child that was stopped by a signal has no exit code.
      child.on('close', (exitCode) => settle({ exitCode: exitCode ?? 1, stdout }));
    });
  };

/** What clasp says with --json; null where it says something else. */
export function jsonIn(stdout: string): unknown {
  try {
    return JSON.parse(stdout);
  } catch {
    return null;
  }
}

/** A field of such an answer; undefined where there is none. */
export const fieldOf = (answer: unknown, name: string): unknown =>
  typeof answer === 'object' && answer !== null ? Reflect.get(answer, name) : undefined;
