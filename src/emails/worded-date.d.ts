import type { MailLanguage } from '../core/languages';
declare const precisions: {
    readonly year: {
        readonly day: 'numeric';
        readonly month: 'long';
        readonly year: 'numeric';
    };
    readonly day: {
        readonly day: 'numeric';
        readonly month: 'long';
    };
};
/**
 * `date` is a calendar date, "2027-05-21"; what does not look like one is returned as it is, for an
 * email with an odd date is better than no email. 'day' leaves out the year.
 */
export declare const wordedDate: (date: string, language: MailLanguage, precision?: keyof typeof precisions) => string;
export {};
