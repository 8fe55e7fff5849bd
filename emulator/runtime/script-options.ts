// How a host sets up a local Apps Script, and how it has a function run.

import type { Account, AuthMode, Surface } from './execution-context';
import type { ExecutionRecord } from './execution-record';
import type { PlatformSettings } from './platform-settings';
import type { PlatformState } from './platform-state';
import type { People } from './screen';
import type { ScriptProject } from './script-project';
import type { EditedPlace, OpenSpreadsheetServices } from './service-environment';
import type { WebAppDeployment } from './web-app';

export interface LocalAppsScriptOptions {
  /** Folder with appsscript.json, the scripts and the HTML files. */
  readonly folder: string;
  /** What another script has read there and compiled; else the folder is read. */
  readonly project?: ScriptProject;
  /** Web apps that another local Apps Script has deployed, to go on from; none when absent. */
  readonly deployments?: readonly WebAppDeployment[];
  /** What was saved earlier, or a new state from `emptyState`. */
  readonly state?: PlatformState;
  readonly settings?: Partial<PlatformSettings>;
  readonly spreadsheets?: OpenSpreadsheetServices;
  readonly people?: People;
  /** The accounts that triggers run as, by address; others get the locale "en". */
  readonly accounts?: readonly Account[];
  /** Called after each execution. */
  readonly onExecution?: (record: ExecutionRecord) => void;
}

export interface RunOptions {
  readonly surface: Surface;
  readonly as: Account;
  /** FULL when absent, LIMITED for simple triggers. */
  readonly authMode?: AuthMode;
  /** At the keyboard, where that is not the effective user; null = the platform does not say. */
  readonly activeUser?: Account | null;
  /** The event object; its platform objects reach the script wrapped. */
  readonly event?: unknown;
  /** Where the edit was, if the event is one. */
  readonly edited?: EditedPlace | null;
  /** In which spreadsheet an add-on runs; the one of the settings when absent. */
  readonly spreadsheetId?: string;
}
