// Puts the workbench together: the workspace in its thread, the server, and the watch on src/.

import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { writePrivateFile } from '../../private-file';
import { Access } from '../http/access';
import { listen } from '../http/listen';
import { bundlePage } from '../http/page-bundle';
import { createPublicServer, publicUrl } from '../http/public-server';
import { createWorkbenchServer, type FramedPage, type Served } from '../http/serve';
import { Windows } from '../http/windows';
import { WorkspaceConnection } from '../thread/workspace-connection';
import { buildProject, Rebuilder, watchFolder } from './rebuild';
import type { StartOptions } from './start-options';

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

/** Pages of the add-on that can still be reloaded in their frame. */
const FRAMES_KEPT = 40;

export interface RunningWorkbench {
  readonly port: number;
  /** To be opened in a browser; it holds the token of this run. */
  readonly address: string;
  /** Where the public opens the web app; the links of emails lead there. */
  readonly publicAddress: string;
  /** Saves the workspace and stops. */
  readonly close: () => Promise<void>;
}

/** dist/ cannot be made; the message says why. */
export class CannotBuild extends Error {
  override readonly name = 'CannotBuild';
}

/** @throws CannotBuild, WorkspaceCannotStart, NoFreePort */
export async function startWorkbench(
  options: StartOptions,
  onBreakdown: (error: Error) => void,
): Promise<RunningWorkbench> {
  const problem = options.bundle === null ? await buildProject() : null;
  if (problem !== null) throw new CannotBuild(problem);
  const page = bundlePage();
  const frames = new Map<string, FramedPage>();
  const windows = new Windows({ onGone: (window) => leave(window) });
  const line = await WorkspaceConnection.open(
    {
      folder: options.bundle ?? 'dist',
      file: options.file,
      fresh: options.fresh,
      isExample: options.isExample,
    },
    {
      onNotice: (window, notice) => windows.notify(window, notice),
      onPage: ({ id, html, functionNames }) => {
        frames.set(id, { html, functionNames });
        const [oldest = ''] = frames.keys();
        if (frames.size > FRAMES_KEPT) frames.delete(oldest);
      },
      onBreakdown,
    },
  );
  const leave = (window: string): void => {
    for (const question of windows.openQuestions(window))
      line.answer(question, { button: 'CLOSE', text: '' });
    void line.perform(window, { kind: 'leave' });
  };
  const access = new Access();
  let publicOrigin: string | null = null;
  const served: Served = {
    page: () => page,
    perform: (window, number, command) => {
      void line.perform(window, command).then((answer) => windows.answer(window, number, answer));
    },
    answer: (window, question, answer) => {
      if (windows.answered(window, question)) line.answer(question, answer);
    },
    connect: (window, response) => windows.connect(window, response),
    eml: (number) => line.eml(number),
    frame: (id) => frames.get(id) ?? null,
    publicOrigin: () => publicOrigin,
  };
  const server = createWorkbenchServer(served, access);
  const port = await listen(server, options.port);
  const publicServer = createPublicServer({
    visit: (query) => line.visit(query),
    call: (call) => line.callInPublic(call),
    shim: async () => (await page).publicShim,
    framedBy: new URL(access.address(port)).origin,
  });
  const publicPort = await listen(publicServer, options.port === 0 ? 0 : port + 1);
  publicOrigin = new URL(publicUrl(publicPort)).origin;
  line.serveAt(publicUrl(publicPort));
  const rebuilder = new Rebuilder(buildProject, (trouble) => {
    if (trouble === null) line.reload();
    else windows.notify(null, { kind: 'rebuilt', problem: trouble });
  });
  const stopWatching =
    options.bundle === null ? watchFolder('src', () => void rebuilder.rebuild()) : () => {};
  return {
    port,
    address: access.address(port),
    publicAddress: publicUrl(publicPort),
    close: async () => {
      stopWatching();
      windows.closeAll();
      for (const each of [server, publicServer]) {
        each.close();
        each.closeAllConnections();
      }
      await line.close();
    },
  };
}
