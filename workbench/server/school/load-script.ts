// The script of a school: a bundle on the local platform, with its spreadsheet and its people.

import type { ExecutionRecord } from '../../runtime/execution-record';
import { LocalAppsScript } from '../../runtime/local-apps-script';
import type { PlatformState } from '../../runtime/platform-state';
import type { Question } from '../../runtime/screen';
import { spreadsheetServices } from '../../runtime/spreadsheet-services';
import { SheetsApiQuota } from '../../services/sheets-api/quota';
import { specialist } from '../../simulation/caseload-desk';
import type { WorkbookStore } from '../../spreadsheet/workbook-store';
import type { QuestionAnswer } from '../protocol';

export interface ScriptSurroundings {
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
  { documents, spreadsheetId, ask, onExecution }: ScriptSurroundings,
): LocalAppsScript {
  return new LocalAppsScript({
    folder,
    state,
    // The watch for endless loops costs a thread in every execution.
    settings: { realTimeLimitMs: null, spreadsheetId },
    spreadsheets: spreadsheetServices(documents, new SheetsApiQuota(), {
      unflushed: 'lost',
      hasSheetsApi: true,
    }),
    people: {
      answerAlert: (question) => ask(question, false).button,
      answerPrompt: (question) => ask(question, true),
    },
    accounts: [specialist],
    onExecution,
  });
}
