import type { QueueResult } from '../mailing/server/send-queue';
import { type Rejection } from '../rpc/result';
/** As an alert of the menu shows it. */
export declare const sentencesOf: ({ failures }: Rejection) => string;
/** How a run has ended. @param gone a sentence on what went out */
export declare const runSentences: (gone: string, { failed, uncertain, waiting, end, blocked }: Omit<QueueResult, 'toRetry'>, waitsFor: string) => string;
/** What an error means for the person; in whose words it came stands in the log of the run. */
export declare function rejectionFor(error: unknown): Rejection;
