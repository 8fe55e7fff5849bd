import { type Email } from '../../emails/email';
import { type StaffPerson } from '../../emails/staff-email';
export interface HeadsUp {
    /** Worded, as it stands after "on": "Tuesday, September 1, at 4:00 PM". */
    readonly when: string;
    /** How many go out. */
    readonly digests: number;
    /** What has to be looked at before anything else, in sentences. */
    readonly warnings: readonly string[];
    /** What does not go out before somebody has agreed to it on the day, in sentences. */
    readonly blocked: readonly string[];
    /** Who has another address or child than at the last digest: "old → new". */
    readonly moved: readonly (StaffPerson & {
        readonly move: string;
    })[];
    readonly held: readonly (StaffPerson & {
        readonly reason: string;
    })[];
    /** Rows of the caseload that cannot be read, in sentences. */
    readonly problems: readonly string[];
    readonly sheetUrl: string;
}
export declare const headsUpEmail: ({ when, digests, warnings, blocked, moved, held, problems, sheetUrl, }: HeadsUp) => Email;
