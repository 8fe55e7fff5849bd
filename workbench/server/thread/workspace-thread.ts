// The thread in which the workspace lives. A question to a person suspends the script right here;
// while it waits, the thread goes on serving the other windows, as Google does.

import { randomUUID } from 'node:crypto';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { writeEml } from '../../../emulator/services/mail/eml';
import { UnsafeFile } from '../../private-file';
import type { Reply } from '../frame/script-runner';
import type { Answer, Command, QuestionAnswer, School } from '../protocol';
import { blankWorkspace } from '../workspace/create-workspace';
import { openExample } from '../workspace/example-school';
import type { PublicVisit } from '../workspace/public-site';
import { Workspace } from '../workspace/workspace';
import {
  forgetWorkspace,
  type SavedWorkspace,
  savedWorkspace,
  saveWorkspace,
  UnreadableWorkspace,
} from '../workspace/workspace-file';
import type { WorkspaceHost } from '../workspace/workspace-notifier';
import { type FromThread, nextMessage, type ThreadStart, type ToThread } from './messages';

const OWN_MISTAKE =
  'The workbench made a mistake here; what it was stands where npm start was typed. Everything else goes on.';
const NOT_SAVED = 'What you see is not saved';
/** Changes within this time are written to disk together. */
const SAVE_AFTER_MS = 250;

function run(port: MessagePort, start: ThreadStart): void {
  const send = (message: FromThread): void => port.postMessage(message);
  const answers = new Map<number, QuestionAnswer>();
  let questions = 0;
  let saving: NodeJS.Timeout | null = null;

  let servedAt: string | null = null;
  const host: WorkspaceHost = {
    realNow: () => performance.now(),
    notify: (window, notice) => send({ kind: 'notice', window, notice }),
    publish: (html, functionNames) => {
      const id = randomUUID();
      send({ kind: 'page', id, html, functionNames });
      return id;
    },
    ask: (window, asked) => {
      questions += 1;
      const number = questions;
      send({ kind: 'notice', window, notice: { kind: 'question', number, asked } });
      for (;;) {
        const answer = answers.get(number);
        answers.delete(number);
        if (answer) return answer;
        handle(nextMessage<ToThread>(port, start.signal));
      }
    },
  };
  let workspace = new Workspace({ folder: start.folder, ...openOrBegin(start) }, host);
  const save = (): void => {
    const { state, book, files, executions } = workspace;
    saveWorkspace(start.file, { state, book, files, executions });
  };
  const saveSoon = (): void => {
    saving ??= setTimeout(() => {
      saving = null;
      // The next change tries again.
      surviving(save, (text) =>
        send({ kind: 'notice', window: null, notice: { kind: 'toast', title: NOT_SAVED, text } }),
      );
    }, SAVE_AFTER_MS);
  };
  const begin = (school: School): Answer => {
    const { folder } = start;
    workspace = new Workspace({ folder, ...newWorkspace(folder, school) }, host);
    if (servedAt !== null) workspace.site.serveAt(servedAt);
    host.notify(null, { kind: 'begun', school });
    return { kind: 'done' };
  };
  const perform = (window: string, command: Command): Answer =>
    surviving<Answer>(
      () => (command.kind === 'begin' ? begin(command.school) : workspace.perform(window, command)),
      () => ({ kind: 'refused', sentence: OWN_MISTAKE }),
    );

  function handle(message: ToThread): void {
    switch (message.kind) {
      case 'command': {
        const { id, window, command } = message;
        send({ kind: 'answer', id, answer: perform(window, command) });
        if (command.kind !== 'look at tab' && command.kind !== 'read mail') saveSoon();
        return;
      }
      case 'answer':
        answers.set(message.question, message.answer);
        return;
      case 'outbox mail': {
        const { id, number } = message;
        const mail = workspace.mail(number);
        const written = mail
          ? writeEml(mail, number, workspace.book.timeZone)
          : Promise.resolve(null);
        written.then(
          (eml) => send({ kind: 'mail', id, eml }),
          (error: unknown) => {
            console.error(error);
            send({ kind: 'mail', id, eml: null });
          },
        );
        return;
      }
      case 'serve at':
        surviving(
          () => {
            servedAt = message.url;
            workspace.site.serveAt(message.url);
          },
          () => {},
        );
        saveSoon();
        return;
      case 'visit': {
        const visit = surviving<PublicVisit>(
          () => workspace.site.visit(message.query),
          () => ({ kind: 'error', reason: 'failed', message: OWN_MISTAKE }),
        );
        send({ kind: 'visited', id: message.id, visit });
        saveSoon();
        return;
      }
      case 'public call': {
        const { kind: _, id, ...call } = message;
        const reply = surviving<Reply>(
          () => workspace.site.call(call),
          () => ({ kind: 'failure', message: OWN_MISTAKE }),
        );
        send({ kind: 'called in public', id, reply });
        saveSoon();
        return;
      }
      case 'reload':
        surviving(
          () => workspace.reload(start.folder),
          (problem) => send({ kind: 'notice', window: null, notice: { kind: 'rebuilt', problem } }),
        );
        return;
      case 'close':
        if (saving) clearTimeout(saving);
        surviving(save, () => {});
        send({ kind: 'closed' });
        port.close();
    }
  }
  port.on('message', handle);
  save();
  send({ kind: 'ready' });
}

/** What goes wrong in one thing that a window does must not end what the others do. */
function surviving<Result>(act: () => Result, instead: (message: string) => Result): Result {
  try {
    return act();
  } catch (error) {
    console.error(error);
    return instead(error instanceof Error ? error.message : String(error));
  }
}

function openOrBegin({ file, fresh, folder, isExample }: ThreadStart): SavedWorkspace {
  if (fresh) forgetWorkspace(file);
  return savedWorkspace(file) ?? newWorkspace(folder, isExample ? 'example' : 'own file');
}

const newWorkspace = (folder: string, school: School): SavedWorkspace =>
  school === 'example' ? openExample() : blankWorkspace(folder, school === 'own file');

if (parentPort) {
  const { port, start } = workerData as { port: MessagePort; start: ThreadStart };
  try {
    run(port, start);
  } catch (error) {
    const isExpected = error instanceof UnreadableWorkspace || error instanceof UnsafeFile;
    if (!isExpected) throw error;
    port.postMessage({ kind: 'cannot start', sentence: error.message } satisfies FromThread);
    port.close();
  }
}
