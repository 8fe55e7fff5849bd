import { type Email } from '../../emails/email';
export interface Reauthorization {
    /** Google's page on which the permission is given. */
    readonly url: string;
    readonly sheetUrl: string;
}
export declare const reauthorizeEmail: ({ url, sheetUrl }: Reauthorization) => Email;
/** What the clock lacks: the record of the schedule, or the spreadsheet itself. */
export type OrphanedClock = {
    readonly kind: 'no schedule';
    readonly sheetUrl: string;
} | {
    readonly kind: 'no spreadsheet';
};
export declare const orphanedClockEmail: (clock: OrphanedClock) => Email;
