import { type Email } from '../../emails/email';
import { type StaffPerson } from '../../emails/staff-email';
export interface RunReportLine extends StaffPerson {
    readonly email: string;
    /** A sentence on what went wrong; '' for none. */
    readonly detail: string;
}
export interface RunReport {
    /** Worded: "September 1 to 14". */
    readonly period: string;
    readonly sent: number;
    readonly failed: readonly RunReportLine[];
    /** Sent or not: the run stopped in the middle of it. */
    readonly uncertain: readonly RunReportLine[];
    /** Emails to teachers that failed or are uncertain. */
    readonly teachers?: readonly {
        readonly email: string;
        readonly state: string;
        readonly detail: string;
    }[];
    readonly sheetUrl: string;
}
export declare const runReportEmail: ({ period, sent, failed, uncertain, teachers, sheetUrl, }: RunReport) => Email;
