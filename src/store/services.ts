// Everything outside of the code that a use case may reach; platform/ has it for Apps Script.

import type { PrintScope } from '../print/domain/print-request';
import type {
  Archive,
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
  Watch,
  WriteRows,
} from './ports';
import type { FileRegistry, TeacherFiles } from './teacher-files';

/** Pages over the grid that need to be told nothing. */
export type DialogPage = 'import' | 'round' | 'pictures';

/** Pages beside the grid. */
export type SidebarPage = 'setup' | 'sidebar' | 'teacher';

/** What a caseload is expected to have already. */
export interface ExpectedTabs {
  /** The schema version that it has been brought up to; 0 where it is new, or from before versions. */
  readonly version: number;
  /**
   * Whether tabs and columns that hold emails back are made anew where they are gone; every family
   * then waits for a decision. Otherwise nothing is added where one is gone.
   */
  readonly isRepair: boolean;
  /** "2026-08-17 09:05", which the words name that make families wait. */
  readonly at: string;
}

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
    /** Brings the names beside IDs in line with whom the IDs stand for. */
    readonly showNames: () => void;
    /**
     * Adds missing tabs and columns with their formats, dropdowns, frozen row and warnings, and
     * options that our own dropdowns lack.
     * @throws StoreError when something is gone that is not made anew
     */
    readonly prepareTabs: (expected: ExpectedTabs) => PreparedTabs;
    readonly readQuestionBank: ReadQuestionBank;
  };
  readonly archive: Archive;
  readonly lock: CaseloadLock;
  /** Lets go of the lock for a moment and takes it again. @throws where it cannot be had again */
  readonly letOthersIn: () => void;
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
  /** Over the grid, beside the page that has asked for it. */
  readonly showPrintDialog: (scope: PrintScope) => void;
  readonly showDialog: (page: DialogPage) => void;
  readonly showSidebar: (page: SidebarPage) => void;
  readonly filterViews: FilterViews;
  readonly watch: Watch;
  readonly teacherFiles: TeacherFiles;
  readonly fileRegistry: FileRegistry;
  /** Which sources the script that runs was built from. */
  readonly buildId: string;
  /** A text that nobody can guess: 366 bits of chance. */
  readonly random: () => string;
  readonly logError: (error: unknown) => void;
}
