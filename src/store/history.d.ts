import { type Failure, type Rejection } from '../rpc/result';
import { type HistoryLine } from '../schema/tabs';
import type { Append, Change, NotWritten, WriteRows } from './ports';
import type { Services } from './services';
/**
 * Changes cells and tells of it, in one step: what could not be written after all gets a second line
 * that takes the first one back, because History itself is never changed.
 * @returns what could not be written
 */
export declare function writeWithHistory(writeRows: WriteRows, appends: readonly Append[], changes: readonly Change[], lines: readonly HistoryLine[]): readonly NotWritten[];
/**
 * Refuses a call that named rows which do not belong together: the sidebar itself never makes one,
 * so somebody should know.
 * @param tab title of the tab
 * @param rowId as it was named by the call, whatever it is
 */
export declare function refuseAndAudit(tab: string, rowId: string, failures: readonly Failure[], services: Services): Rejection;
export declare function audit(tab: string, rowId: string, reason: string, services: Services): void;
