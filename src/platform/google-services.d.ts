import type { Authorization, ReadQuestionBank, RemainingMails, SendMail, SpreadsheetContext, TranslateText } from '../store/ports';
export declare function createSpreadsheetContext(fileId: () => string, open: () => GoogleAppsScript.Spreadsheet.Spreadsheet): SpreadsheetContext;
/** Pushed beside the script; a file of HTML is the only kind that can carry data. */
export declare const readQuestionBank: ReadQuestionBank;
export declare const translateText: TranslateText;
export declare const sendMail: SendMail;
export declare const remainingMails: RemainingMails;
/** Version 4 UUIDs have 122 random bits each. */
export declare const randomText: () => string;
export declare const authorization: Authorization;
