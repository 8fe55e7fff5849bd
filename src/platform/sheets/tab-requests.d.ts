import type { Column } from '../../schema/column';
import type { Tab } from '../../schema/tab';
import { type Request } from './sheets-api';
/** Parts of a color run from 0 to 1. */
export declare const headerColor: {
    red: number;
    green: number;
    blue: number;
};
/** A tab that is still blank: added first where there is none. */
export interface BlankTab {
    readonly sheetId: number;
    /** Where it is added among the tabs; null where the sheet is there already. */
    readonly addAt: number | null;
    /** Google refuses a second protection of a whole sheet, and every other request along with it. */
    readonly isProtected: boolean;
}
export declare function blankTabRequests(tab: Tab, { sheetId, addAt, isProtected }: BlankTab): readonly Request[];
export declare const renameRequest: ({ title }: Tab, sheetId: number) => Request;
/** A column with its header, for every row that the tab has. @param mark by which it is found again */
export declare function newColumnRequests(column: Column, mark: string, sheetId: number, columnIndex: number): readonly Request[];
/** Only a warning: a value that a person needs is never refused, it is reported. */
export declare const dropdown: (range: GoogleAppsScript.Sheets.Schema.GridRange, options: readonly string[]) => Request;
