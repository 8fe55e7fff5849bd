// The script of a workspace: a bundle on the local platform, with its spreadsheet and its people.

import type { ExecutionRecord } from '../../../emulator/runtime/execution-record';
import { LocalAppsScript } from '../../../emulator/runtime/local-apps-script';
import type { PlatformState } from '../../../emulator/runtime/platform-state';
import type { Question } from '../../../emulator/runtime/screen';
import { spreadsheetServices } from '../../../emulator/runtime/spreadsheet-services';
import type { WebAppDeployment } from '../../../emulator/runtime/web-app';
import type { WorkbookStore } from '../../../emulator/spreadsheet/workbook-store';
import { specialist } from '../../harness/addon-harness';
import type { QuestionAnswer } from '../protocol';

export interface ScriptSurroundings {
  /** Web apps that the script before this one has deployed. */
  readonly deployments: readonly WebAppDeployment[];
  readonly documents: WorkbookStore;
  /** Of the spreadsheet that the script is bound to. */
  readonly spreadsheetId: string;
  readonly ask: (question: Question, takesText: boolean) => QuestionAnswer;
  readonly onExecution: (record: ExecutionRecord) => void;
}

/** @param folder of the bundle, which is read now and not again */
export function loadScript(
  folder: string,
  state: PlatformState,
  { deployments, documents, spreadsheetId, ask, onExecution }: ScriptSurroundings,
): LocalAppsScript {
  return new LocalAppsScript({
    folder,
    state,
    deployments,
    // The watch for endless loops costs a thread in every execution; turns are counted instead.
    settings: { realTimeLimitMs: null, spreadsheetId },
    spreadsheets: spreadsheetServices(documents),
    people: {
      answerAlert: (question) => ask(question, false).button,
      answerPrompt: (question) => ask(question, true),
    },
    accounts: [specialist],
    onExecution,
  });
}
