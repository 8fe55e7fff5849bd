// What a service is built with: the execution that it runs in and what outlives that execution.
import type { ExecutionContext } from './execution-context';
import type { LogLevel } from './execution-record';
import type { PlatformObject } from './platform-object';
import type { PlatformSettings } from './platform-settings';
import type { PlatformState } from './platform-state';
import type { People, Screen } from './screen';
import type { ScriptProject } from './script-project';

export interface ServiceEnvironment {
  readonly context: ExecutionContext;
  /** Names this execution as the holder of locks. */
  readonly executionId: string;
  readonly project: ScriptProject;
  /** Where the web app is served, by which or beside which it runs; null = there is none. */
  readonly webAppUrl: string | null;
  readonly state: PlatformState;
  readonly settings: PlatformSettings;
  readonly screen: Screen;
  readonly people: People;
  readonly log: (level: LogLevel, text: string) => void;
  /** Compiles code into a function of the script's realm. */
  readonly compile: (code: string, parameters: readonly string[]) => CompiledFunction;
}

export type CompiledFunction = (...args: unknown[]) => unknown;

/** Spreadsheet services of one execution, which live in their own folders. */
export interface SpreadsheetServices {
  /** By global name: "SpreadsheetApp". */
  readonly globals: Readonly<Record<string, PlatformObject>>;
  /** By global name; only those that the manifest switches on are there. */
  readonly advanced: Readonly<Record<string, PlatformObject>>;
  /** `range` and `source` of an edit event; nothing where the tab is gone. */
  readonly editedAt: (place: EditedPlace) => Readonly<Record<string, PlatformObject>>;
  readonly endOfExecution: (killed: boolean) => void;
  /** Lets `look` see the files as they would stand had the execution died now; then goes on. */
  readonly asIfKilled: (look: () => void) => void;
}

/** Where a user has edited; counted from 0. */
export interface EditedPlace {
  readonly sheetId: number;
  readonly area: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
}

/** Opens the spreadsheet services for one execution; `ui` is `SpreadsheetApp.getUi`. */
export type OpenSpreadsheetServices = (
  context: ExecutionContext,
  ui: () => PlatformObject,
) => SpreadsheetServices;

export const noSpreadsheets: OpenSpreadsheetServices = () => ({
  globals: {},
  advanced: {},
  editedAt: () => ({}),
  endOfExecution: () => {},
  asIfKilled: (look) => look(),
});
