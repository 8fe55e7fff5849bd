// Everything outside of the code that a use case may reach; platform/ has it for Apps Script.

import type {
  Authorization,
  CaseloadLock,
  Emails,
  FilterViews,
  HourlyClock,
  Now,
  PropertyStore,
  ReadQuestionBank,
  ReadTabs,
  RemainingMails,
  RunningClock,
  SendMail,
  SpreadsheetContext,
  TranslateText,
  WriteRows,
} from './ports';
import type { FileRegistry, TeacherFiles } from './teacher-files';

export interface PreparedTabs {
  /** Titles of tabs that were there in other capitals. */
  readonly renamedTabs: readonly string[];
  /** Titles of tabs that were not there. */
  readonly addedTabs: readonly string[];
  /** "Goals: Why it matters to me", for columns that were not there. */
  readonly addedColumns: readonly string[];
}

export interface Services {
  readonly store: {
    readonly readTabs: ReadTabs;
    readonly writeRows: WriteRows;
    /** Adds missing tabs and columns with their formats, dropdowns, frozen row and warnings. */
    readonly prepareTabs: () => PreparedTabs;
    readonly readQuestionBank: ReadQuestionBank;
  };
  readonly lock: CaseloadLock;
  readonly properties: PropertyStore;
  readonly mailer: {
    readonly send: SendMail;
    readonly remaining: RemainingMails;
  };
  readonly emails: Emails;
  readonly translateText: TranslateText;
  readonly clock: {
    readonly now: Now;
    readonly hourly: HourlyClock;
    /** Null when a person runs the script. */
    readonly running: RunningClock | null;
  };
  readonly identity: SpreadsheetContext;
  readonly authorization: Authorization;
  /** Student IDs of the rows that the user has selected in the grid, in their order, each once. */
  readonly selectedStudents: () => readonly string[];
  readonly filterViews: FilterViews;
  readonly teacherFiles: TeacherFiles;
  readonly fileRegistry: FileRegistry;
  readonly logError: (error: unknown) => void;
}
