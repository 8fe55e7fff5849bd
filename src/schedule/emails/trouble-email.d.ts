import { type Email } from '../../emails/email';
export interface Trouble {
    readonly whose?: 'families' | 'students' | 'teachers' | 'upkeep';
    /** In sentences that say what to mend. */
    readonly problems: readonly string[];
    readonly sheetUrl: string;
}
export declare const troubleEmail: ({ whose, problems, sheetUrl }: Trouble) => Email;
export interface BrokenRun {
    /** What Google or the script says of it, in whatever language. */
    readonly error: string;
    readonly sheetUrl: string;
}
/** Of an error like this nobody knows the cause: first what it means, last what it said. */
export declare const brokenRunEmail: ({ error, sheetUrl }: BrokenRun) => Email;
