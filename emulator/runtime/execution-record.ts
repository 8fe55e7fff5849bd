// What the host learns about one execution.
import type { Surface } from './execution-context';

export type Outcome = 'completed' | 'failed' | 'killed' | 'timed out';

export interface CallCounts {
  /** Every method call on an Apps Script object. */
  readonly total: number;
  /** Those that must reach Google. */
  readonly data: number;
  /** Characters of cells that the Sheets API has answered with, as JSON has them; about bytes. */
  readonly charactersRead: number;
  /** By "Range.getValues". */
  readonly byMethod: Readonly<Record<string, number>>;
}

export type LogLevel = 'log' | 'info' | 'warn' | 'error';

export interface LogLine {
  readonly level: LogLevel;
  readonly text: string;
  /** Virtual time, milliseconds since 1970. */
  readonly at: number;
}

export interface ScriptFailure {
  readonly name: string;
  readonly message: string;
  /** Frames of the script's own files only. */
  readonly stack: string;
}

export interface ExecutionRecord {
  /** 1 for the first execution ever. */
  readonly ordinal: number;
  readonly functionName: string;
  readonly surface: Surface;
  /** Address of the account that it ran as. */
  readonly account: string;
  /** Virtual time, milliseconds since 1970. */
  readonly startedAt: number;
  readonly virtualMs: number;
  readonly outcome: Outcome;
  /** A copy; platform objects stay what they are, except for a page. */
  readonly result?: unknown;
  readonly error?: ScriptFailure;
  readonly calls: CallCounts;
  readonly logs: readonly LogLine[];
  /** What the script used that is not emulated, even where it caught the error. */
  readonly notEmulated: readonly string[];
}
