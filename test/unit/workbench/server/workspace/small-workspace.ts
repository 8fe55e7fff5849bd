// Small workspaces of the workbench for tests: made once per file, with a person who answers.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  Answer,
  AskedQuestion,
  Notice,
  OpenedWorkspace,
  QuestionAnswer,
} from '../../../../../workbench/server/protocol';
import { createWorkspace } from '../../../../../workbench/server/workspace/create-workspace';
import {
  Workspace,
  type WorkspaceCommand,
} from '../../../../../workbench/server/workspace/workspace';
import {
  savedWorkspace,
  saveWorkspace,
} from '../../../../../workbench/server/workspace/workspace-file';

export const smallCaseload = `Student ID,First name,Last name,Grade,Parent/Guardian 1,P/G 1 Email,Teacher emails,Academic Goal,Affective Goal
0071,Ann,Doe,4,Jo Doe,jo@home.example,t.ray@school.example,Read a long book,Ask for help
0072,Bo,Lee,5,Mia Lee,mia@home.example,t.ray@school.example,Build a bridge,Speak up
`;

/** Makes the workspace once; each `open` is a copy of its own. */
export function storedSmallWorkspace() {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-workspace-'));
  const file = join(folder, 'workspace.json');
  const begun = createWorkspace({
    folder: 'dist',
    caseload: { path: 'small.csv', bytes: Buffer.from(smallCaseload) },
    schoolName: 'Small School',
    specialistName: 'Dana Whitfield',
  });
  saveWorkspace(file, begun);
  return { file, open: () => openStored(file), remove: () => rmSync(folder, { recursive: true }) };
}

export interface SentNotice {
  readonly window: string | null;
  readonly notice: Notice;
}

function openStored(file: string) {
  const sent: SentNotice[] = [];
  const asked: AskedQuestion[] = [];
  const pages: string[] = [];
  let realMs = 0;
  let answerNext = (_question: AskedQuestion): QuestionAnswer => ({ button: 'OK', text: '' });
  const kept = savedWorkspace(file);
  if (!kept) throw new Error('The workspace was kept.');
  const workspace = new Workspace(
    { folder: 'dist', ...kept },
    {
      realNow: () => realMs,
      notify: (window, notice) => sent.push({ window, notice }),
      publish: (html) => `page-${pages.push(html)}`,
      ask: (_window, question) => {
        asked.push(question);
        return answerNext(question);
      },
    },
  );
  const perform = (window: string, command: WorkspaceCommand): Answer =>
    workspace.perform(window, command);
  const enter = (
    window: string,
    as: string | null = null,
    file: string | null = null,
  ): OpenedWorkspace => {
    const answer = perform(window, { kind: 'open', as, file, locale: 'en' });
    if (answer.kind !== 'opened') throw new Error('The workspace opens for everybody.');
    return answer.workspace;
  };
  return {
    workspace,
    sent,
    asked,
    pages,
    perform,
    /** Lets real time pass, in milliseconds, as while a person reads. */
    wait: (ms: number): void => {
      realMs += ms;
    },
    enter,
    tabId: (name: string): number => workspace.book.sheetNamed(name)?.id ?? -1,
    /** Notices of one kind that a window was sent. */
    notices: <Kind extends Notice['kind']>(kind: Kind, window?: string) =>
      sent
        .filter((each) => each.window === null || window === undefined || each.window === window)
        .map(({ notice }) => notice)
        .filter((notice): notice is Extract<Notice, { kind: Kind }> => notice.kind === kind),
    answerWith: (answer: (question: AskedQuestion) => QuestionAnswer): void => {
      answerNext = answer;
    },
  };
}

export type OpenedSmallWorkspace = ReturnType<typeof openStored>;
