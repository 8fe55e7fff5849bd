import type { RunningClock } from '../store/ports';
/** Thrown in a clock run that belongs to no spreadsheet, or to one that its account cannot open. */
export declare class NoSpreadsheet extends Error {
    constructor();
}
export interface CaseloadSpreadsheet {
    /** @throws NoSpreadsheet */
    readonly id: () => string;
    /** @throws NoSpreadsheet */
    readonly open: () => GoogleAppsScript.Spreadsheet.Spreadsheet;
}
/** How an execution was started, as far as it tells which spreadsheet it is about. */
export type RunOrigin = 
/** Somebody at the screen of the spreadsheet. */
{
    readonly kind: 'person';
}
/** The clock; null where its event names no trigger. */
 | {
    readonly kind: 'clock';
    readonly triggerId: string | null;
}
/** A visitor of the answer page, which has no document, with a link of this spreadsheet. */
 | {
    readonly kind: 'visitor';
    readonly spreadsheetId: string;
};
/**
 * The current document, or the one that the running clock belongs to. Google's pages disagree on
 * whether a clock run has a document, and an account may have clocks of several caseloads of one
 * add-on, so each trigger's spreadsheet is remembered, by the ID that comes with the event.
 */
export declare function findSpreadsheet(origin: RunOrigin): CaseloadSpreadsheet;
/** The spreadsheets of this account's triggers, by the trigger's ID. */
export declare function spreadsheetsOfTriggers(): (triggerId: string) => string | null;
export declare function rememberTrigger(triggerId: string, spreadsheetId: string): void;
export declare function forgetTrigger(triggerId: string): void;
export declare const createRunningClock: (triggerId: string) => RunningClock;
