// Puts the workbench together: the school in its thread, the server, and the watch on src/.

import type { ServerResponse } from 'node:http';
import { listen } from '../http/listen';
import { bundlePage, type PageBundle } from '../http/page-bundle';
import { createWorkbenchServer } from '../http/serve';
import { Windows } from '../http/windows';
import type { Answer, Command, QuestionAnswer } from '../protocol';
import { SchoolLine } from '../thread/school-line';
import { buildProject, Rebuilder, watchFolder } from './rebuild';
import type { StartOptions } from './start-options';

/** Pages of the add-on that can still be reloaded in their frame. */
const FRAMES_KEPT = 40;

export interface RunningWorkbench {
  readonly port: number;
  /** Saves the school and stops. */
  readonly close: () => Promise<void>;
}

/** dist/ cannot be made; the message says why. */
export class CannotBuild extends Error {
  override readonly name = 'CannotBuild';
}

/** @throws CannotBuild, SchoolCannotStart, NoFreePort */
export async function startWorkbench(
  options: StartOptions,
  onBreakdown: (error: Error) => void,
): Promise<RunningWorkbench> {
  const problem = options.bundle === null ? await buildProject() : null;
  if (problem !== null) throw new CannotBuild(problem);
  const page = bundlePage();
  const frames = new Map<number, { html: string; functionNames: readonly string[] }>();
  const windows = new Windows({ onGone: (window) => leave(window) });
  const line = await SchoolLine.open(
    {
      folder: options.bundle ?? 'dist',
      file: options.file,
      fresh: options.fresh,
      caseload: options.caseload,
      schoolName: options.isExample ? 'Mesa View Schools' : 'Our school',
      specialistName: options.isExample ? 'Dana Whitfield' : 'The GT specialist',
    },
    {
      onNotice: (window, notice) => windows.tell(window, notice),
      onPage: ({ number, html, functionNames }) => {
        frames.set(number, { html, functionNames });
        frames.delete(number - FRAMES_KEPT);
      },
      onBreakdown,
    },
  );
  const leave = (window: string): void => {
    for (const question of windows.openQuestions(window))
      line.answer(question, { button: 'CLOSE', text: '' });
    void line.perform(window, { kind: 'leave' });
  };
  const server = createWorkbenchServer({
    page: (): Promise<PageBundle> => page,
    perform: (window: string, command: Command): Promise<Answer> => line.perform(window, command),
    answer: (window: string, question: number, answer: QuestionAnswer): void => {
      if (windows.answered(window, question)) line.answer(question, answer);
    },
    connect: (window: string, response: ServerResponse): void => windows.connect(window, response),
    eml: (number: number) => line.eml(number),
    frame: (number: number) => frames.get(number) ?? null,
  });
  const port = await listen(server, options.port);
  const rebuilder = new Rebuilder(buildProject, (trouble) => {
    if (trouble === null) line.reload();
    else windows.tell(null, { kind: 'rebuilt', problem: trouble });
  });
  const stopWatching =
    options.bundle === null ? watchFolder('src', () => void rebuilder.rebuild()) : () => {};
  return {
    port,
    close: async () => {
      stopWatching();
      windows.closeAll();
      server.close();
      server.closeAllConnections();
      await line.close();
    },
  };
}
