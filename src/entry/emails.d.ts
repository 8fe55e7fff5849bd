import type { Emails } from '../store/ports';
export declare const emails: Emails;
/** 16 is "4:00 PM". */
export declare const wordedHour: (hour: number) => string;
