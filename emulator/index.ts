// The emulator's public API: what a host needs to run a script and to inspect what it did.
export type { Account, AuthMode, Surface } from './runtime/execution-context';
export type { CallCounts, ExecutionRecord, LogLine, Outcome } from './runtime/execution-record';
export type {
  ArmedClockFault,
  ArmedFault,
  ClockFault,
  Fault,
  Moment,
  WatchedCall,
  Watcher,
} from './runtime/faults';
export { LocalAppsScript } from './runtime/local-apps-script';
export { IllegalPageArgument } from './runtime/page-call';
export type { PlatformSettings } from './runtime/platform-settings';
export { emptyState, type PlatformState, type SentMail } from './runtime/platform-state';
export type { People, Screen } from './runtime/screen';
export type { LocalAppsScriptOptions, RunOptions } from './runtime/script-options';
export { UnusableProject } from './runtime/script-project';
export { type SpreadsheetOptions, spreadsheetServices } from './runtime/spreadsheet-services';
export type { Visit, Visitor, WebAppDeployment, WebPage } from './runtime/web-app';
export { writeEml } from './services/mail/eml';
export { openWorkbook, saveWorkbook } from './spreadsheet/saved-workbook';
export { type EditEvent, UserActions } from './spreadsheet/user-actions';
export type { Workbook, WorkbookOptions } from './spreadsheet/workbook';
export { WorkbookStore } from './spreadsheet/workbook-store';
