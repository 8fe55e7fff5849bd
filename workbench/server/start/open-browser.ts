// Opens the workbench in the browser of this computer.

import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { writePrivateFile } from '../../private-file';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/**
 * By way of a file that only the owner can read: every account of the machine sees what stands in
 * the command line of a program, and the address holds the token. Without a browser to open nothing
 * happens: the address is printed anyway.
 *
 * @param folder for the file
 * @returns takes the file away
 */
export function openInBrowser(address: string, folder: string): () => void {
  const page = resolve(folder, `open-${new URL(address).port}.html`);
  writePrivateFile(page, `<!doctype html><meta http-equiv="refresh" content="0;url=${address}">\n`);
  const [command = 'xdg-open', ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, page], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
  return () => rmSync(page, { force: true });
}
