// The thread in which the school lives. A question to a person suspends the script right here;
// while it waits, the thread goes on serving the other windows, as Google does.

import { readFileSync } from 'node:fs';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { writeEml } from '../../services/mail/eml';
import { DeskRefusal } from '../../simulation/caseload-desk';
import type { QuestionAnswer } from '../protocol';
import { beginSchool } from '../school/begin-school';
import { School } from '../school/school';
import {
  forgetSchool,
  type KeptSchool,
  keepSchool,
  keptSchool,
  UnreadableSchool,
} from '../school/school-file';
import { nextMessage } from './bell';
import type { FromThread, ThreadStart, ToThread } from './messages';

/** Changes within this time are written to disk together. */
const SAVE_AFTER_MS = 250;

function run(port: MessagePort, start: ThreadStart): void {
  const tell = (message: FromThread): void => port.postMessage(message);
  const answers = new Map<number, QuestionAnswer>();
  let [questions, pages] = [0, 0];
  let saving: NodeJS.Timeout | null = null;

  const school = new School(
    { folder: start.folder, ...openOrBegin(start) },
    {
      tell: (window, notice) => tell({ kind: 'notice', window, notice }),
      publish: (html, functionNames) => {
        pages += 1;
        tell({ kind: 'page', number: pages, html, functionNames });
        return pages;
      },
      ask: (window, asked) => {
        questions += 1;
        const number = questions;
        tell({ kind: 'notice', window, notice: { kind: 'question', number, asked } });
        for (;;) {
          const answer = answers.get(number);
          answers.delete(number);
          if (answer) return answer;
          handle(nextMessage<ToThread>(port, start.bell));
        }
      },
    },
  );
  const save = (): void => {
    const { state, book, files, executions } = school;
    keepSchool(start.file, { state, book, files, executions });
  };
  const saveSoon = (): void => {
    saving ??= setTimeout(() => {
      saving = null;
      save();
    }, SAVE_AFTER_MS);
  };

  function handle(message: ToThread): void {
    switch (message.kind) {
      case 'command': {
        const { id, window, command } = message;
        tell({ kind: 'answer', id, answer: school.perform(window, command) });
        if (command.kind !== 'look at tab' && command.kind !== 'read mail') saveSoon();
        return;
      }
      case 'answer':
        answers.set(message.question, message.answer);
        return;
      case 'outbox mail': {
        const { id, number } = message;
        const mail = school.state.outbox[number];
        const written = mail ? writeEml(mail, number, school.book.timeZone) : Promise.resolve(null);
        void written.then((eml) => tell({ kind: 'mail', id, eml }));
        return;
      }
      case 'reload':
        school.reload(start.folder);
        return;
      case 'close':
        if (saving) clearTimeout(saving);
        save();
        tell({ kind: 'closed' });
        port.close();
    }
  }
  port.on('message', handle);
  save();
  tell({ kind: 'ready' });
}

function openOrBegin({ file, fresh, folder, ...names }: ThreadStart): KeptSchool {
  if (fresh) forgetSchool(file);
  const kept = keptSchool(file);
  if (kept) return kept;
  const { caseload: path, schoolName, specialistName } = names;
  const caseload = { path, bytes: readFileSync(path) };
  return beginSchool({ folder, caseload, schoolName, specialistName });
}

if (parentPort) {
  const { port, start } = workerData as { port: MessagePort; start: ThreadStart };
  try {
    run(port, start);
  } catch (error) {
    if (!(error instanceof DeskRefusal) && !(error instanceof UnreadableSchool)) throw error;
    port.postMessage({ kind: 'cannot start', sentence: error.message } satisfies FromThread);
    port.close();
  }
}
